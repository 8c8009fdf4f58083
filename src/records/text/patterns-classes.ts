import type { Pattern } from './pattern.ts'

// Statements put together from small lists. Folded.

const letterClass =
  '(?:h-?[1-4][ab]?\\d?|l-?[12][ab]?|j-?[12]|f-?[12]|k-?[1-4]|o-?[1-3]|p-?[1-4]|r-?[12]|e-?[1-3]|q-?1|m-?[12]|b-?[12](?:/b-?[12])?|eb-?[1-5]|tn|td|u-?[1-5]|t-?[1-5])'
const sureClass = '(?:h-?1-?b|h-?2-?[ab]|eb-?[1-5]|b-?1 ?/ ?b-?2)'
const classHolder =
  '(?:spouse|wife|husband|dependents?|dep|child|au pair|nanny|scholar|students?|researchers?|postdoc|trainee|intern|exchange|teacher|professor|visitors?|tourists?|workers?|employees?|landscaper|crew|farm ?worker|nurse|physician|engineer|programmer|dancer|musician|artist|athlete|player|singer|actor|clergy|priest|pastor|fiancee?|novia|novio|prometid[oa]|esposa|esposo|estudiante|becari[oa]|trabajador[a]?|jornaler[oa]|turista|visitante|nonimmigrant|holder|entrant|overstay|status|visas?|opt|cpt|stem)'
const wayOfHaving =
  '(?:(?:here|came|come|in|entered|arrived|working|works|studying|nurse|teacher|engineer|worker|student|scholar|visitor|dancer|researcher|is|was|still|now|currently|stays?|staying|recruited|hired|aqui|vino|entro|esta|llego|trabaja|estudia) (?:on|under|via|through|with|w/|con|bajo) (?:an? |her |his |un |una |su )?)'

/** Visa classes with the people who have them, in both languages: tier 1. */
export const classPatterns: readonly Pattern[] = [
  {
    id: 'any/class-alone',
    kind: 'visa',
    language: 'any',
    anchors: [
      'h1b',
      'h-1b',
      'h2a',
      'h-2a',
      'h2b',
      'h-2b',
      'h1-b',
      'h2-a',
      'h2-b',
      'eb-',
      'b1/b2',
      'b-1/b-2',
      'b1 / b2',
    ],
    match: `(?<![a-z0-9-])${sureClass}(?![a-z0-9-])`,
    unless:
      '(?:hospital|clinic|employer|we|practice|department|system)(?: does not| do not| will| can)? sponsors?\\b|hepatitis|haplotype|histone|hla|antigen|receptor|vitamin|epstein',
    keeps: ['negation'],
  },
  {
    id: 'any/class-and-holder',
    kind: 'visa',
    language: 'any',
    anchors: [
      ...[
        'h1',
        'h-1',
        'h2',
        'h-2',
        'h3',
        'h-3',
        'h4',
        'h-4',
        'l1',
        'l-1',
        'l2',
        'l-2',
        'j1',
        'j-1',
        'j2',
        'j-2',
        'f1',
        'f-1',
        'f2',
        'f-2',
        'k1',
        'k-1',
        'k2',
        'k-2',
        'k3',
        'k-3',
        'o1',
        'o-1',
        'o2',
        'o-2',
      ],
      ...[
        'p1',
        'p-1',
        'r1',
        'r-1',
        'r2',
        'e1',
        'e-1',
        'e2',
        'e-2',
        'e3',
        'e-3',
        'q1',
        'q-1',
        'm1',
        'm-1',
        'b1',
        'b-1',
        'b2',
        'b-2',
        'eb1',
        'eb2',
        'eb3',
        'eb-',
        'tn ',
        'u1',
        'u-1',
        't1',
        't-1',
        't nonimm',
        'u nonimm',
        'u visa',
        't visa',
      ],
    ],
    match: `(?<![a-z0-9-])${letterClass} (?:visa |status )?${classHolder}(?![a-z])|\\b${classHolder},? \\(?(?:on |class |clase )?${letterClass}\\)(?![a-z0-9])|\\b${wayOfHaving}${letterClass}(?![a-z0-9-])|\\b(?:her|his|their|an?|my|the) (?:r-?1|h-?1b|j-?1|f-?1|o-?1|l-?1|k-?1|e-?2|tn) (?:as|expire[sd]?|ends?|was|is|for|runs|through|approved|denied|pending)\\b|\\b[ut] nonimmigrant\\b`,
    unless:
      'vertebra|disc\\b|vitamin|wire|pouch|stent|fission|generation|racing|bed\\b|\\brm\\b|room \\d|hepatitis|blocker|receptor|exon|serotonin|estradiol|lumbar|sacral|radicul|root\\b|dermatome|grade|tumou?r|\\bt1 ?d|diabet|mri|weighted|gauge|segment|lesion|level',
    asWritten: '^(?!.*\\b(?:tn|td|t|u|e1|m1|p1) )',
    keeps: ['negation'],
  },
]
