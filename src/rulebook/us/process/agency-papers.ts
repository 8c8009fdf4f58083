import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-05'

/** Papers of agencies that ask, tell or hold, and command a hospital nothing. */
export const agencyPapers: readonly Rule[] = [
  federalRule({
    id: 'us/process/detainer',
    title: t('A detainer is a request to a jail', 'Una retención de inmigración es una petición a una cárcel'),
    plain: t(
      'Form I-247A asks a jail to hold a person for up to 48 hours. A hospital is no jail and has no power to hold anyone on it, or to hand over a patient who is not in custody. The patient leaves when care allows. Call counsel.',
      'El formulario I-247A pide a una cárcel retener a alguien hasta 48 horas. Un hospital no es una cárcel y no puede retener a nadie con él ni entregar a un paciente que no está bajo custodia. El paciente se va cuando la atención lo permite. Llame al asesor legal.',
    ),
    citation: '8 CFR 287.7(a)',
    address: 'https://www.ecfr.gov/current/title-8/section-287.7',
    effect: 'forbids',
    actions: ['discharge.to-custody'],
    act: '62 FR 10392 (Mar. 6, 1997), and the state’s law on false imprisonment',
    when: all(
      clause(
        '287.7(a), (d)',
        t('All they have is a detainer, form I-247A.', 'Solo tienen una retención, formulario I-247A.'),
        is('document.kind', 'dhs-i247a'),
      ),
      clause(
        'Custody',
        t('The patient is in nobody’s custody.', 'El paciente no está bajo custodia de nadie.'),
        is('patient.custody', 'none'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('notify.administrator', 'asked')],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['F12', 'FED-287g'],
    examples: [
      met(t('“Keep him till we come”', '“Reténgalo hasta que lleguemos”'), day, {
        'document.kind': 'dhs-i247a',
        'patient.custody': 'none',
      }),
      notMet(t('The patient came in custody', 'El paciente llegó bajo custodia'), day, {
        'document.kind': 'dhs-i247a',
        'patient.custody': 'civil-immigration',
      }),
      open(t('Custody is not known', 'No se sabe si está bajo custodia'), day, { 'document.kind': 'dhs-i247a' }, [
        'patient.custody',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/papers-that-command-nothing',
    title: t('Papers that command the hospital nothing', 'Papeles que no mandan nada al hospital'),
    plain: t(
      'An application for a warrant, a complaint, a summons to a person, a notice to appear, a detainer or another agency form may look official. It concerns the person or the court, and lets nobody in and takes no records. Copy it, say that counsel will read it, and look whether a real warrant lies behind it.',
      'La solicitud de una orden, una denuncia, una citación a una persona, un aviso de comparecencia, una retención u otro formulario pueden parecer oficiales. Tratan de la persona o del tribunal; no dejan entrar a nadie ni toman expedientes. Cópielo, diga que lo leerá el asesor legal y mire si detrás hay una orden verdadera.',
    ),
    citation: 'Fed. R. Crim. P. 41(d)',
    address: 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure',
    effect: 'lifts',
    actions: ['admit.non-public', '@disclose', 'confirm.presence', 'accept.papers'],
    act: 'Fed. R. Crim. P. 4, 9 and 41; 8 CFR part 287',
    when: quoted(
      '41(d)(1)',
      t(
        'The paper is at most a step toward a warrant, or speaks to somebody else.',
        'El papel es a lo más un paso hacia una orden, o se dirige a otra persona.',
      ),
      'frcrp-rule-41',
      'must issue the warrant if there is probable cause',
      is(
        'document.kind',
        'search-warrant-application',
        'criminal-complaint',
        'criminal-summons',
        'charging-document',
        'dhs-i247a',
        'dhs-other-form',
        'not-process',
        'other',
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('copy.papers', 'asked', {
        note: t(
          'Every page: judge each sheet by itself, the strongest one counts.',
          'Cada página: valore cada hoja por separado, cuenta la más fuerte.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['FRCrP-41', 'FRCrP-4', '6.3', 'F5'],
    examples: [
      met(t('The application without the warrant', 'La solicitud sin la orden'), day, {
        'document.kind': 'search-warrant-application',
      }),
      met(t('A form that nobody knows', 'Un formulario que nadie conoce'), day, { 'document.kind': 'dhs-other-form' }),
      notMet(t('A search warrant', 'Una orden de registro'), day, { 'document.kind': 'search-warrant' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'search' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/letters',
    title: t('A letter or a badge compels nothing', 'Una carta o una placa no obliga'),
    plain: t(
      'A letter, an e-mail, a form for “exigent circumstances”, a flyer or a guard’s paperwork may show who is asking. It compels nothing. What may be told then hangs on the reason and on who they are; check both.',
      'Una carta, un correo, un formulario de “circunstancias urgentes”, un volante o los papeles de un guardia pueden mostrar quién pregunta. No obligan a nada. Lo que pueda decirse depende del motivo y de quién es; compruebe ambos.',
    ),
    citation: '45 CFR 164.514(h)(2)(ii)',
    effect: 'lifts',
    actions: ['@disclose', 'confirm.presence'],
    act: '65 FR 82462 (Dec. 28, 2000)',
    when: quoted(
      '(h)(2)(ii)(B)',
      t(
        'The paper is a letter, a request or a custodian’s paper.',
        'El papel es una carta, una petición o un papel del custodio.',
      ),
      '45-cfr-164.514_pre-2024-06-25',
      'the request is on the appropriate government letterhead',
      is('document.kind', 'letter', 'agency-request', 'custody-paper', 'outreach-material'),
    ),
    duties: [duty('verify.identity', 'asked'), duty('verify.authority', 'asked')],
    factBase: ['HIP-514-h', 'R11', 'R16', 'F14'],
    examples: [
      met(t('A letter on letterhead', 'Una carta con membrete'), day, { 'document.kind': 'letter' }),
      notMet(t('A subpoena', 'Una citación'), day, { 'document.kind': 'attorney-subpoena' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.channel': 'email' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/preservation-letter',
    title: t('A preservation letter: keep, give nothing', 'Carta de preservación: guarde, no entregue'),
    plain: t(
      'A preservation letter binds phone and internet companies, hardly ever a hospital for its charts. Keep the records anyway, so that nothing is lost while a court’s paper is sought. It gives the agency nothing to see.',
      'Una carta de preservación obliga a empresas de teléfono e internet, casi nunca a un hospital por sus expedientes. Guárdelos de todos modos, para que nada se pierda mientras se busca el papel de un tribunal. No da a la agencia nada que ver.',
    ),
    citation: '18 U.S.C. § 2703(f)',
    effect: 'lifts',
    actions: ['@disclose', 'confirm.presence', 'accept.papers', 'notify.patient'],
    act: 'Pub. L. 104-132, § 804 (Apr. 24, 1996)',
    when: quoted(
      '(f)(1)',
      t('They ask that records be kept.', 'Piden que se guarden registros.'),
      '18-usc-2703',
      'shall take all necessary steps to preserve records and other evidence in its possession pending the issuance of a court order',
      any(is('document.kind', 'preservation-letter'), is('request.kind', 'preservation')),
    ),
    duties: [
      duty('preserve.records', 'asked', {
        note: t('For 90 days, and 90 more if asked again.', 'Por 90 días, y 90 más si lo piden de nuevo.'),
      }),
      duty('notify.counsel', 'asked'),
    ],
    decides: 'counsel',
    factBase: ['FED-2703f', 'R17'],
    examples: [
      met(t('A letter to keep video', 'Una carta para guardar un video'), day, {
        'document.kind': 'preservation-letter',
      }),
      notMet(t('A subpoena for the video', 'Una citación por el video'), day, {
        'document.kind': 'clerk-subpoena',
        'request.kind': 'records',
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'records' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/i9-inspection',
    title: t('An inspection of employees’ I-9 forms', 'Una inspección de formularios I-9 de empleados'),
    plain: t(
      'A notice of inspection is about the I-9 forms of employees. The employer has at least three business days to bring them. It reaches no patient information and opens no door today; personnel staff and counsel answer it. Only a judge’s warrant would.',
      'Un aviso de inspección trata de los formularios I-9 de los empleados. El empleador tiene al menos tres días hábiles para presentarlos. No alcanza información de pacientes ni abre puertas hoy; responden recursos humanos y el asesor legal. Solo lo haría la orden de un juez.',
    ),
    citation: '8 CFR 274a.2(b)(2)(ii)',
    address: 'https://www.ecfr.gov/current/title-8/section-274a.2',
    effect: 'lifts',
    actions: ['disclose.staff-records', 'accept.papers', 'sign.for-agency', 'permit.staff-interview'],
    act: '52 FR 16221 (May 1, 1987); 8 U.S.C. § 1324a(b)(3)',
    when: clause(
      '(b)(2)(ii)',
      t('They give notice of an I-9 inspection.', 'Avisan de una inspección de los I-9.'),
      any(is('document.kind', 'i9-notice'), is('request.kind', 'i9-inspection')),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('calendar.return-date', 'asked'),
      duty('preserve.records', 'asked'),
      duty('produce.on-return-date', 'asked', {
        who: 'administrator',
        due: 'P3D',
        count: 'business-days',
        note: t('I-9 forms only, by personnel staff.', 'Solo los formularios I-9, por recursos humanos.'),
      }),
      duty('limit.to-document', 'done'),
    ],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['FED-1357a', 'A13'],
    examples: [
      met(t('Auditors bring a notice', 'Los auditores traen un aviso'), day, { 'document.kind': 'i9-notice' }),
      notMet(t('They want patients’ charts', 'Quieren expedientes de pacientes'), day, {
        'document.kind': 'none',
        'request.kind': 'records',
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'serve-papers' }, [
        'document.kind',
      ]),
    ],
  }),
]
