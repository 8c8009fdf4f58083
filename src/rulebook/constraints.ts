import type { Constraint } from '../engine/index.ts'
import { all, any, ifThen, is, isNot, no, not, t, yes } from './authoring.ts'
import { noCourtsDemand } from './reliance.ts'

const dhsForm = is('document.kind', 'dhs-i200', 'dhs-i205', 'dhs-i247a', 'dhs-i138', 'dhs-3115', 'dhs-other-form')
const agencyPaper = is(
  'document.kind',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'i9-notice',
  'national-security-letter',
  'agency-request',
)

/** What always holds between facts; facts that break one of these are answered, with a warning. */
export const constraints: readonly Constraint[] = [
  {
    id: 'dhs-form-has-no-judge',
    holds: ifThen(
      any(dhsForm, agencyPaper),
      isNot('document.signer', 'judge', 'clerk', 'grand-jury', 'immigration-judge'),
    ),
    explain: t(
      'An agency’s own form is signed by an agency officer, not by a judge or a clerk.',
      'El formulario propio de una agencia lo firma un agente, no un juez ni un secretario judicial.',
    ),
  },
  {
    id: 'dhs-form-has-no-court',
    holds: ifThen(dhsForm, is('document.court', 'none', 'immigration')),
    explain: t(
      'A form of the Department of Homeland Security is not issued by a court.',
      'Un formulario del Departamento de Seguridad Nacional no lo emite un tribunal.',
    ),
  },
  {
    id: 'judge-sits-in-a-court',
    holds: ifThen(is('document.signer', 'judge'), isNot('document.court', 'immigration', 'none')),
    explain: t(
      'A judge in this sense sits in a federal, state or tribal court; immigration judges are counted apart.',
      'Un juez en este sentido pertenece a un tribunal federal, estatal o tribal; los jueces de inmigración se cuentan aparte.',
    ),
  },
  {
    id: 'immigration-judge-sits-in-immigration-court',
    holds: ifThen(
      any(
        is('document.signer', 'immigration-judge'),
        is('document.kind', 'immigration-judge-order', 'immigration-judge-subpoena'),
      ),
      is('document.court', 'immigration'),
    ),
    explain: t(
      'An immigration judge’s paper comes from an immigration court.',
      'El papel de un juez de inmigración viene de un tribunal de inmigración.',
    ),
  },
  {
    id: 'immigration-paper-has-no-court-judge',
    holds: ifThen(
      is('document.kind', 'immigration-judge-order', 'immigration-judge-subpoena'),
      isNot('document.signer', 'judge', 'grand-jury', 'clerk'),
    ),
    explain: t(
      'An immigration court’s paper is not signed by a judge of another court.',
      'El papel de un tribunal de inmigración no lo firma un juez de otro tribunal.',
    ),
  },
  {
    id: 'subpoena-kind-fits-signer',
    holds: all(
      ifThen(
        is('document.kind', 'attorney-subpoena', 'clerk-subpoena'),
        isNot('document.signer', 'judge', 'immigration-judge', 'agency-officer'),
      ),
      ifThen(
        is('document.kind', 'judge-subpoena'),
        isNot('document.signer', 'attorney', 'clerk', 'agency-officer', 'immigration-judge', 'grand-jury'),
      ),
    ),
    explain: t(
      'A subpoena that a judge issued or ordered is a judge’s subpoena; one that an attorney or a clerk signed is not.',
      'Una citación emitida u ordenada por un juez es una citación judicial; la firmada por un abogado o secretario no lo es.',
    ),
  },
  {
    id: 'grand-jury-signs-its-own',
    holds: ifThen(is('document.signer', 'grand-jury'), is('document.kind', 'grand-jury-subpoena')),
    explain: t(
      'Only a grand jury subpoena comes from a grand jury.',
      'Solo una citación del gran jurado viene de un gran jurado.',
    ),
  },
  {
    id: 'no-paper-no-signature',
    holds: ifThen(
      is('document.kind', 'none'),
      all(
        is('document.signer', 'nobody'),
        is('document.court', 'none'),
        no('document.grants-non-public-access'),
        no('document.enforced-by-court'),
        no('document.orders-secrecy'),
      ),
    ),
    explain: t('Where there is no paper, nobody signed one.', 'Donde no hay papel, nadie lo firmó.'),
  },
  {
    id: 'protective-order-has-three-parts',
    holds: all(
      ifThen(
        yes('assurance.protective-order'),
        all(
          yes('assurance.qpo-documented'),
          yes('assurance.qpo-bars-other-use'),
          yes('assurance.qpo-return-or-destroy'),
        ),
      ),
      ifThen(
        all(
          yes('assurance.qpo-documented'),
          yes('assurance.qpo-bars-other-use'),
          yes('assurance.qpo-return-or-destroy'),
        ),
        yes('assurance.protective-order'),
      ),
    ),
    explain: t(
      'A qualified protective order is documented, bars other use, and requires return or destruction: all three.',
      'Una orden de protección calificada está documentada, prohíbe otro uso y exige devolver o destruir: las tres cosas.',
    ),
  },
  {
    id: 'no-delay-asked-none-current',
    holds: ifThen(is('accounting.delay-request', 'none'), no('accounting.delay-current')),
    explain: t(
      'Where nobody asked for a delay, none is current.',
      'Donde nadie pidió un aplazamiento, ninguno está vigente.',
    ),
  },
  {
    id: 'publicly-sud-only-is-a-program',
    holds: ifThen(yes('facility.publiclySudOnly'), is('facility.kind', 'sud-program')),
    explain: t(
      'A place known to the public only for treating substance use is a substance use program.',
      'Un lugar conocido solo por tratar el consumo de sustancias es un programa de ese tipo.',
    ),
  },
  {
    id: 'general-acute-is-a-hospital',
    holds: ifThen(yes('facility.generalAcute'), is('facility.kind', 'hospital')),
    explain: t(
      'A general acute care facility is a hospital.',
      'Un centro de cuidados agudos generales es un hospital.',
    ),
  },
  {
    id: 'deceased-cannot-consent',
    holds: not(all(is('patient.state', 'deceased'), is('consent.patient', 'given'))),
    explain: t(
      'A person who has died cannot give consent now.',
      'Una persona fallecida no puede dar consentimiento ahora.',
    ),
  },
  {
    id: 'hospital-is-not-in-a-courthouse',
    holds: ifThen(
      is('facility.kind', 'hospital', 'school', 'place-of-worship', 'courthouse'),
      no('facility.inCourthouse'),
    ),
    explain: t(
      'A hospital, a school or a place of worship does not lie inside a courthouse; a clinic may.',
      'Un hospital, una escuela o un lugar de culto no está dentro de un palacio de justicia; una clínica puede estarlo.',
    ),
  },
  {
    // 45 CFR 164.514(h)(2)(iii): legal process is presumed to be authority; what defeats the presumption goes to counsel.
    id: 'subpoena-is-presumed-valid',
    holds: ifThen(
      is('document.kind', 'clerk-subpoena', 'attorney-subpoena', 'judge-subpoena', 'grand-jury-subpoena'),
      all(yes('document.facially-valid'), yes('document.current'), yes('document.names-this-facility')),
    ),
    explain: t(
      'A subpoena is presumed complete, current and meant for this facility; one that is not has to be read by counsel.',
      'Se presume que una citación está completa, vigente y dirigida a este centro; si no lo está, debe leerla el asesor legal.',
    ),
  },
  {
    id: 'protective-order-with-open-objection',
    holds: ifThen(yes('assurance.protective-order'), is('objection', 'none', 'resolved-for-disclosure')),
    explain: t(
      'While an objection is open, a protective order alone does not settle the matter.',
      'Mientras haya una objeción abierta, una orden de protección sola no resuelve el asunto.',
    ),
  },
  {
    id: 'identify-or-locate-is-about-somebody',
    holds: ifThen(is('requester.purpose', 'identify-or-locate'), is('request.scope', 'one-person', 'several-named')),
    explain: t(
      'To identify or locate is about a particular person, not about all who match.',
      'Identificar o localizar se refiere a una persona en particular, no a todas las que coincidan.',
    ),
  },
  {
    id: 'threat-is-judged-case-by-case',
    holds: ifThen(yes('threat.serious-and-imminent'), is('request.scope', 'one-person', 'several-named')),
    explain: t(
      'A serious and imminent threat is judged person by person, never as a standing feed.',
      'Una amenaza grave e inminente se valora persona por persona, nunca como envío permanente.',
    ),
  },
  {
    id: 'officers-who-come-began-it',
    holds: ifThen(
      is(
        'request.kind',
        'outreach',
        'interview',
        'search',
        'arrest',
        'surveillance',
        'serve-papers',
        'i9-inspection',
        'records',
        'preservation',
      ),
      is('request.initiated-by', 'requester'),
    ),
    explain: t(
      'Who comes to visit, search, arrest, watch, serve papers or ask for records began it; what the hospital tells by itself is another matter.',
      'Quien viene a visitar, registrar, arrestar, vigilar, entregar papeles o pedir expedientes lo inició; lo que el hospital cuenta por sí mismo es otro asunto.',
    ),
  },
  {
    id: 'outreach-is-about-nobody',
    holds: ifThen(is('request.kind', 'outreach'), all(is('requester.subject-role', 'none'), no('injury.reportable'))),
    explain: t(
      'Who promotes a program asks about nobody; once a person is named, it is another request.',
      'Quien promueve un programa no pregunta por nadie; si nombra a una persona, es otra solicitud.',
    ),
  },
  {
    // 45 CFR 164.524 and 160.310: these ask in their own right; who brings a court's demand for records acts for a party or a court.
    id: 'own-right-needs-no-court',
    holds: ifThen(is('requester.agency', 'personal-representative', 'hhs-ocr', 'media'), noCourtsDemand),
    explain: t(
      'The patient’s representative, the HHS privacy office and the press ask in their own name, not with a court’s demand for records.',
      'El representante del paciente, la oficina de privacidad de HHS y la prensa piden en nombre propio, no con la exigencia de un tribunal.',
    ),
  },
  {
    // What the hospital tells by itself (45 CFR 164.512(f)(4) to (6) and (j)) answers nobody's paper; a patient may have agreed in writing.
    id: 'own-report-answers-no-paper',
    holds: ifThen(is('request.initiated-by', 'facility'), is('document.kind', 'none', 'patient-authorization')),
    explain: t(
      'What the hospital tells by itself answers no paper; if somebody brought one, they began it.',
      'Lo que el hospital cuenta por sí mismo no responde a ningún papel; si alguien trajo uno, esa persona lo inició.',
    ),
  },
]
