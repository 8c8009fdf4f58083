import type { Rule, Text } from '../../../engine/index.ts'
import type { GapCode } from '../gaps.ts'
import type { PartId } from './part.ts'

/** One thing that a rule asks of a facility's policy, where the document has it, and what of the configuration it needs. */
export interface Asked {
  readonly asks: Text
  readonly citation: string
  readonly where: readonly PartId[]
  readonly gaps: readonly GapCode[]
  /** Sections of the house policy without which the document does not say it. */
  readonly policies: readonly string[]
}

type Needs = { readonly gaps?: readonly GapCode[]; readonly policies?: readonly string[] }

const asked = (citation: string, en: string, es: string, where: readonly PartId[], needs: Needs = {}): Asked => ({
  asks: { en, es },
  citation,
  where,
  gaps: needs.gaps ?? [],
  policies: (needs.policies ?? []).map((slug) => `house/starter/${slug}`),
})

const ca = (of: string) => `Cal. Health & Saf. Code § ${of}`
const rota = ['no-rota', 'no-counsel-or-administrator', 'hole-in-rota', 'person-left'] as const

const californiaVisitors = [
  asked(
    ca('24250(a)'),
    'Procedures to watch, write down and receive visitors.',
    'Procedimientos para vigilar, anotar y recibir visitantes.',
    ['every-contact', 'doors'],
    { policies: ['every-contact', 'liaison', 'public-areas'], gaps: ['no-waiting-area'] },
  ),
  asked(
    ca('24250(a)'),
    'Encouraged: a notice to authorities at the entrances. Print the entrance notice.',
    'Se recomienda: un aviso a las autoridades en las entradas. Imprima el aviso de entrada.',
    ['staff'],
  ),
]

const californiaAreas = [
  asked(
    ca('24251(a)'),
    'Areas of treatment, and where health is discussed, are named non-public; maps, signs, keys or policy do it.',
    'Las áreas de tratamiento, y donde se habla de la salud, se declaran no públicas; con planos, letreros, llaves o política.',
    ['areas'],
    { gaps: ['no-non-public-area'] },
  ),
  asked(
    ca('24251(d)'),
    'Staff and volunteers are told how to respond.',
    'Se informa al personal y a los voluntarios cómo responder.',
    ['staff'],
  ),
]

const illinois = '210 ILCS 85/6.14h'
const illinoisPolicy = [
  asked(
    illinois,
    'One or more contacts, counsel or administrators, who hear of every visit and request, and how they respond.',
    'Uno o más contactos, asesor legal o administración, que se enteran de cada visita y solicitud, y cómo responden.',
    ['contacts', 'every-contact'],
    { gaps: rota, policies: ['every-contact', 'liaison'] },
  ),
  asked(
    illinois,
    'How identity and authority are checked: best efforts to get and write down first and last name, agency and badge number.',
    'Cómo se comprueban identidad y autoridad: en lo posible, obtener y anotar nombre, apellido, agencia y número de placa.',
    ['every-contact'],
    { policies: ['every-contact', 'verify', 'not-identified'] },
  ),
  asked(illinois, 'A place for agents to wait.', 'Un lugar donde los agentes esperan.', ['areas', 'every-contact'], {
    gaps: ['no-waiting-area'],
    policies: ['liaison'],
  }),
  asked(
    illinois,
    'How a patient asks to have the record amended.',
    'Cómo pide un paciente que se corrija su expediente.',
    ['rights'],
  ),
  asked(
    illinois,
    'How information is given out, in keeping with the law.',
    'Cómo se da información, conforme a la ley.',
    ['records', 'law'],
    { policies: ['call-back', 'screen-first', 'nothing-on-the-spot'] },
  ),
  asked(
    illinois,
    'The policy is sent to the Department of Public Health. After its notice of a deficiency there are 7 working days to cure.',
    'La política se envía al Departamento de Salud Pública. Tras su aviso de deficiencia hay 7 días hábiles para corregir.',
    [],
  ),
]

const byRule: Readonly<Record<string, readonly Asked[]>> = {
  'us-ca/hsc/24250-a': californiaVisitors,
  'us-ca/hsc/24250-b': [
    asked(
      ca('24250(b)(1), (3)'),
      'Staff tell management, administration or counsel at once of a request for immigration enforcement, and send the person there.',
      'El personal avisa de inmediato a dirección, administración o asesor legal de una petición de control migratorio y envía allí a la persona.',
      ['contacts', 'every-contact'],
      { gaps: rota, policies: ['liaison'] },
    ),
  ],
  'us-ca/hsc/24250-b-2': [
    asked(
      ca('24250(b)(2)'),
      'Requests to see documents, also by subpoena, warrant or order, are handed on at once.',
      'Las peticiones de ver documentos, también por citación u orden, se pasan de inmediato.',
      ['every-contact', 'records'],
      { policies: ['papers-to-counsel'] },
    ),
  ],
  'us-ca/hsc/24251-a': californiaAreas,
  'us-ca/hsc/24251-b': [
    asked(
      ca('24251(b)'),
      'Nobody is let into a non-public area for immigration enforcement without a valid judge’s warrant or order for that area.',
      'No se deja entrar a nadie a un área no pública para control migratorio sin orden válida de un juez para esa área.',
      ['doors'],
      { policies: ['no-entry'] },
    ),
    asked(
      ca('24251(c)'),
      'A denial is witnessed and written down by at least one member of staff, as far as possible.',
      'La negativa la presencia y anota al menos una persona del personal, en lo posible.',
      ['doors', 'keeping'],
    ),
  ],
  'us-il/hosp/6.14h-c-general-acute': illinoisPolicy,
  'us-il/hosp/6.14h-c-other': illinoisPolicy,
  'us/hipaa/164.530-j': [
    asked(
      '45 CFR 164.530(j)(2)',
      'The policy and what documents it are kept for six years.',
      'La política y lo que la documenta se conservan seis años.',
      ['keeping'],
    ),
  ],
}

/** What a rule asks of the policy; other rules that ask for a policy are told whole. */
export function asksOf(rule: Rule): readonly Asked[] {
  const known = byRule[rule.id]
  if (known !== undefined) return known
  if (!rule.actions.includes('adopt.policy')) return []
  return [
    {
      asks: { en: `${rule.title.en}. ${rule.plain.en}`, es: `${rule.title.es}. ${rule.plain.es}` },
      citation: rule.citation,
      where: ['every-contact', 'doors', 'records'],
      gaps: rota,
      policies: [],
    },
  ]
}
