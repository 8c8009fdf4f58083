import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from './index.ts'

// The words that the command line, the API and others’ data already use: they may grow, and never change.
const choices: Readonly<Record<string, string>> = {
  'request.kind':
    'outreach just-asking directory-inquiry interview search arrest surveillance custody-escort records ' +
    'serve-papers i9-inspection threat-referral preservation other',
  'request.channel': 'in-person phone mail fax email portal',
  'request.initiated-by': 'requester facility',
  'requester.agency':
    'ice-ero ice-hsi cbp uscis dhs-other fbi dea us-marshals secret-service hhs-oig hhs-ocr doj-civil ' +
    'us-attorney federal-other state-police local-police local-police-287g sheriff prosecutor corrections ' +
    'coroner adult-or-child-protective-services public-health-authority court immigration-court ' +
    'party-attorney out-of-state-police military detention-contractor hhs-orr personal-representative ' +
    'family-or-friend media unknown',
  'requester.purpose':
    'civil-immigration criminal-immigration criminal health-oversight civil-litigation identify-or-locate ' +
    'death-investigation public-health national-security protective-service care-in-custody partnership ' +
    'threat benefits unknown',
  'requester.subject-role':
    'suspect fugitive material-witness missing-person victim witness detainee removable-only none',
  area: 'public non-public patient-room records-area exterior-public exterior-private',
  'document.kind':
    'none search-warrant administrative-search-warrant arrest-warrant court-order part2-order ' +
    'judge-subpoena clerk-subpoena attorney-subpoena grand-jury-subpoena administrative-subpoena ' +
    'administrative-summons civil-investigative-demand ig-subpoena immigration-judge-order ' +
    'immigration-judge-subpoena dhs-i200 dhs-i205 dhs-i247a dhs-i138 dhs-3115 dhs-other-form ' +
    'national-security-letter fisa-order patient-authorization letter preservation-letter i9-notice ' +
    'search-warrant-application criminal-complaint criminal-summons inspection-notice charging-document ' +
    'custody-paper agency-request outreach-material not-process other',
  'document.signer': 'judge immigration-judge clerk attorney agency-officer grand-jury nobody illegible',
  'document.court': 'federal state-this state-other tribal immigration none',
  objection: 'none pending resolved-for-disclosure resolved-in-part sustained',
  exigency: 'none imminent-danger hot-pursuit-felony evidence-destruction national-security',
  'consent.patient': 'given refused not-asked cannot-agree',
  'patient.age-class': 'adult minor',
  'patient.state': 'stable emergency incapacitated deceased',
  'patient.directory': 'listed opted-out not-applicable',
  'patient.custody': 'none criminal civil-immigration escaped',
  'custody.purpose': 'care safety-of-person safety-of-officers transport facility-order other',
  items:
    'presence one-word-condition name-address identification-list birth-place location-in-facility ' +
    'treatment-records billing psychotherapy-notes part2-records mental-health-facility-records hiv ' +
    'reproductive immigration-status certificate-of-confidentiality-records education-records ' +
    'dna-dental-tissue video visitor-log staff-records de-identified report-of-injury threat-facts ' +
    'statement discharge-plan treatment-dates contact-details employer diagnosis medication-list ' +
    'precautions body-fluid-results mental-health incident-facts whereabouts audit-logs',
  'accounting.delay-request': 'none oral written',
  'request.scope': 'one-person several-named all-matching ongoing-feed',
  'agency.focus': 'at-or-focused-on near elsewhere',
  'consent.form': 'written-valid written-defective oral',
  'facility.kind':
    'hospital clinic mental-health-facility sud-program physician-office school place-of-worship ' + 'courthouse other',
  'facility.owner': 'state-or-local nonprofit for-profit federal',
}
const yesNo = (
  'request.by-name requester.identity-verified requester.official-capacity document.current ' +
  'document.facially-valid document.names-this-facility document.names-this-person ' +
  'document.describes-the-items document.grants-non-public-access document.orders-secrecy ' +
  'document.enforced-by-court test.relevant-and-material test.specific-and-limited ' +
  'test.deidentified-would-not-do assurance.notice-to-patient assurance.time-to-object-elapsed ' +
  'assurance.protective-order assurance.reproductive-attestation ' +
  'reproductive.to-investigate-lawful-care agency.prior-approval patient.present ' +
  'victim.official-represents crime.on-premises crime.violent-admission crime.in-therapy ' +
  'death.suspicious injury.reportable threat.serious-and-imminent request.immediate-handover ' +
  'requester.with-immigration-officers document.with-subpoena part2.findings assurance.qpo-documented ' +
  'assurance.qpo-bars-other-use assurance.qpo-return-or-destroy custody.officer-represents ' +
  'custodian.objects victim.best-interests crime.against-staff patient.stabilized ' +
  'patient.consented-own-care law.compels-disclosure accounting.delay-current ' +
  'dispute.d1-agency-subpoena-required-by-law dispute.d2-directory-for-officers ' +
  'dispute.d3-removable-is-fugitive dispute.d4-arrest-warrant-opens dispute.d9-agency-subpoena-counts ' +
  'dispute.or-1570-in-force dispute.d17-clinic-in-courthouse facility.medicaid ' +
  'facility.emergencyDepartment facility.generalAcute facility.inCourthouse facility.publiclySudOnly'
).split(' ')
const actions = (
  'admit.non-public remain.public ask-to-leave permit.interview confirm.presence accept.papers ' +
  'sign.for-agency meet.outreach join.partnership refer.threat report.injury notify.patient ' +
  'warn.patient delay.accounting record.immigration-status delay.care obstruct point-out.person ' +
  'permit.staff-interview record.visit give.rights-card discharge.to-custody adopt.policy ' +
  'agency.enforce-here'
).split(' ')
const duties = (
  'verify.identity verify.authority notify.counsel notify.liaison notify.patient wait.objection-period ' +
  'minimum-necessary limit.to-document account.disclosure keep.documents copy.papers record.officer ' +
  'record.refusal witness.refusal document.consent-not-given report.to-authority continue.care ' +
  'direct-to.liaison log.visit call-back screen.before-release calendar.return-date object.in-writing ' +
  'produce.on-return-date preserve.records tell.care-unaffected keep.out-of-chart report.counts-only ' +
  'notify.administrator document.emtala-objection accompany.officers state.no-consent'
).split(' ')
const clocks = {
  'document.return-date': 'day',
  'assurance.notice-sent-on': 'day',
  'assurance.objection-days': 'number',
}
const byId = new Map(rulebook.facts.map((f) => [f.id, f]))

test('every choice of the contract is there, with all its values', () => {
  for (const [id, values] of Object.entries(choices)) {
    const fact = byId.get(id)
    assert.equal(fact?.kind, id === 'items' ? 'set' : 'choice', id)
    assert.deepEqual(
      values.split(' ').filter((v) => !fact?.values?.includes(v)),
      [],
      id,
    )
  }
})

test('every yes/no fact and every clock of the contract is there', () => {
  assert.deepEqual(
    yesNo.filter((id) => byId.get(id)?.kind !== 'yes-no'),
    [],
  )
  for (const [id, kind] of Object.entries(clocks)) assert.equal(byId.get(id)?.kind, kind, id)
})

test('every action and every duty of the contract is there', () => {
  const known = rulebook.actions.map((a) => a.id)
  const all = [...actions, ...(choices['items'] ?? '').split(' ').map((item) => `disclose.${item}`)]
  assert.deepEqual(
    all.filter((id) => !known.includes(id)),
    [],
  )
  assert.deepEqual(
    duties.filter((id) => rulebook.duties[id] === undefined),
    [],
  )
})
