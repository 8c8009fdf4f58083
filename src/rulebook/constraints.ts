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
        'just-asking',
        'directory-inquiry',
        'custody-escort',
      ),
      is('request.initiated-by', 'requester'),
    ),
    explain: t(
      'Who comes to visit, ask, search, arrest, watch, bring a patient, serve papers or ask for records began it; what the hospital tells by itself is another matter.',
      'Quien viene a visitar, preguntar, registrar, arrestar, vigilar, traer a un paciente, entregar papeles o pedir expedientes lo inició; lo que el hospital cuenta por sí mismo es otro asunto.',
    ),
  },
  {
    id: 'outreach-is-about-nobody',
    holds: ifThen(
      is('request.kind', 'outreach'),
      all(
        is('requester.subject-role', 'none'),
        no('injury.reportable'),
        is('document.kind', 'none', 'outreach-material', 'letter', 'not-process', 'other'),
      ),
    ),
    explain: t(
      'Who promotes a program asks about nobody and holds no demand; once a person is named or a demand is shown, it is another request.',
      'Quien promueve un programa no pregunta por nadie ni trae una exigencia; si nombra a una persona o la muestra, es otra solicitud.',
    ),
  },
  {
    // 45 CFR 164.524 and 160.310: these ask in their own right; who brings a court's or an agency's demand acts for a party or an agency.
    id: 'own-right-needs-no-court',
    holds: all(
      ifThen(is('requester.agency', 'hhs-ocr'), noCourtsDemand),
      ifThen(
        is('requester.agency', 'personal-representative', 'family-or-friend', 'media'),
        all(
          noCourtsDemand,
          is('document.kind', 'none', 'letter', 'patient-authorization', 'court-order', 'not-process', 'other'),
          no('document.enforced-by-court'),
        ),
      ),
    ),
    explain: t(
      'The patient’s representative or family, the HHS privacy office and the press ask in their own name, not with a court’s demand for records.',
      'El representante o la familia del paciente, la oficina de privacidad de HHS y la prensa piden en nombre propio, no con la exigencia de un tribunal.',
    ),
  },
  {
    // What the hospital tells by itself (45 CFR 164.512(f)(4) to (6) and (j)) answers nobody's paper.
    id: 'own-report-answers-no-paper',
    holds: ifThen(
      any(is('request.initiated-by', 'facility'), is('request.kind', 'threat-referral')),
      is('document.kind', 'none'),
    ),
    explain: t(
      'What the hospital tells by itself answers no paper; if somebody brought one, they began it.',
      'Lo que el hospital cuenta por sí mismo no responde a ningún papel; si alguien trajo uno, esa persona lo inició.',
    ),
  },
  {
    // Serving a paper and asking for the records it names are requests of their own.
    id: 'escort-brings-no-court-demand',
    holds: ifThen(
      is('request.kind', 'custody-escort'),
      all(noCourtsDemand, isNot('document.kind', 'court-order', 'part2-order'), no('document.enforced-by-court')),
    ),
    explain: t(
      'Who brings a patient in custody brings no court’s demand for records; enter such a paper as a request of its own.',
      'Quien trae a un paciente detenido no trae la exigencia judicial de un expediente; anote ese papel como otra solicitud.',
    ),
  },
  {
    // 8 U.S.C. 1225(d)(4)(B): a court enforces an agency's paper after it was served and refused.
    id: 'handed-over-is-not-enforced-yet',
    holds: ifThen(all(any(dhsForm, agencyPaper), is('request.channel', 'in-person')), no('document.enforced-by-court')),
    explain: t(
      'A court enforces an agency’s paper only after it was served and refused. Whoever brings the court’s order brings a paper of its own: enter it as a court order.',
      'Un tribunal hace cumplir el papel de una agencia solo después de entregado y rechazado. Quien trae la orden del tribunal trae otro papel: anótelo como orden judicial.',
    ),
  },
  {
    id: 'only-demands-are-enforced',
    holds: ifThen(
      yes('document.enforced-by-court'),
      is(
        'document.kind',
        'dhs-i138',
        'dhs-3115',
        'administrative-subpoena',
        'administrative-summons',
        'civil-investigative-demand',
        'ig-subpoena',
        'immigration-judge-subpoena',
        'grand-jury-subpoena',
        'clerk-subpoena',
        'attorney-subpoena',
      ),
    ),
    explain: t(
      'A court enforces a subpoena, a summons or a demand; a letter or a form that asks for nothing by law is not enforced.',
      'Un tribunal hace cumplir una citación, un requerimiento o una demanda; una carta o un formulario que nada exige por ley no se hace cumplir.',
    ),
  },
  {
    id: 'reports-are-about-an-event',
    holds: ifThen(
      is('request.scope', 'all-matching', 'ongoing-feed'),
      all(
        isNot('requester.agency', 'adult-or-child-protective-services'),
        no('crime.on-premises'),
        no('crime.against-staff'),
        no('crime.violent-admission'),
        no('death.suspicious'),
        isNot('patient.custody', 'escaped'),
      ),
    ),
    explain: t(
      'A report of abuse, a crime or an escape is about an event and the people in it, never a list of all who match or a standing feed.',
      'Un aviso de maltrato, delito o fuga trata de un hecho y de sus personas, nunca de todas las que coincidan ni de un envío permanente.',
    ),
  },
  {
    id: 'threats-go-to-who-can-prevent-them',
    holds: ifThen(
      any(is('request.kind', 'threat-referral'), is('requester.purpose', 'threat')),
      isNot(
        'requester.agency',
        'media',
        'adult-or-child-protective-services',
        'party-attorney',
        'personal-representative',
        'hhs-ocr',
      ),
    ),
    explain: t(
      'A threat is told to those who can prevent it: not to the press, a lawyer, or an agency that takes reports of abuse.',
      'Una amenaza se comunica a quien puede impedirla: no a la prensa, a un abogado ni a la agencia que recibe avisos de maltrato.',
    ),
  },
  {
    id: 'told-in-therapy-is-about-the-past',
    holds: ifThen(
      all(yes('crime.violent-admission'), yes('crime.in-therapy')),
      all(
        no('crime.on-premises'),
        no('crime.against-staff'),
        no('death.suspicious'),
        isNot('patient.custody', 'escaped'),
      ),
    ),
    explain: t(
      'What a patient admits in therapy is about a crime elsewhere; a crime here, or an escape, is known in another way.',
      'Lo que un paciente admite en terapia trata de un delito en otro lugar; un delito aquí, o una fuga, se conoce de otro modo.',
    ),
  },
  {
    id: 'escapes-are-told-to-who-looks',
    holds: ifThen(
      all(is('patient.custody', 'escaped'), is('request.initiated-by', 'facility')),
      isNot(
        'requester.agency',
        'personal-representative',
        'family-or-friend',
        'media',
        'party-attorney',
        'hhs-ocr',
        'coroner',
      ),
    ),
    explain: t(
      'The hospital tells of an escape to those who hold the person or look for them.',
      'El hospital informa de una fuga a quien custodia a la persona o la busca.',
    ),
  },
]
