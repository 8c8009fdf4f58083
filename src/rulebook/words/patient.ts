import { any, is, isNot, t } from '../authoring.ts'
import type { Questions } from './question.ts'

/** The patient’s own decision and state: never asked aloud at a desk. */
export const patientQuestions = {
  'consent.patient': {
    question: t('Did the patient agree to this?', '¿El paciente está de acuerdo con esto?'),
    lookFor: t(
      'Ask in private, with no officer near. A patient in custody may not feel free to say no.',
      'Pregunte en privado, sin agentes cerca. Un paciente detenido puede no sentirse libre de negarse.',
    ),
    who: 'privacy-officer',
    exposes: true,
    labels: {
      given: t('Yes', 'Sí'),
      refused: t('No', 'No, se negó'),
      'not-asked': t('Not asked yet', 'Aún no se le preguntó'),
      'cannot-agree': t('The patient cannot decide now', 'El paciente no puede decidir ahora'),
    },
    weights: { 'not-asked': 5, refused: 2 },
  },
  'consent.form': {
    question: t('How did the patient say yes?', '¿Cómo dio su permiso el paciente?'),
    lookFor: t(
      'A complete form says what may be given, by whom, to whom, what for and until when, and that it can be taken back; it is signed and dated.',
      'Un formulario completo dice qué se puede dar, quién, a quién, para qué y hasta cuándo, y que se puede revocar; está firmado y fechado.',
    ),
    who: 'privacy-officer',
    exposes: true,
    labels: {
      'written-valid': t('On a complete, signed form', 'En un formulario completo y firmado'),
      'written-defective': t(
        'In writing, but something is missing, false or out of date',
        'Por escrito, pero falta algo, es falso o venció',
      ),
      oral: t('Only in spoken words', 'Solo de palabra'),
    },
    askWhen: any(is('consent.patient', 'given'), is('document.kind', 'patient-authorization')),
  },
  'patient.present': {
    question: t('Is the person here now?', '¿La persona está aquí ahora?'),
    lookFor: t(
      'Check where no visitor can see or hear you. This is for the file only: do not tell them, by a word or a look.',
      'Compruébelo donde ningún visitante lo vea ni lo oiga. Es solo para el expediente: no se lo diga, ni con palabras ni con la mirada.',
    ),
    who: 'privacy-officer',
    exposes: true,
    neverDecides: true,
  },
  'patient.age-class': {
    question: t('Is the patient an adult?', '¿El paciente es adulto?'),
    who: 'privacy-officer',
    exposes: true,
    fixed: true,
    labels: { adult: t('An adult', 'Un adulto'), minor: t('A child or teen', 'Un menor de edad') },
    weights: { adult: 5 },
  },
  'patient.state': {
    question: t('How is the patient now?', '¿Cómo está el paciente ahora?'),
    lookFor: t('Ask the nurse or doctor in charge.', 'Pregunte a la enfermera o al médico a cargo.'),
    who: 'privacy-officer',
    exposes: true,
    labels: {
      stable: t('Stable and able to decide', 'Estable y capaz de decidir'),
      emergency: t('In need of emergency care', 'Necesita atención de emergencia'),
      incapacitated: t('Not able to decide', 'No puede decidir'),
      deceased: t('Dead', 'Fallecido'),
    },
    weights: { stable: 5, emergency: 2 },
  },
  'patient.stabilized': {
    question: t('Does the doctor say that the patient is stable?', '¿El médico dice que el paciente está estable?'),
    who: 'privacy-officer',
    exposes: true,
  },
  'patient.consented-own-care': {
    question: t(
      'Did the young patient agree to this care alone, as state law allows?',
      '¿El paciente menor aceptó esta atención por sí solo, como permite la ley estatal?',
    ),
    who: 'privacy-officer',
    exposes: true,
    askWhen: is('patient.age-class', 'minor'),
  },
  'patient.directory': {
    question: t(
      'May people who ask by name hear of this patient?',
      '¿Se puede informar de este paciente a quien pregunte por su nombre?',
    ),
    lookFor: t(
      'The list of patients that visitors may ask about, and whether this patient asked to stay off it.',
      'La lista de pacientes por los que se puede preguntar, y si este paciente pidió quedar fuera.',
    ),
    who: 'privacy-officer',
    exposes: true,
    labels: {
      listed: t('Yes, the patient is on the list', 'Sí, está en la lista'),
      'opted-out': t('No, the patient asked to stay off it', 'No, pidió quedar fuera'),
      'not-applicable': t('There is no such list here', 'Aquí no hay tal lista'),
    },
    weights: { listed: 3 },
  },
  'patient.custody': {
    question: t('Is the patient held by officers?', '¿El paciente está bajo custodia de agentes?'),
    lookFor: t(
      'Held means held now. A plan to detain someone later is not custody.',
      'Cuenta la custodia de ahora. Tener planes de detener a alguien después no es custodia.',
    ),
    who: 'privacy-officer',
    exposes: true,
    labels: {
      none: t('No', 'No'),
      criminal: t('Yes, for a crime', 'Sí, por un delito'),
      'civil-immigration': t('Yes, by immigration officers', 'Sí, por agentes de migración'),
      escaped: t('The patient got away from custody', 'El paciente se fugó de la custodia'),
    },
    weights: { none: 6 },
  },
  'custody.purpose': {
    question: t('What do the guards say they need it for?', '¿Para qué dicen los custodios que lo necesitan?'),
    who: 'privacy-officer',
    exposes: true,
    labels: {
      care: t('To care for the patient', 'Para atender al paciente'),
      'safety-of-person': t(
        'To keep the patient or others in custody safe',
        'Para proteger al paciente o a otros detenidos',
      ),
      'safety-of-officers': t('To keep officers or staff safe', 'Para proteger a agentes o empleados'),
      transport: t('To move the patient safely', 'Para trasladar al paciente con seguridad'),
      'facility-order': t('To keep order in the jail', 'Para mantener el orden en la cárcel'),
      other: t('Something else', 'Para otra cosa'),
    },
    askWhen: isNot('patient.custody', 'none'),
  },
  'custody.officer-represents': {
    question: t(
      'Did the guards state that they need it for that?',
      '¿Los custodios declararon que lo necesitan para eso?',
    ),
    who: 'privacy-officer',
    exposes: true,
    askWhen: isNot('patient.custody', 'none'),
  },
  'custodian.objects': {
    question: t(
      'Do the guards ask for no contact with family?',
      '¿Los custodios piden que no haya contacto con la familia?',
    ),
    who: 'privacy-officer',
    exposes: true,
    askWhen: isNot('patient.custody', 'none'),
  },
} as const satisfies Partial<Questions>
