import type { Rule } from '../../../engine/index.ts'
import { all, any, is, isNot, no, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { permission, says } from './permission.ts'

const ownReferral = any(is('request.initiated-by', 'facility'), is('request.kind', 'threat-referral'))

const threat = { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': true } as const
const confession = {
  'request.initiated-by': 'facility',
  'crime.violent-admission': true,
  'crime.in-therapy': false,
} as const
const fled = { 'request.initiated-by': 'facility', 'patient.custody': 'escaped' } as const

/** 45 CFR 164.512(j): a serious threat, a confessed violent crime, an escape. */
export const paragraphJ: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-j-1-i',
    title: t('Serious and imminent threat', 'Amenaza grave e inminente'),
    plain: t(
      'To prevent a serious threat that is about to happen, staff may tell someone who can stop it, also the person in danger. Only the facts of that threat, case by case. Language, origin and immigration status are never a threat, and there is no standing list.',
      'Para evitar una amenaza grave a punto de ocurrir, el personal puede avisar a quien pueda impedirla, también a la persona en peligro. Solo los hechos de esa amenaza, caso por caso. El idioma, el origen y el estatus migratorio nunca son amenaza, y no hay listas permanentes.',
    ),
    citation: '45 CFR 164.512(j)(1)(i)',
    actions: [
      'refer.threat',
      'disclose.threat-facts',
      'disclose.incident-facts',
      'disclose.statement',
      'disclose.whereabouts',
      'disclose.presence',
      'disclose.name-address',
      'confirm.presence',
    ],
    when: all(
      says(
        '(j)(1)(i)(A)',
        t(
          'We believe in good faith that it is needed against a serious and imminent threat.',
          'Creemos de buena fe que hace falta contra una amenaza grave e inminente.',
        ),
        'Is necessary to prevent or lessen a serious and imminent threat to the health or safety of a person or the public',
        yes('threat.serious-and-imminent'),
      ),
      says(
        '(j)(1)(i)(B)',
        t('It goes to someone who can stop the threat.', 'Va a quien puede impedir la amenaza.'),
        'Is to a person or persons reasonably able to prevent or lessen the threat',
        any(ownReferral, is('requester.purpose', 'threat')),
      ),
    ),
    factBase: ['HIP-512-j', 'R15'],
    examples: [
      met(t('He says whom he will shoot tonight', 'Dice a quién disparará esta noche'), threat, '2026-06-18'),
      met(t('The hospital calls the police itself', 'El hospital mismo llama a la policía'), {
        'request.initiated-by': 'facility',
        'threat.serious-and-imminent': true,
      }),
      notMet(
        t('A weekly list of grievances', 'Una lista semanal de quejas'),
        { ...threat, 'threat.serious-and-imminent': false },
        '2026-06-18',
      ),
      notMet(t('Officers ask for another reason', 'Agentes preguntan por otra razón'), {
        'request.kind': 'just-asking',
        'request.initiated-by': 'requester',
        'requester.purpose': 'civil-immigration',
      }),
      open(
        t('Nobody has judged the threat yet', 'Nadie ha valorado aún la amenaza'),
        { 'request.kind': 'threat-referral' },
        ['threat.serious-and-imminent'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-j-1-ii-A',
    title: t('Patient admits a violent crime', 'El paciente admite un delito violento'),
    plain: t(
      'A patient may say that they took part in a violent crime that badly hurt someone. Staff may then tell the police those words and the short list of who the patient is, and no more. Not if it was said in therapy, or to ask for therapy.',
      'Un paciente puede decir que participó en un delito violento que hirió gravemente a alguien. Entonces el personal puede contar a la policía esas palabras y la lista corta de quién es, nada más. No si lo dijo en terapia o al pedirla.',
    ),
    citation: '45 CFR 164.512(j)(1)(ii)(A)',
    actions: [
      'refer.threat',
      'disclose.statement',
      'disclose.identification-list',
      'disclose.name-address',
      'disclose.birth-place',
      'disclose.treatment-dates',
    ],
    when: all(
      ownReferral,
      says(
        '(j)(1)(ii)(A)',
        t(
          'The patient admitted a violent crime that may have badly hurt someone.',
          'El paciente admitió un delito violento que pudo herir gravemente.',
        ),
        'admitting participation in a violent crime that the covered entity reasonably believes may have caused serious physical harm to the victim',
        yes('crime.violent-admission'),
      ),
      says(
        '(j)(2)',
        t('It was not learned in therapy, nor in a request for it.', 'No se supo en terapia ni al pedirla.'),
        'In the course of treatment to affect the propensity to commit the criminal conduct',
        no('crime.in-therapy'),
      ),
    ),
    factBase: ['HIP-512-j', 'R15'],
    examples: [
      met(t('Told to the nurse who sutures him', 'Lo dijo a la enfermera que lo sutura'), confession, '2026-06-08'),
      notMet(
        t('The same words in therapy', 'Las mismas palabras en terapia'),
        { ...confession, 'crime.in-therapy': true },
        '2026-06-08',
      ),
      notMet(t('No admission', 'No admitió nada'), { ...confession, 'crime.violent-admission': false }),
      open(
        t('It is not known where it was said', 'No se sabe dónde lo dijo'),
        { 'request.initiated-by': 'facility', 'crime.violent-admission': true },
        ['crime.in-therapy'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-j-1-ii-B',
    title: t('Patient who escaped from custody', 'Paciente que escapó de la custodia'),
    plain: t(
      'If all signs are that the patient escaped from jail or from lawful custody, immigration detention among them, the police may be told what they need to find that person. Someone who was never in custody has not escaped. Care goes on.',
      'Si todo indica que el paciente escapó de la cárcel o de una custodia legal, incluida la detención migratoria, se puede decir a la policía lo necesario para hallarlo. Quien nunca estuvo en custodia no ha escapado. La atención continúa.',
    ),
    citation: '45 CFR 164.512(j)(1)(ii)(B)',
    actions: [
      'refer.threat',
      'disclose.identification-list',
      'disclose.name-address',
      'disclose.presence',
      'confirm.presence',
      'disclose.whereabouts',
      'disclose.location-in-facility',
      'point-out.person',
    ],
    when: all(
      // Who brings an I-200 or I-205 relies on that paper, which is for a person not in custody.
      any(
        ownReferral,
        all(is('requester.subject-role', 'detainee', 'fugitive'), isNot('document.kind', 'dhs-i200', 'dhs-i205')),
      ),
      says(
        '(j)(1)(ii)(B)',
        t(
          'By all signs the patient escaped from lawful custody.',
          'Por todos los indicios, el paciente escapó de una custodia legal.',
        ),
        'Where it appears from all the circumstances that the individual has escaped from a correctional institution or from lawful custody',
        is('patient.custody', 'escaped'),
      ),
    ),
    factBase: ['HIP-512-j', 'HIP-DEF-CUST'],
    examples: [
      met(
        t('Cut flex-cuffs, and the centre confirms', 'Esposas cortadas, y el centro lo confirma'),
        fled,
        '2026-06-08',
      ),
      met(
        t('The centre asks for its detainee', 'El centro pregunta por su detenido'),
        { 'requester.subject-role': 'detainee', 'document.kind': 'none', 'patient.custody': 'escaped' },
        '2026-06-08',
      ),
      notMet(t('Never in custody', 'Nunca estuvo en custodia'), { ...fled, 'patient.custody': 'none' }),
      open(t('Nobody has confirmed an escape', 'Nadie confirmó una fuga'), { 'request.initiated-by': 'facility' }, [
        'patient.custody',
      ]),
    ],
  }),
]
