import type { Rule } from '../../../engine/index.ts'
import { always, clause, duty, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-05'

/** Papers that change hands at the desk, signatures, and talks with staff. */
export const atTheDesk: readonly Rule[] = [
  federalRule({
    id: 'us/process/accept-papers',
    title: t('Taking a copy agrees to nothing', 'Recibir una copia no acepta nada'),
    plain: t(
      'Take every page that is handed over, or copy it, and pass it on to the administrator. Taking it does not agree to anything. Do not take papers for a patient or for a colleague, and do not stop someone from serving them.',
      'Reciba o copie cada página que entreguen y pásela a la administración. Recibirla no acepta nada. No reciba papeles para un paciente ni para un colega, y no impida que se los entreguen.',
    ),
    citation: 'Fed. R. Civ. P. 45(b)(1)',
    address: 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure',
    effect: 'permits',
    actions: ['accept.papers'],
    act: 'Fed. R. Civ. P. 45 (and the state’s own rule for its courts)',
    when: quoted(
      '45(b)(1)',
      t('Papers are served by handing over a copy.', 'Los papeles se notifican entregando una copia.'),
      'frcp-rule-45',
      'Serving a subpoena requires delivering a copy to the named person',
      always,
    ),
    duties: [duty('copy.papers', 'asked'), duty('record.officer', 'asked'), duty('notify.administrator', 'done')],
    factBase: ['FRCP-45', 'FRCrP-17', 'OBS-1501/1505/1503/1512/1519', '8.2'],
    examples: [
      met(t('A subpoena at the front desk', 'Una citación en la recepción'), '2022-05-24', {
        'document.kind': 'dhs-i138',
      }),
    ],
  }),
  federalRule({
    id: 'us/process/papers-for-a-patient',
    title: t('Papers meant for a patient', 'Papeles dirigidos a un paciente'),
    plain: t(
      'A summons or a notice to appear goes to the person it names. Nobody at the desk can take it in that person’s place.',
      'Una citación o un aviso de comparecencia se entrega a la persona que nombra. Nadie en la recepción puede recibirlo en su lugar.',
    ),
    citation: 'Fed. R. Crim. P. 4(c)(3)(B)',
    address: 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure',
    effect: 'lifts',
    actions: ['accept.papers', 'sign.for-agency'],
    act: 'Fed. R. Crim. P. 4, as amended effective Dec. 1, 2002; 8 U.S.C. § 1229(a)',
    when: quoted(
      '4(c)(3)(B)(i)',
      t('The paper summons a person or charges one.', 'El papel cita o acusa a una persona.'),
      'frcrp-rule-4',
      'by delivering a copy to the defendant personally',
      is('document.kind', 'criminal-summons', 'criminal-complaint', 'charging-document'),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        note: t(
          'Do not accept it for the patient, and do not say whether the person is here.',
          'No lo reciba por el paciente ni diga si la persona está aquí.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['FRCrP-4', 'FRCrP-9', 'FED-1226/1231'],
    examples: [
      met(t('A notice to appear for someone inside', 'Un aviso de comparecencia para alguien dentro'), day, {
        'document.kind': 'charging-document',
      }),
      notMet(t('A subpoena to the hospital', 'Una citación al hospital'), day, { 'document.kind': 'clerk-subpoena' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'serve-papers' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/signing',
    title: t('Nothing has to be signed at the desk', 'En la recepción no hay que firmar nada'),
    plain: t(
      'No warrant, subpoena or form needs the signature of hospital staff to be valid. A signature can be called consent or a statement to the government. Pass the pen to counsel.',
      'Ninguna orden, citación o formulario necesita la firma del personal para valer. Una firma puede tomarse por consentimiento o por declaración al gobierno. Deje la firma al asesor legal.',
    ),
    citation: '18 U.S.C. § 1001(a)',
    effect: 'lifts',
    actions: ['sign.for-agency'],
    act: '18 U.S.C. § 1001 (June 25, 1948), as amended; Fed. R. Crim. P. 41(f)(1)',
    when: clause(
      '(a)',
      t(
        'Whoever signs for the government stands for its truth.',
        'Quien firma ante el gobierno responde de su verdad.',
      ),
      always,
    ),
    duties: [duty('notify.counsel', 'asked'), duty('copy.papers', 'asked')],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['OBS-1001', '4A-CONSENT', 'FED-2878f'],
    examples: [met(t('“Just sign here”', '“Solo firme aquí”'), '2022-05-24', { 'document.kind': 'dhs-i138' })],
  }),
  federalRule({
    id: 'us/process/staff-interview',
    title: t('Staff choose whether to talk', 'El personal elige si habla'),
    plain: t(
      'An employee may talk to an officer or not, and may have a lawyer there. The hospital neither orders nor forbids it: pressing staff to keep silent can be a crime. What staff know of patients stays protected all the same.',
      'Un empleado puede hablar o no con un agente, y puede tener un abogado. El hospital no lo ordena ni lo prohíbe: presionar para que calle puede ser delito. Lo que sabe de los pacientes sigue protegido.',
    ),
    citation: '18 U.S.C. § 1512(b)(3)',
    effect: 'permits',
    actions: ['permit.staff-interview'],
    act: 'Pub. L. 97-291, § 4 (Oct. 12, 1982), as amended',
    when: quoted(
      '(b)(3)',
      t(
        'Nobody may be pressed to keep facts of a federal crime from officers.',
        'A nadie se puede presionar para que oculte a los agentes hechos de un delito federal.',
      ),
      '18-usc-1512',
      'hinder, delay, or prevent the communication to a law enforcement officer or judge of the United States of information relating to the commission',
      always,
    ),
    duties: [duty('allow.decline', 'asked'), duty('notify.administrator', 'asked'), duty('minimum-necessary', 'done')],
    factBase: ['OBS-1501/1505/1503/1512/1519', 'OBS-1001', 'F2'],
    examples: [
      met(t('Agents want to talk to a nurse', 'Agentes quieren hablar con una enfermera'), day, {
        'request.kind': 'interview',
      }),
    ],
  }),
]
