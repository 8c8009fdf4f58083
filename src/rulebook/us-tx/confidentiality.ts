import type { Rule } from '../../engine/index.ts'
import { all, always, clause, duty, is, t } from '../authoring.ts'
import { hivSecrecy, mentalHealthSecrecy } from '../special-secrecy.ts'
import { met, notMet, open, patientRecords, stateRule } from '../state-pack.ts'
import { woundReport } from '../wound-report.ts'

const factBase = ['TX-CONF']
const on = '2026-06-12'
const district = { 'facility.kind': 'hospital', 'facility.owner': 'state-or-local' } as const
const deputy = { 'requester.agency': 'local-police-287g', 'requester.purpose': 'civil-immigration' } as const

/** Texas law on single kinds of records, wounds, and local police in immigration work. */
export const confidentiality: readonly Rule[] = [
  stateRule({
    id: 'us-tx/hsc/181.154',
    title: t('Texas adds its own penalties to HIPAA', 'Texas añade sus propias sanciones a HIPAA'),
    plain: t(
      'The Texas Medical Records Privacy Act binds all who hold patient information. Sending it out electronically without authorization needs a ground in law; a breach may cost civil penalties. Give no more than is needed.',
      'La ley de privacidad médica de Texas obliga a todos los que tienen información de pacientes. Enviarla por vía electrónica sin autorización necesita base legal; una infracción puede costar multas civiles. No dé más de lo necesario.',
    ),
    citation: 'Tex. Health & Safety Code § 181.154',
    address: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.181.htm#181.154',
    effect: 'lifts',
    actions: [...patientRecords],
    from: '2012-09-01',
    act: 'Acts 2011, 82nd Leg., ch. 1126 (HB 300), in force Sept. 1, 2012',
    when: clause('181.154', t('It is about a patient.', 'Trata de un paciente.'), always),
    duties: [duty('minimum-necessary', 'done')],
    decides: 'privacy-officer',
    factBase,
    examples: [
      met(t('Any request', 'Cualquier solicitud'), on, {}),
      notMet(t('Before the act', 'Antes de la ley'), '2012-08-31', {}),
    ],
  }),
  ...mentalHealthSecrecy({
    id: 'us-tx/hsc/611.002',
    citation: 'Tex. Health & Safety Code § 611.002',
    address: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.611.htm#611.002',
    factBase,
    consent: 'Tex. Health & Safety Code § 611.004',
    order: 'Tex. Health & Safety Code § 611.006',
    report: 'Tex. Health & Safety Code § 611.004',
  }),
  ...hivSecrecy({
    id: 'us-tx/hsc/81.103',
    citation: 'Tex. Health & Safety Code § 81.103',
    address: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.81.htm#81.103',
    factBase,
    consent: 'Tex. Health & Safety Code § 81.103',
    order: 'Tex. Health & Safety Code § 81.103',
    report: 'Tex. Health & Safety Code § 81.103',
  }),
  woundReport({
    id: 'us-tx/hsc/161.041',
    citation: 'Tex. Health & Safety Code § 161.041',
    address: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.161.htm#161.041',
    factBase: ['TX-REPORT'],
    injuries: t('a bullet or gunshot wound', 'una herida de bala'),
    to: t(
      'At once, to the law enforcement authority of the city or county of care.',
      'De inmediato, a la policía de la ciudad o del condado donde se atiende.',
    ),
  }),
  stateRule({
    id: 'us-tx/gov/752.052',
    title: t(
      'The ban on local policies leaves hospital care out',
      'La prohibición de políticas locales deja fuera la atención',
    ),
    plain: t(
      'Texas bars local policies against immigration enforcement, but not for a hospital or hospital district as far as it gives care. A visitor and records policy that follows this law may stand; counsel reads it first. The district’s own peace officers are not left out.',
      'Texas prohíbe políticas locales contra la aplicación de la ley de inmigración, pero no al hospital o distrito hospitalario en cuanto da atención. Una política de visitas y expedientes conforme a la ley puede mantenerse; antes la lee el asesor legal. Los policías del propio distrito no quedan fuera.',
    ),
    citation: "Tex. Gov't Code § 752.052",
    address: 'https://statutes.capitol.texas.gov/Docs/GV/htm/GV.752.htm#752.052',
    effect: 'permits',
    actions: ['adopt.policy'],
    from: '2017-09-01',
    act: 'Acts 2017, 85th Leg., ch. 4 (SB 4), in force Sept. 1, 2017',
    when: clause(
      '752.052',
      t('It is a hospital of a district or other local body.', 'Es un hospital de un distrito u otro órgano local.'),
      all(is('facility.kind', 'hospital'), is('facility.owner', 'state-or-local')),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['TX-SB4-2017'],
    examples: [
      met(t('A hospital district', 'Un distrito hospitalario'), on, district),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...district, 'facility.owner': 'nonprofit' }),
      notMet(t('Before the act', 'Antes de la ley'), '2017-08-31', district),
      open(t('Who owns it?', '¿De quién es?'), on, { 'facility.kind': 'hospital' }, ['facility.owner']),
    ],
  }),
  stateRule({
    id: 'us-tx/gov/752.053',
    title: t('Local police here may do immigration work', 'La policía local aquí puede hacer labor de inmigración'),
    plain: t(
      'In Texas local police, and the peace officers of a hospital district too, may help immigration officers, some under a 287(g) agreement. Ask in what role they come, write it down, and call counsel. Patient information stays under the same rules.',
      'En Texas la policía local, y también la del distrito hospitalario, puede ayudar a los agentes de inmigración, a veces por un acuerdo 287(g). Pregunte en qué función vienen, anótelo y llame al asesor legal. La información de pacientes sigue con las mismas reglas.',
    ),
    citation: "Tex. Gov't Code § 752.053",
    address: 'https://statutes.capitol.texas.gov/Docs/GV/htm/GV.752.htm#752.053',
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    from: '2017-09-01',
    act: 'Acts 2017, 85th Leg., ch. 4 (SB 4), in force Sept. 1, 2017',
    when: clause(
      'Police',
      t(
        'Local or state police come for civil immigration enforcement.',
        'Viene policía local o estatal a aplicar la ley civil de inmigración.',
      ),
      all(
        is('requester.agency', 'local-police', 'local-police-287g', 'sheriff', 'state-police', 'corrections'),
        is('requester.purpose', 'civil-immigration'),
      ),
    ),
    duties: [duty('record.officer', 'asked'), duty('verify.authority', 'asked'), duty('notify.counsel', 'asked')],
    factBase: ['TX-SB4-2017', 'FED-287g'],
    examples: [
      met(t('A district officer under 287(g)', 'Un policía del distrito con 287(g)'), on, deputy),
      notMet(t('An officer with a theft case', 'Un policía con un caso de robo'), on, {
        ...deputy,
        'requester.purpose': 'criminal',
      }),
      notMet(t('Before the act', 'Antes de la ley'), '2017-08-31', deputy),
      open(t('The officer does not say why', 'El policía no dice para qué'), on, { 'requester.agency': 'sheriff' }, [
        'requester.purpose',
      ]),
    ],
  }),
]
