import type { Text } from '../../engine/index.ts'
import type { NounName } from '../entry/nouns.ts'
import { t } from './pair.ts'

/** What a noun is called, and what it is for. */
export interface NounWords {
  readonly name: Text
  readonly help: Text
}

const noun = (name: Text, help: Text): NounWords => ({ name, help })

/** The words of every noun of the record. */
export const nounWords: Readonly<Record<NounName, NounWords>> = {
  contact: noun(
    t('The contact', 'El contacto'),
    t('When, where and how they came, and when it ended.', 'Cuándo, dónde y cómo vinieron, y cuándo terminó.'),
  ),
  officer: noun(
    t('Officer or visitor', 'Agente o visitante'),
    t('One person who came, as they said who they are.', 'Una persona que vino, según dijo quién es.'),
  ),
  request: noun(t('What they asked for', 'Lo que pidieron'), t('In their own words.', 'Con sus propias palabras.')),
  claim: noun(
    t('What they claim about a person', 'Lo que afirman de una persona'),
    t(
      'Kept as their claim, never as a fact about a patient.',
      'Se guarda como afirmación suya, nunca como un hecho sobre un paciente.',
    ),
  ),
  paper: noun(
    t('Paper', 'Papel'),
    t('A paper that they showed, as it reads.', 'Un papel que mostraron, tal como se lee.'),
  ),
  sheet: noun(t('Sheet of a paper', 'Hoja de un papel'), t('A photo or file of it.', 'Una foto o archivo.')),
  'paper-reading': noun(
    t('Reading of a paper', 'Lectura de un papel'),
    t('What a device read on it.', 'Lo que leyó un dispositivo.'),
  ),
  'paper-check': noun(
    t('Check of a reading', 'Revisión de una lectura'),
    t('What a person saw on the paper.', 'Lo que una persona vio en el papel.'),
  ),
  statement: noun(
    t('Something said', 'Algo que se dijo'),
    t('By staff, an officer or somebody else.', 'Por el personal, un agente u otra persona.'),
  ),
  'staff-act': noun(t('What staff did', 'Lo que hizo el personal'), t('And who did it.', 'Y quién lo hizo.')),
  'area-entered': noun(
    t('Area they entered', 'Área a la que entraron'),
    t('Where, from when to when, and on what ground.', 'Dónde, desde y hasta cuándo, y con qué motivo.'),
  ),
  consent: noun(
    t('Consent', 'Consentimiento'),
    t('Asked of whom; given or refused.', 'A quién se pidió; si se dio o se negó.'),
  ),
  exigency: noun(
    t('Danger they claim', 'Peligro que alegan'),
    t('Which, who said so, and whether staff saw it.', 'Cuál, quién lo dijo y si el personal lo vio.'),
  ),
  witness: noun(t('Witness', 'Testigo'), t('Somebody who saw it.', 'Alguien que lo vio.')),
  'care-effect': noun(
    t('What it did to care', 'Efecto en la atención'),
    t('Delayed, interrupted, not private …', 'Demorada, interrumpida, sin privacidad…'),
  ),
  harm: noun(
    t('Force, arrest or injury', 'Fuerza, arresto o lesión'),
    t('To whom, and by whom.', 'A quién y por quién.'),
  ),
  seizure: noun(
    t('Things taken', 'Cosas que se llevaron'),
    t('And whether they left a list of them.', 'Y si dejaron una lista.'),
  ),
  disclosure: noun(
    t('Information given', 'Información entregada'),
    t('What, to whom, on what ground.', 'Qué, a quién y con qué fundamento.'),
  ),
  suspension: noun(
    t('Statement that suspends the patient’s list', 'Declaración que suspende la lista del paciente'),
    t(
      'An agency asks that the patient not be told of a disclosure for a time.',
      'Una agencia pide que por un tiempo no se informe al paciente de una divulgación.',
    ),
  ),
  objection: noun(
    t('Objection', 'Oposición'),
    t('Of the patient or who speaks for them.', 'Del paciente o de quien lo representa.'),
  ),
  breach: noun(t('Was it a breach?', '¿Fue una violación?'), t('And why.', 'Y por qué.')),
  notification: noun(
    t('Who was told', 'A quién se avisó'),
    t('How, when, and whether reached.', 'Cómo, cuándo y si se logró.'),
  ),
  outcome: noun(t('How it ended', 'Cómo terminó'), t('The outcome.', 'El resultado.')),
  note: noun(t('Note', 'Nota'), t('For whoever works on the case.', 'Para quien trabaje en el caso.')),
  proposal: noun(
    t('What they propose', 'Lo que proponen'),
    t('A program, a meeting, a partnership.', 'Un programa, una reunión, una colaboración.'),
  ),
  'proposal-answer': noun(
    t('Our answer to a proposal', 'Nuestra respuesta a una propuesta'),
    t('And who said so.', 'Y quién la dio.'),
  ),
  threat: noun(
    t('Threat or crime', 'Amenaza o delito'),
    t('That we think of telling an agency about.', 'Del que pensamos avisar a una agencia.'),
  ),
  'referral-made': noun(t('Whom we told', 'A quién avisamos'), t('And what.', 'Y qué.')),
  'fact-sheet': noun(
    t('Custody sheet', 'Hoja de custodia'),
    t(
      'Who holds the patient, on what paper, and who answers for it.',
      'Quién retiene al paciente, con qué papel y quién responde.',
    ),
  ),
  orientation: noun(
    t('Orientation of an officer', 'Orientación de un agente'),
    t('What they were told, and their receipt.', 'Qué se le explicó, y su recibo.'),
  ),
  handover: noun(t('Change of officers', 'Cambio de agentes'), t('At the end of a shift.', 'Al final de un turno.')),
  'named-person': noun(
    t('Who may be told or visit', 'A quién se puede avisar o quién puede visitar'),
    t('And who decided so.', 'Y quién lo decidió.'),
  ),
  'records-request': noun(
    t('The request for records', 'La solicitud de expedientes'),
    t('Who wants what, by when.', 'Quién quiere qué, y para cuándo.'),
  ),
}
