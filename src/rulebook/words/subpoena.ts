import { is, t, yes } from '../authoring.ts'
import { thereIsAPaper } from './paper-reading.ts'
import type { Questions } from './question.ts'

const subpoena = is(
  'document.kind',
  'judge-subpoena',
  'clerk-subpoena',
  'attorney-subpoena',
  'grand-jury-subpoena',
  'administrative-subpoena',
  'immigration-judge-subpoena',
  'dhs-i138',
)
const agencyDemand = is(
  'document.kind',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'dhs-i138',
  'dhs-3115',
  'agency-request',
  'letter',
)

/** What a subpoena or an agency’s demand must show before records may go. */
export const subpoenaQuestions = {
  'test.relevant-and-material': {
    question: t(
      'Do they show that the records matter to a lawful case?',
      '¿Demuestran que los expedientes importan en un caso legítimo?',
    ),
    lookFor: t(
      'The paper, or a written statement with it, says what law may have been broken and why these records matter.',
      'El papel, o una declaración escrita adjunta, dice qué ley pudo violarse y por qué importan estos expedientes.',
    ),
    who: 'privacy-officer',
    askWhen: agencyDemand,
  },
  'test.specific-and-limited': {
    question: t('Do they ask for no more than they need?', '¿Piden solo lo que necesitan?'),
    lookFor: t(
      'Named people, dates and kinds of records; not “any and all”.',
      'Personas, fechas y tipos de expedientes concretos; no «todos y cada uno».',
    ),
    who: 'privacy-officer',
    askWhen: agencyDemand,
  },
  'test.deidentified-would-not-do': {
    question: t('Would records without names be of no use to them?', '¿No les servirían expedientes sin nombres?'),
    lookFor: t('The paper should say why names are needed.', 'El papel debe decir por qué se necesitan los nombres.'),
    who: 'privacy-officer',
    askWhen: agencyDemand,
  },
  'assurance.notice-to-patient': {
    question: t(
      'Do they prove that they told the person whose records they want?',
      '¿Demuestran que avisaron a la persona cuyos expedientes piden?',
    ),
    lookFor: t(
      'A written statement with a copy of the notice and proof that it was sent. It must say enough to let the person object.',
      'Una declaración escrita con copia del aviso y prueba de su envío. Debe decir lo suficiente para que la persona pueda oponerse.',
    ),
    who: 'privacy-officer',
    askWhen: subpoena,
  },
  'assurance.time-to-object-elapsed': {
    question: t('Is the time to object over?', '¿Ya terminó el plazo para oponerse?'),
    lookFor: t(
      'Count from the day of the notice. The notice or the court’s rules give the number of days.',
      'Cuente desde el día del aviso. El aviso o las reglas del tribunal dan el número de días.',
    ),
    who: 'privacy-officer',
    askWhen: yes('assurance.notice-to-patient'),
  },
  'assurance.protective-order': {
    question: t(
      'Is there a court order, or a request for one, that guards the records?',
      '¿Hay una orden judicial, o se pidió una, que proteja los expedientes?',
    ),
    lookFor: t(
      'With papers to prove it. It must bar any other use, and have all copies sent back or destroyed at the end.',
      'Con documentos que lo prueben. Debe prohibir cualquier otro uso y exigir devolver o destruir todas las copias al final.',
    ),
    who: 'privacy-officer',
    askWhen: subpoena,
  },
  'assurance.qpo-documented': {
    question: t(
      'Did they send proof of the protective order, or of the request for it?',
      '¿Enviaron pruebas de la orden de protección o de su solicitud?',
    ),
    lookFor: t('“We will ask for one” is not enough.', '«La vamos a pedir» no basta.'),
    who: 'privacy-officer',
    askWhen: subpoena,
  },
  'assurance.qpo-bars-other-use': {
    question: t(
      'Does the protective order bar use of the records for anything else?',
      '¿La orden de protección prohíbe usar los expedientes para otra cosa?',
    ),
    who: 'privacy-officer',
    askWhen: yes('assurance.qpo-documented'),
  },
  'assurance.qpo-return-or-destroy': {
    question: t(
      'Must all copies be sent back or destroyed when the case ends?',
      '¿Se deben devolver o destruir todas las copias cuando termine el caso?',
    ),
    who: 'privacy-officer',
    askWhen: yes('assurance.qpo-documented'),
  },
  'assurance.reproductive-attestation': {
    question: t(
      'Did they sign the statement that this is not to punish lawful reproductive care?',
      '¿Firmaron la declaración de que esto no es para castigar atención reproductiva lícita?',
    ),
    lookFor: t(
      'A signed form of its own. Federal law asked for it from December 2024 to June 2025.',
      'Un formulario aparte y firmado. La ley federal lo exigió de diciembre de 2024 a junio de 2025.',
    ),
    who: 'privacy-officer',
    exposes: true,
  },
  'reproductive.to-investigate-lawful-care': {
    question: t(
      'Do they want this to punish or find someone for reproductive care that was lawful?',
      '¿Lo quieren para castigar o encontrar a alguien por atención reproductiva que fue lícita?',
    ),
    who: 'privacy-officer',
    exposes: true,
    weights: { false: 9 },
  },
  objection: {
    question: t('Has anyone objected to the request?', '¿Alguien se opuso a la solicitud?'),
    lookFor: t(
      'An objection of the patient or of the hospital, and what the court said about it. If the court ruled in part, answer for each part by itself.',
      'Una oposición del paciente o del hospital y lo que dijo el tribunal. Si resolvió en parte, responda por cada parte por separado.',
    ),
    who: 'privacy-officer',
    exposes: true,
    labels: {
      none: t('No one objected', 'Nadie se opuso'),
      pending: t('Yes, and the court has not ruled yet', 'Sí, y el tribunal aún no resolvió'),
      'resolved-for-disclosure': t('Yes, and the court lets it go out', 'Sí, y el tribunal permite entregarlo'),
      'resolved-in-part': t(
        'Yes, and the court lets part of it go out',
        'Sí, y el tribunal permite entregar una parte',
      ),
      sustained: t('Yes, and the court agreed with it', 'Sí, y el tribunal le dio la razón'),
    },
    weights: { none: 5, pending: 2 },
    askWhen: thereIsAPaper,
  },
  'patient.party-to-case': {
    question: t('Is the patient a party to this court case?', '¿El paciente es parte en este caso judicial?'),
    lookFor: t(
      'The parties are named at the top of the paper, one against the other.',
      'Las partes aparecen arriba en el papel, una contra otra.',
    ),
    who: 'privacy-officer',
    exposes: true,
    askWhen: thereIsAPaper,
  },
  'assurance.notice-sent-on': {
    question: t('On what day was the notice sent to the person?', '¿Qué día se envió el aviso a la persona?'),
    who: 'privacy-officer',
    askWhen: yes('assurance.notice-to-patient'),
  },
  'assurance.objection-days': {
    question: t('How many days are there to object?', '¿Cuántos días hay para oponerse?'),
    who: 'privacy-officer',
    askWhen: yes('assurance.notice-to-patient'),
  },
} as const satisfies Partial<Questions>
