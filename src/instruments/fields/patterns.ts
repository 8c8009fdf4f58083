import type { FieldName } from '../instrument.ts'

const part = String.raw`[A-Z][\p{L}'-]*\.?`
// Two words of a name stand on one line, so the space is written out: other spaces may be line breaks.
const name = String.raw`(?<v>[A-Z][A-Z'-]+,\x20${part}(?:\x20[A-Z]\.)?|${part}(?:\x20${part}){1,3})`
const nameThen = (rest: string): RegExp => new RegExp(name + rest, 'u')
const thenName = (before: string): RegExp => new RegExp(before + name, 'u')
const place = String.raw`(?<v>[A-Z][\w'.&-]*(?:[ \n](?:of|the|at|and|for|de|[A-Z][\w'.&-]*)){0,6},[ \n]\d+[^;()]{6,70}?[A-Z]{2}[ \n]\d{5})`

const numbered = '(?<v>[A-Z0-9][A-Za-z0-9:./-]{3,24})'
const caseLabels =
  'Case|Civil Action|Criminal|Docket|Warrant|Subpoena|Cause|Index|Reference|Ref|Investigation|Matter|Complaint|CID|Summons|Transaction|Control|Survey|Demand'

/** For each field the ways in which papers print it, the surest first; the value is the group `v`. */
export const patterns: Readonly<Partial<Record<FieldName, readonly RegExp[]>>> = {
  'case-number': [
    new RegExp(
      String.raw`\b(?:${caseLabels})\s+(?:no|n0|number|num)\b[.:;,#]*\s*(?<v>[A-Z0-9][A-Za-z0-9:./-]{3,24}(?:\s\([A-Z]+\))?)`,
      'iu',
    ),
    new RegExp(String.raw`\b(?:${caseLabels})\s*#\s*:?\s*${numbered}`, 'iu'),
    new RegExp(String.raw`(?:^|\n|\) )No[.:]\s*${numbered}`, 'u'),
    new RegExp(String.raw`\b(?:${caseLabels})\s*:\s*${numbered}`, 'u'),
    new RegExp(String.raw`\b(?:[Gg]rand [Jj]ury|GJ) (?:[Nn]o\.?|[Nn]umber)\s*:?\s*${numbered}`, 'u'),
    new RegExp(String.raw`\b(?:Case|Demand|Docket)\s+(?=[A-Z]*-?\d)${numbered}`, 'u'),
    new RegExp(String.raw`\bFile (?:No|Number)[.:]*\s*${numbered}`, 'iu'),
  ],
  'file-number': [
    /\b(?:File|Subject ID|Event|FINS)\s*(?:No|Number)?[.:#]*\s*(?<v>[A-Z0-9][A-Za-z0-9-]{3,20}(?:[ -]\d{3}){0,2})/u,
  ],
  person: [
    thenName(String.raw`\(name of person to be arrested\)\s*`),
    nameThen(String.raw`\s+\(name of person to be arrested\)`),
    thenName(String.raw`probable cause to believe that\s+`),
    nameThen(String.raw`\s+is removable`),
    nameThen(String.raw`\s*\n+\((?:Full )?[Nn]ame of [Aa]lien\)`),
    thenName(String.raw`(?:before|to) me that\s+`),
    thenName(String.raw`\bI, (?=[A-Z])(?!the\b)`),
    thenName(String.raw`(?:^|\n)\s*Re:\s*`),
    nameThen(String.raw` is (?:a|the) (?:person of interest|subject|suspect|witness|target|victim)`),
    thenName(
      String.raw`(?:Concerning|Name of (?:the )?(?:[Aa]lien|[Ss]ubject|[Pp]atient|[Dd]ecedent|[Rr]espondent|[Pp]erson|[Dd]etainee)|Alien's [Nn]ame|Respondent|Decedent|Deceased|Child|Adult|Patient(?: name)?|Subject|Client|Detainee|Inmate|Taxpayer|Missing|Wanted|Person sought|Person|Name of person)\s*:\s*`,
    ),
    thenName(String.raw`(?:medical|health|treatment) records of\s+`),
    thenName(String.raw`United States of America,?\s+\(?v[s.]*\.?\s+`),
    thenName(String.raw`\nv[s]?\.?\s*\n`),
    thenName('The defendant, '),
    thenName(String.raw`DEFENDANT\(S\)\s*\n(?:[^\n]+\n)?`),
    thenName(String.raw`In (?:the [Mm]atter of|re):?\s+(?:Respondent:\s*)?(?!the\b|The\b)`),
    thenName(String.raw`(?:arrest|take into custody)\s+(?:the person of\s+)?`),
    thenName(String.raw`\bName\s*:\s*`),
    thenName(
      String.raw`(?:Defendant|Accused|Subject of (?:this )?(?:investigation|inquiry)|Individual|Employee|Arrestee|Prisoner|Charged|Person to be (?:arrested|seized|searched)|[Aa]lien|[Nn]oncitizen)(?: name)?\s*[:\n]\s*`,
    ),
    thenName(
      String.raw`(?:\bRe:|[Rr]egarding|[Cc]oncerning|[Aa]bout|against|pertaining to|relating to)\s+(?:patient\s+|Mr\.\s+|Ms\.\s+)?`,
    ),
  ],
  recipient: [
    /if known\)\s*:?\s*(?<v>[^\n(:]+(?:\n[^\n(:]{3,40})?)(?=\n\n|\n\d\.|$)/u,
    /(?:^|\n)\d?\.?\s*To \(Name, Address[^)]*\)\s*\n(?<v>[^\n(:]+(?:\n[^\n(:\d]{3,40})?)(?=\n\n|$)/u,
    /(?:^|\n)T[Oo]\s*:\s*\([^)]*\)\s*(?<v>[^\n(:]+)/u,
    /(?<=^|\n)(?<v>[A-Z][\w'.&-]*(?: (?:of|the|and|for|[A-Z][a-z][\w'.&-]*)){1,6})(?= (?:IS|is) (?:HEREBY |hereby )?(?:AUTHORIZED|ORDERED|DIRECTED|authorized|ordered|directed))/u,
    /(?:ORDERED|ordered|directed|DIRECTED|COMMANDED|commanded|ORDERS|orders) that\s+(?<v>(?:the (?:custodian|keeper) of (?:the )?(?:medical )?records (?:of|for|at) )?[A-Z][\w'.&-]*(?: (?:of|the|and|for|[A-Z][\w'.&-]*)){1,6})(?=,? (?:may|shall|must|will|is|furnish|produce|provide|disclose|release|deliver|permit|turn|make|allow|give|send|supply))/u,
    /(?:^|\n)To the (?:owner|manager|administrator|director|officer|employer|custodian|person)[a-z ,]{0,50}:\s*(?<v>[A-Z][^\n(:]+)/u,
    /(?:ORDERED|ordered|directed|COMMANDED) that\s+(?<v>(?:the )?[Cc]ustodian\s+of\s+[Rr]ecords\s+(?:of|for|at)\s+[A-Z][\w'.&-]*(?:\s+[A-Z][\w'.&-]*){0,5})/u,
    /(?:^|\n)(?:T[Oo]|Attention|ATTN|Attn)\s*:\s*(?<v>[^\n(:]+(?:\n[^\n(:]{3,40})?)(?=\n\n|\n\(|\s\(|\n\p{Lu}|$)/u,
    /(?:^|\n)(?:T[Oo]|Attention|ATTN|Attn)\s*:\s*(?<v>[^\n(:]+)/u,
    /(?:^|\n)(?:Directed [Tt]o|Addressed [Tt]o|Addressee|Recipient|Served? (?:on|upon)|Serve on|Name of (?:[Ww]itness|[Ee]ntity|[Cc]ustodian|[Rr]ecipient)|Witness|DIRECTED TO|ADDRESSEE|RECIPIENT|WITNESS)\s*[:\n]\s*(?<v>[^\n(:]+)/u,
    /(?:^|\n)T[Oo](?: [Tt][Hh][Ee])?\s+(?<v>(?:(?:[Cc]ustodian|CUSTODIAN|[Kk]eeper|KEEPER)[^\n(:,]{3,70}|[A-Z][\w'.&-]*(?: [A-Z][\w'.&-]*){1,5}))(?=\s*(?:,|\n|$))/u,
  ],
  place: [
    new RegExp(String.raw`(?:Search|[Ii]nspection|Inspection)\s+of\s+(?:\(Briefly[^)]*\)\s*)?${place}`, 'u'),
    new RegExp(
      String.raw`(?:SEARCH|search of|search|premises(?: known as| at| of)?|enter|from|located at|Location|Address|Place|Facility|Post|Destination)\s*:?\s+(?:the premises (?:known as|at|of)\s+)?${place}`,
      'u',
    ),
    new RegExp(place, 'u'),
    /(?:premises located at|premises known as|Location)\s*:?\s+(?<v>[^\n]{6,80})/u,
  ],
  items: [
    /property to be seized\)\s*[:;]?\s*(?<v>.+?)(?=\s*\n\n|\s+YOU ARE COMMANDED|$)/su,
    /(?:FOR THE FOLLOWING PROPERTY|for the following property)\s*:?\s*(?<v>.+?)(?=\s*\n\n|\s+and to seize|$)/su,
    /there is now concealed[^:]*:\s*(?<v>.+?)(?=\s*\n\n|$)/su,
    /(?:records to be produced|business records)[^:.]{0,40}described as follows:\s*(?<v>.+?)(?=\s*\n\n|\n\d\.|$)/su,
    /Records required to be produced(?: for inspection)?\s*:?\s*(?<v>.+?)(?=\s*\n\n|\n\d\.|$)/su,
    /the following(?: and nothing else|\s+(?:items|records|documents|material|documents, electronically stored information, or objects|books, papers, documents, data, or other objects))?\s*:\s*(?<v>.+?)(?=\s*\n\n|\n(?:Place|To|Date|Purpose)\b|\s\.(?:\s|$)|$)/su,
    /(?:to disclose|to disclose only this|may disclose only|disclose only(?: this| these)?|only (?:these|this|the following)(?: records| information| documents)?|to produce|produce by|at the hearing on [^:]{6,16}|Information requested|produce by [^:]{6,24}|to bring with you|and bring|information requested|records requested|Records|Items|Documents|Documents requested|Requested)\s*:\s*(?<v>.+?)(?=\s*\n\n|\n(?:Place|To|Date|Purpose)\b|\s\.(?:\s|$)|$)/su,
    /\b(?:[Ii]tems?|[Rr]ecords?|[Dd]ocuments?|[Pp]roperty|[Mm]aterials?|[Tt]hings|[Ii]nformation|ITEMS?|RECORDS?|DOCUMENTS?|PROPERTY|INFORMATION)\b[^.:\n]{0,70}:\s*(?<v>[^\n:]{12,}?(?:\n[^\n:]+?)*)(?=\s*\n\n|\s\.(?:\s|$)|$)/su,
    /\b(?:ORDERED|ordered|directed|commanded|COMMANDED|must|shall)\b[^.:]{0,160}?\b(?:furnish|produce|provide|disclose|release|deliver|turn over|supply)\s+(?<v>(?!to\b|on\b|at\b)[^.:]{12,400}?)(?=\s+(?:by|on or before|no later than|not later than|before|within|on)\s+(?:\d|[A-Z][a-z]+ \d|the|noon)|\s*\.(?:\s|$)|\s*\n\n)/su,
    /\binspect(?: and photograph| and copy)?\s+(?<v>the\s.+?)(?=\s*\.(?:\s|$)|\s*\n\n)/su,
  ],
  'signer-name': [
    thenName(String.raw`Applicant's signature\s*\n+`),
    nameThen(String.raw` ?, [A-Z][\w ]{6,60}$`),
    nameThen(String.raw`,\s+[^\n]{3,60}(?:\n[^\n]{2,40})?\s*\n\(?Print(?:ed)? [Nn]ame and [Tt]itle`),
    nameThen(String.raw`,?\s*(?:[^\n]{3,60})?\n\(?(?:Name|Printed name) and [Tt]itle`),
    /subpoena, are:\s+(?<v>[A-Z][\p{L}'-]+(?:\s+[A-Z][\p{L}'.-]*){1,2})(?=,)/u,
    thenName(String.raw`\((?:SIGNATURE|Signature)[^)]*\)\s*`),
    thenName(String.raw`(?:Judge's signature|Attorney's signature|Signature of [^\n]{4,50}|Signature)\s*\n+`),
    thenName(String.raw`\/s\/\s*`),
    thenName(String.raw`(?:Sincerely|Respectfully|Very truly yours|Regards),?\s+`),
    nameThen(
      String.raw`\s*\n(?:United States |U\.S\. |Chief |Senior |Presiding |Deputy |Supervising )?(?:Magistrate Judge|District Judge|Judge of the|Immigration Judge|Superior Court Judge|Special Agent|Supervisory|Field Office Director|Assistant United States Attorney)`,
    ),
  ],
}

/** Words that a name never begins with: they belong to the form. */
export const notAName =
  /^(?:Any|United|Department|The|State|People|In|To|For|Form|Date|Court|Judge|Magistrate|District|Superior|Circuit|Clerk|Deputy|Attorney|Officer|Special|Printed|Signature|Name|Title|Page|Immigration|Executive|Return|Certificate|Place|Custodian|Warrant|Order|Board|Field|Deportation|Detention|Foreign|States|Assistant|Acting|Regional|Diversion|Homeland|Plaintiff|Defendant|Petitioner|Respondent|Case|No|You|YOU|All|Witness|Chief|Justice|Supervisory|County|City|Matter|Search)\b/
