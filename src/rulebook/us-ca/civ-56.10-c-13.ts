import type { Rule } from '../../engine/index.ts'
import { all, duty, is, t } from '../authoring.ts'
import { danger } from './grounds.ts'
import { type PermissiveGround, permissiveGround } from './permissive-ground.ts'
import { medicalInformation } from './scope.ts'

const grounds: readonly PermissiveGround[] = [
  {
    paragraph: 13,
    title: t('Organ and tissue donation', 'Donación de órganos y tejidos'),
    plain: t(
      'An organ or tissue bank may hear about the person who gives, to help the transplant.',
      'Un banco de órganos o tejidos puede saber de quien dona, para ayudar al trasplante.',
    ),
    words: t('It is about the donor, to aid a transplant.', 'Es sobre quien dona, para ayudar a un trasplante.'),
    when: is('requester.purpose', 'organ-donation'),
    factBase: ['HIP-512-h'],
    yes: { 'requester.purpose': 'organ-donation' },
    no: { 'requester.purpose': 'criminal' },
    unknown: [{}, ['requester.purpose']],
  },
  {
    paragraph: 14,
    title: t('Abuse reports that the law provides for', 'Informes de maltrato que prevé la ley'),
    plain: t(
      'Reports of abuse of a child, an elder or a dependent adult go to the protective agency, by phone at once and then in writing. Nothing of immigration status belongs in them, and immigration officers are not that agency.',
      'Los informes de maltrato de un menor, un mayor o un adulto dependiente van a la agencia de protección, por teléfono de inmediato y luego por escrito. Nada del estatus migratorio va en ellos, y los agentes de inmigración no son esa agencia.',
    ),
    words: t(
      'A protective agency gets a report that the law provides for (Pen. Code § 11166; Welf. & Inst. Code § 15630).',
      'Una agencia de protección recibe un informe previsto por la ley (Pen. Code § 11166; Welf. & Inst. Code § 15630).',
    ),
    when: is('requester.agency', 'adult-or-child-protective-services'),
    actions: [...medicalInformation, '!disclose.immigration-status'],
    factBase: ['CA-PC11160', 'HIP-512-b', 'HIP-512-c'],
    duties: [duty('limit.to-document', 'done')],
    yes: { 'requester.agency': 'adult-or-child-protective-services' },
    no: { 'requester.agency': 'ice-ero' },
    unknown: [{}, ['requester.agency']],
  },
  {
    paragraph: 18,
    title: t('The local health department', 'El departamento de salud local'),
    plain: t(
      'The health department may have what it needs to prevent or control disease and injury.',
      'El departamento de salud puede tener lo que necesita para prevenir o frenar enfermedades y lesiones.',
    ),
    words: t(
      'A health department prevents or controls disease.',
      'Un departamento de salud previene o frena una enfermedad.',
    ),
    when: all(is('requester.agency', 'public-health-authority'), is('requester.purpose', 'public-health')),
    factBase: ['HIP-512-b'],
    yes: { 'requester.agency': 'public-health-authority', 'requester.purpose': 'public-health' },
    no: { 'requester.agency': 'ice-ero', 'requester.purpose': 'public-health' },
    unknown: [{ 'requester.agency': 'public-health-authority' }, ['requester.purpose']],
  },
  {
    paragraph: 19,
    title: t('Warning of a serious and imminent threat', 'Aviso de una amenaza grave e inminente'),
    plain: t(
      'A threat to a person who can be foreseen may be told to that person and to those who can stop it, with the facts of the threat only. The law speaks of psychotherapists; for other staff counsel confirms the ground. Origin, language and status are never a threat.',
      'Una amenaza contra alguien que se puede prever puede contarse a esa persona y a quien pueda impedirla, solo con los hechos de la amenaza. La ley habla de psicoterapeutas; para otro personal, el asesor legal confirma la base. El origen, el idioma y el estatus nunca son amenaza.',
    ),
    words: t(
      'It is needed in good faith against a serious and imminent threat, and goes to those who can lessen it.',
      'Hace falta, de buena fe, contra una amenaza grave e inminente, y va a quien puede reducirla.',
    ),
    when: danger,
    actions: [
      'refer.threat',
      'disclose.threat-facts',
      'disclose.statement',
      'disclose.whereabouts',
      'disclose.presence',
      'disclose.name-address',
      'confirm.presence',
    ],
    factBase: ['HIP-512-j', 'R15'],
    duties: [duty('minimum-necessary', 'done'), duty('notify.counsel', 'asked')],
    yes: { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': true },
    no: { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': false },
    unknown: [{ 'request.kind': 'threat-referral' }, ['threat.serious-and-imminent']],
  },
]

/** Civ. Code § 56.10(c)(13) to (19): donation, reports of abuse, public health, threats. */
export const reportsAndThreats: readonly Rule[] = grounds.map(permissiveGround)
