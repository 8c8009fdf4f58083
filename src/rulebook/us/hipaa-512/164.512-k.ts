import type { Rule } from '../../../engine/index.ts'
import { all, duty, is, isNot, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { identityKnown, information, noCourtsDemand, noPsychotherapyNotes, permission, says } from './permission.ts'

const notForImmigration = [...information, noPsychotherapyNotes, '!disclose.immigration-status']

const counselFirst = [duty('notify.counsel', 'asked', { citation: '45 CFR 164.512(k)' })]

const command = {
  'requester.agency': 'military',
  'requester.purpose': 'national-security',
  'requester.identity-verified': true,
  'document.kind': 'letter',
} as const
const intelligence = { ...command, 'requester.agency': 'fbi' } as const
const protection = {
  ...command,
  'requester.agency': 'secret-service',
  'requester.purpose': 'protective-service',
} as const
const benefits = {
  'requester.agency': 'federal-other',
  'requester.purpose': 'benefits',
  'facility.owner': 'state-or-local',
  'law.compels-disclosure': true,
  'document.kind': 'letter',
} as const

/** 45 CFR 164.512(k)(1)–(3) and (k)(6): the military, national security, protective services, public benefits. */
export const paragraphK: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-k-1',
    title: t('Military command, about its own members', 'Mando militar, sobre sus propios miembros'),
    plain: t(
      'A military command may get what its mission needs about members of the armed forces, if the command has published its rules. It does not cover civilians or troops that help to enforce other laws. Counsel checks.',
      'Un mando militar puede recibir lo que su misión necesita sobre miembros de las fuerzas armadas, si publicó sus reglas. No abarca a civiles ni a tropas que ayudan a hacer cumplir otras leyes. El asesor legal lo comprueba.',
    ),
    citation: '45 CFR 164.512(k)(1)',
    actions: notForImmigration,
    when: all(
      says(
        '(k)(1)(i)',
        t(
          'The military asks for its mission, not to enforce other laws.',
          'El ejército pide para su misión, no para hacer cumplir otras leyes.',
        ),
        'for activities deemed necessary by appropriate military command authorities to assure the proper execution of the military mission',
        all(is('requester.agency', 'military'), is('requester.purpose', 'national-security', 'benefits')),
      ),
      identityKnown,
      noCourtsDemand,
    ),
    duties: counselFirst,
    decides: 'counsel',
    factBase: ['HIP-512-k-1'],
    examples: [
      met(t('A commander asks about a soldier', 'Una comandante pregunta por un soldado'), command),
      notMet(t('Troops help with immigration arrests', 'Tropas ayudan en arrestos migratorios'), {
        ...command,
        'requester.purpose': 'civil-immigration',
      }),
      notMet(t('A voice that was not checked', 'Una voz sin comprobar'), {
        ...command,
        'requester.identity-verified': false,
      }),
      open(
        t('No purpose given', 'Sin fin declarado'),
        { 'requester.agency': 'military', 'requester.identity-verified': true, 'document.kind': 'letter' },
        ['requester.purpose'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-k-2',
    title: t('National security and intelligence', 'Seguridad nacional e inteligencia'),
    plain: t(
      'Federal officers who do lawful spy and counter-spy work may get what that work needs. Day-to-day immigration work is not that. Counsel decides each time.',
      'Los agentes federales que hacen labores legales de inteligencia pueden recibir lo que esa labor necesita. El control migratorio diario no lo es. El asesor legal decide cada vez.',
    ),
    citation: '45 CFR 164.512(k)(2)',
    actions: [...information, noPsychotherapyNotes],
    when: all(
      says(
        '(k)(2)',
        t(
          'An authorized federal official asks for national security work.',
          'Pide un funcionario federal autorizado, para seguridad nacional.',
        ),
        'to authorized federal officials for the conduct of lawful intelligence, counter-intelligence, and other national security activities authorized by the National Security Act',
        all(
          is('requester.agency', 'fbi', 'dhs-other', 'secret-service', 'military', 'federal-other'),
          is('requester.purpose', 'national-security'),
        ),
      ),
      identityKnown,
      noCourtsDemand,
    ),
    duties: counselFirst,
    decides: 'counsel',
    factBase: ['HIP-512-k-2', 'R16'],
    examples: [
      met(t('The FBI, in an intelligence matter', 'El FBI, en un asunto de inteligencia'), intelligence),
      notMet(t('ICE says “national security”', 'ICE dice “seguridad nacional”'), {
        ...intelligence,
        'requester.agency': 'ice-ero',
      }),
      notMet(t('An ordinary crime', 'Un delito común'), { ...intelligence, 'requester.purpose': 'criminal' }),
      open(
        t('The agent was not checked', 'No se comprobó al agente'),
        { 'requester.agency': 'fbi', 'requester.purpose': 'national-security', 'document.kind': 'letter' },
        ['requester.identity-verified'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-k-3',
    title: t('Protection of the President and others', 'Protección del presidente y otras personas'),
    plain: t(
      'The Secret Service may get what it needs to guard the President and others, or to look into threats against them. Other agencies that guard foreign guests go through counsel.',
      'El Servicio Secreto puede recibir lo necesario para proteger al presidente y a otras personas, o para investigar amenazas contra ellas. Otras agencias que cuidan a huéspedes extranjeros van por el asesor legal.',
    ),
    citation: '45 CFR 164.512(k)(3)',
    actions: notForImmigration,
    when: all(
      says(
        '(k)(3)',
        t('The Secret Service asks for its protective work.', 'Pide el Servicio Secreto, para su labor de protección.'),
        'for the provision of protective services to the President or other persons authorized by 18 U.S.C. 3056',
        all(is('requester.agency', 'secret-service'), is('requester.purpose', 'protective-service')),
      ),
      identityKnown,
      noCourtsDemand,
    ),
    decides: 'counsel',
    factBase: ['HIP-512-k-3'],
    examples: [
      met(t('A threat against the President', 'Una amenaza contra el presidente'), protection),
      notMet(t('A border agent says “protection”', 'Un agente fronterizo dice “protección”'), {
        ...protection,
        'requester.agency': 'cbp',
      }),
      notMet(t('Badge not seen', 'No se vio la placa'), { ...protection, 'requester.identity-verified': false }),
      open(
        t('No purpose given', 'Sin fin declarado'),
        { 'requester.agency': 'secret-service', 'requester.identity-verified': true, 'document.kind': 'letter' },
        ['requester.purpose'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-k-6',
    title: t('Public benefit programs that share by law', 'Programas de beneficios públicos que comparten por ley'),
    plain: t(
      'A public owner that runs a benefit program of its own may tell another such program who can get or has the benefit, where a law says so. A hospital that only treats people cannot use this. Immigration status is not part of it.',
      'Un dueño público que administra su propio programa de beneficios puede decir a otro programa quién puede recibir o tiene el beneficio, donde una ley lo dice. Un hospital que solo atiende no puede usarlo. El estatus migratorio no entra.',
    ),
    citation: '45 CFR 164.512(k)(6)',
    actions: ['disclose.name-address', 'disclose.billing'],
    when: all(
      says(
        '(k)(6)(i)',
        t('One public benefit program asks another.', 'Un programa público pide a otro.'),
        'to another agency administering a government program providing public benefits',
        all(
          is('requester.agency', 'federal-other'),
          is('requester.purpose', 'benefits'),
          isNot('facility.owner', 'nonprofit', 'for-profit'),
        ),
      ),
      says(
        '(k)(6)(i)',
        t('A law calls for the sharing.', 'Una ley pide compartirlo.'),
        'is required or expressly authorized by statute or regulation',
        yes('law.compels-disclosure'),
      ),
      noCourtsDemand,
    ),
    decides: 'counsel',
    factBase: ['HIP-512-k-6'],
    examples: [
      met(t('A county program and a federal one', 'Un programa del condado y uno federal'), benefits),
      notMet(t('A nonprofit hospital', 'Un hospital sin fines de lucro'), {
        ...benefits,
        'facility.owner': 'nonprofit',
      }),
      notMet(t('No law calls for it', 'Ninguna ley lo pide'), { ...benefits, 'law.compels-disclosure': false }),
      open(
        t('Counsel has not found the law yet', 'El asesor legal aún no halla la ley'),
        {
          'requester.agency': 'federal-other',
          'requester.purpose': 'benefits',
          'facility.owner': 'state-or-local',
          'document.kind': 'letter',
        },
        ['law.compels-disclosure'],
      ),
    ],
  }),
]
