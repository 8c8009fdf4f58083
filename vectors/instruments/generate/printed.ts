/** Words that a form prints in every layout: titles, commands and labels of real federal and state forms. */
export const printed = {
  ao93: {
    title: 'SEARCH AND SEIZURE WARRANT',
    to: 'To: Any authorized law enforcement officer',
    request:
      'An application by a federal law enforcement officer or an attorney for the government requests the search and seizure of the following person or property located in the',
    finding:
      'I find that the affidavit(s), or any recorded testimony, establish probable cause to search and seize the person or property described above, and that such search will reveal',
    command: 'YOU ARE COMMANDED to execute this warrant on or before',
    limit: '(not to exceed 14 days)',
    daytime: 'in the daytime 6:00 a.m. to 10:00 p.m.',
    anyTime: 'at any time in the day or night because good cause has been established.',
    receipt:
      'Unless delayed notice is authorized below, you must give a copy of the warrant and a receipt for the property taken to the person from whom, or from whose premises, the property was taken, or leave the copy and receipt at the place where the property was taken.',
    inventory:
      'The officer executing this warrant, or an officer present during the execution of the warrant, must prepare an inventory as required by law and promptly return this warrant and inventory to',
  },
  ao93c: 'WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS',
  ao106: {
    title: 'APPLICATION FOR A SEARCH WARRANT',
    remote: 'APPLICATION FOR A WARRANT BY TELEPHONE OR OTHER RELIABLE ELECTRONIC MEANS',
    oath: 'I, a federal law enforcement officer or an attorney for the government, request a search warrant and state under penalty of perjury that I have reason to believe that on the following person or property',
    basis: 'The basis for the search under Fed. R. Crim. P. 41(c) is (check one or more):',
    grounds: [
      'evidence of a crime;',
      'contraband, fruits of crime, or other items illegally possessed;',
      'property designed for use, intended for use, or used in committing a crime;',
      'a person to be arrested or a person who is unlawfully restrained.',
    ],
    sworn: 'Sworn to before me and signed in my presence.',
  },
  ao442: {
    title: 'ARREST WARRANT',
    command: 'YOU ARE COMMANDED to arrest and bring before a United States magistrate judge without unnecessary delay',
    accused: 'who is accused of an offense or violation based on the following document filed with the court:',
    documents: [
      'Indictment',
      'Superseding Indictment',
      'Information',
      'Complaint',
      'Probation Violation Petition',
      'Supervised Release Violation Petition',
      'Violation Notice',
      'Order of the Court',
    ],
    signature: 'Issuing officer’s signature',
  },
  ao83: {
    title: 'SUMMONS IN A CRIMINAL CASE',
    command:
      'YOU ARE SUMMONED to appear before the United States district court at the time, date, and place set forth below to answer to one or more offenses or violations based on the following document filed with the court:',
  },
  ao91: {
    title: 'CRIMINAL COMPLAINT',
    oath: 'I, the complainant in this case, state that the following is true to the best of my knowledge and belief.',
    basis: 'This criminal complaint is based on these facts:',
  },
  ao110: {
    title: 'SUBPOENA TO TESTIFY BEFORE A GRAND JURY',
    command:
      'YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown below to testify before the court’s grand jury. When you arrive, you must remain at the court until the judge or a court officer allows you to leave.',
    bring: 'You must also bring with you the following documents, electronically stored information, or objects:',
    who: 'The name, address, telephone number and e-mail of the United States attorney, or assistant United States attorney, who requests this subpoena, are:',
  },
  ao89: {
    title: 'SUBPOENA TO TESTIFY AT A HEARING OR TRIAL IN A CRIMINAL CASE',
    command:
      'YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown below to testify in this criminal case.',
  },
  ao89b: {
    title: 'SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS IN A CRIMINAL CASE',
    command:
      'YOU ARE COMMANDED to produce at the time, date, and place set forth below the following books, papers, documents, data, or other objects:',
  },
  ao88: {
    title: 'SUBPOENA TO APPEAR AND TESTIFY AT A HEARING OR TRIAL IN A CIVIL ACTION',
    command:
      'YOU ARE COMMANDED to appear in the United States district court at the time, date, and place set forth below to testify at a hearing or trial in this civil action.',
  },
  ao88a: {
    title: 'SUBPOENA TO TESTIFY AT A DEPOSITION IN A CIVIL ACTION',
    command:
      'YOU ARE COMMANDED to appear at the time, date, and place set forth below to testify at a deposition to be taken in this civil action.',
  },
  ao88b: {
    title:
      'SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS OR TO PERMIT INSPECTION OF PREMISES IN A CIVIL ACTION',
    command:
      'YOU ARE COMMANDED to produce at the time, date, and place set forth below the following documents, electronically stored information, or objects, and to permit inspection, copying, testing, or sampling of the material:',
    inspection:
      'YOU ARE COMMANDED to permit entry onto the designated premises, land, or other property possessed or controlled by you at the time, date, and location set forth below',
  },
  rule45:
    'The following provisions of Fed. R. Civ. P. 45 are attached: Rule 45(c), relating to the place of compliance; Rule 45(d), relating to your protection as a person subject to a subpoena; and Rule 45(e) and (g), relating to your duty to respond to this subpoena and the potential consequences of not doing so.',
  clerkOrAttorney: ['CLERK OF COURT', 'Signature of Clerk or Deputy Clerk', 'OR', 'Attorney’s signature'],
  b2570: {
    title:
      'SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS OR TO PERMIT INSPECTION OF PREMISES IN A BANKRUPTCY CASE (OR ADVERSARY PROCEEDING)',
    rule2004: 'SUBPOENA FOR RULE 2004 EXAMINATION',
    rule: 'The following provisions of Fed. R. Civ. P. 45, made applicable in bankruptcy cases by Fed. R. Bankr. P. 9016, are attached.',
  },
  i200: {
    title: 'Warrant for Arrest of Alien',
    to: 'To: Any immigration officer authorized pursuant to sections 236 and 287 of the Immigration and Nationality Act and part 287 of title 8, Code of Federal Regulations, to serve warrants of arrest for immigration violations',
    cause: 'I have determined that there is probable cause to believe that',
    removable: 'is removable from the United States. This determination is based upon:',
    grounds: [
      'the execution of a charging document to initiate removal proceedings against the subject;',
      'the pendency of ongoing removal proceedings against the subject;',
      'the failure to establish admissibility subsequent to deferred inspection;',
      'biometric confirmation of the subject’s identity and a records check of federal databases that affirmatively indicate, by themselves or in addition to other reliable information, that the subject either lacks immigration status or notwithstanding such status is removable under U.S. immigration law; and/or',
      'statements made voluntarily by the subject to an immigration officer and/or other reliable evidence that affirmatively indicate the subject either lacks immigration status or notwithstanding such status is removable under U.S. immigration law.',
    ],
    command:
      'YOU ARE COMMANDED to arrest and take into custody for removal proceedings under the Immigration and Nationality Act, the above-named alien.',
    signature: '(Signature of Authorized Immigration Officer)',
    printedName: '(Printed Name and Title of Authorized Immigration Officer)',
    older:
      'From evidence submitted to me, it appears that the alien named above is within the country in violation of the immigration laws and is therefore liable to being taken into custody as authorized by section 236 of the Immigration and Nationality Act.',
    olderCommand:
      'By virtue of the authority vested in me by the immigration laws of the United States and the regulations issued pursuant thereto, I command you to take the above-named alien into custody for proceedings in accordance with the applicable provisions of the immigration laws and regulations.',
  },
  i205: {
    title: 'WARRANT OF REMOVAL/DEPORTATION',
    to: 'To any immigration officer of the United States Department of Homeland Security:',
    subject: 'is subject to removal/deportation from the United States, based upon a final order by:',
    orders: [
      'an immigration judge in exclusion, deportation, or removal proceedings',
      'a designated official',
      'the Board of Immigration Appeals',
      'a United States District or Magistrate Court Judge',
    ],
    provisions: 'and pursuant to the following provisions of the Immigration and Nationality Act:',
    command:
      'I, the undersigned officer of the United States, by virtue of the power and authority vested in the Secretary of Homeland Security under the laws of the United States and by his or her direction, command you to take into custody and remove from the United States the above-named alien, pursuant to law, at the expense of:',
    signature: '(Signature of immigration officer)',
    titleLine: '(Title of immigration officer)',
    office: '(Date and office location)',
  },
  i247a: {
    title: 'IMMIGRATION DETAINER - NOTICE OF ACTION',
    to: 'TO: (Name and Title of Institution - OR Any Subsequent Law Enforcement Agency)',
    cause:
      'DHS HAS DETERMINED THAT PROBABLE CAUSE EXISTS THAT THE SUBJECT IS A REMOVABLE ALIEN. THIS DETERMINATION IS BASED ON (complete box 1 or 2).',
    request: 'IT IS THEREFORE REQUESTED THAT YOU:',
    notify:
      'Notify DHS as early as practicable (at least 48 hours, if possible) before the alien is released from your custody.',
    maintain:
      'Maintain custody of the alien for a period NOT TO EXCEED 48 HOURS beyond the time when he/she would otherwise have been released from your custody to allow DHS to assume custody.',
  },
  i138: {
    title: 'IMMIGRATION ENFORCEMENT SUBPOENA',
    subtitle: 'to Appear and/or Produce Records',
    statute: '8 U.S.C. § 1225(d), 8 C.F.R. § 287.4',
    reference: 'In Reference To',
    referenceLabel: '(Title of Proceeding) (File Number, if Applicable)',
    command: 'By the service of this subpoena upon you, YOU ARE HEREBY SUMMONED AND REQUIRED TO:',
    contempt:
      'Failure to comply with this subpoena may subject you to an order of contempt by a federal District Court, as provided by 8 U.S.C. § 1225(d)(4)(B).',
  },
  dhs3115: {
    title: 'SUMMONS',
    subtitle: 'To Appear and/or Produce Records',
    statute: '19 U.S.C. § 1509',
    purpose:
      'for ascertaining the correctness of entries, for determining the liability for duties, taxes, fines, penalties, or forfeitures, and/or for ensuring compliance with the laws and regulations administered by CBP and ICE.',
    failure:
      'Failure to comply with this summons will render you liable to proceedings in a U.S. District Court to enforce compliance with this summons as well as other sanctions.',
  },
  i862: {
    title: 'NOTICE TO APPEAR',
    heading: 'In removal proceedings under section 240 of the Immigration and Nationality Act',
    ordered: 'YOU ARE ORDERED to appear before an immigration judge of the United States Department of Justice at:',
    kinds: [
      'You are an arriving alien.',
      'You are an alien present in the United States who has not been admitted or paroled.',
      'You have been admitted to the United States, but are removable for the reasons stated below.',
    ],
  },
  subp010: {
    title: 'DEPOSITION SUBPOENA FOR PRODUCTION OF BUSINESS RECORDS',
    to: 'THE PEOPLE OF THE STATE OF CALIFORNIA, TO (name, address, and telephone number of witness, if known):',
    ordered: 'YOU ARE ORDERED TO PRODUCE THE BUSINESS RECORDS described in item 3, as follows:',
    penalty:
      'DISOBEDIENCE OF THIS SUBPOENA MAY BE PUNISHED AS CONTEMPT BY THIS COURT. YOU WILL ALSO BE LIABLE FOR THE SUM OF FIVE HUNDRED DOLLARS AND ALL DAMAGES RESULTING FROM YOUR FAILURE TO OBEY.',
  },
} as const
