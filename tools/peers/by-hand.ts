import type { Facts } from '../../src/engine/index.ts'
import type { Peer, Verdict } from './subset.ts'

/** The ported rules as somebody would write them straight into a program: no data, no dates, no reasons, one purpose. */
export const byHand: Peer = { name: 'the same rules by hand, plain ifs', decide }

const partysSubpoenas = ['clerk-subpoena', 'attorney-subpoena', 'immigration-judge-subpoena']
const courtPapers = [
  ...partysSubpoenas,
  'search-warrant',
  'administrative-search-warrant',
  'judge-subpoena',
  'grand-jury-subpoena',
]
const judgesPapers = ['search-warrant', 'administrative-search-warrant', 'court-order', 'judge-subpoena', 'part2-order']
const compelling = [
  'search-warrant',
  'administrative-search-warrant',
  'court-order',
  'judge-subpoena',
  'grand-jury-subpoena',
]
const notOfficials = [
  'adult-or-child-protective-services',
  'court',
  'detention-contractor',
  'family-or-friend',
  'hhs-ocr',
  'hhs-orr',
  'immigration-court',
  'media',
  'party-attorney',
  'personal-representative',
  'public-health-authority',
  'organ-procurement',
  'researcher',
  'workers-compensation',
]
const immigrationOfficers = ['ice-ero', 'dhs-other', 'uscis', 'cbp', 'local-police-287g']
const demands = [
  ...partysSubpoenas,
  'grand-jury-subpoena',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'dhs-i138',
  'dhs-3115',
]

const demandsOfPrograms = [...compelling, ...partysSubpoenas, 'immigration-judge-order', ...demands.slice(4)]
const accountedPapers = [...demandsOfPrograms, 'part2-order']
const administrative = [
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'dhs-i138',
  'agency-request',
]
const overseers = ['hhs-oig', 'hhs-ocr', 'doj-civil', 'us-attorney', 'federal-other', 'public-health-authority']
const intelligence = ['fbi', 'dhs-other', 'secret-service', 'military', 'federal-other']
const privacyActPurposes = ['criminal', 'civil-immigration', 'criminal-immigration', 'identify-or-locate']
const notForStaff = [...notOfficials, 'corrections', 'coroner', 'military']
const notIdentifiers = [...notOfficials, 'ice-ero', 'dhs-other', 'uscis', 'cbp', 'local-police-287g']
const demandsOfCenters = [
  'none',
  'letter',
  'agency-request',
  'preservation-letter',
  'administrative-subpoena',
  'administrative-summons',
  'dhs-i200',
  'dhs-i205',
  'dhs-i247a',
  'dhs-i138',
  'dhs-3115',
  'dhs-other-form',
  'outreach-material',
  'not-process',
]

function toldByProgram(kind: unknown, ownWord: boolean, agency: string): boolean {
  if (kind === 'threat-referral') return true
  const privately = ['media', 'family-or-friend', 'party-attorney', 'personal-representative'].includes(agency)
  return ownWord && !privately
}

function accounted(f: Facts, paper: string, agency: string, purpose: string, ownWord: boolean): boolean {
  const kind = f['request.kind']
  if (agency === 'personal-representative' || agency === 'family-or-friend') return false
  if (accountedPapers.includes(paper)) return true
  if (kind === 'directory-inquiry') return false
  const spoken = ownWord || kind === 'just-asking' || kind === 'threat-referral'
  if (!spoken && paper === 'patient-authorization') return false
  if (ownWord) return true
  return purpose !== 'national-security' && kind !== 'custody-escort' && purpose !== 'care-in-custody'
}

function decide(f: Facts): Verdict {
  const duties = new Set<string>()
  const paper = f['document.kind'] as string
  const agency = f['requester.agency'] as string
  const purpose = f['requester.purpose'] as string
  const role = f['requester.subject-role']
  const kind = f['request.kind']
  const place = f['facility.kind']
  const owner = f['facility.owner']
  const known = f['requester.identity-verified'] === true
  const judge = f['document.signer'] === 'judge'
  const sound = f['document.facially-valid'] === true && f['document.current'] === true
  const ownWord = f['request.initiated-by'] === 'facility'
  const referral = ownWord || kind === 'threat-referral'
  const noSubpoena = !partysSubpoenas.includes(paper)
  const authorized = paper === 'patient-authorization' && f['consent.form'] === 'written-valid'
  const enforced = f['document.enforced-by-court'] === true
  const courtsOrder = paper === 'court-order' || paper === 'part2-order'
  // Who brings a court's demand for these records relies on it, and on no other permission.
  const courtDemands = courtPapers.includes(paper) || (courtsOrder && f['document.describes-the-items'] === true)
  let forbidden = false
  let required = false
  // Nothing of a program leaves without a ground in Part 2; with one, HIPAA's bar is out of the way too.
  let open = false
  let barredByPart2 = false
  if (place === 'sud-program') {
    if (
      toldByProgram(kind, ownWord, agency) &&
      (f['crime.on-premises'] === true || f['crime.against-staff'] === true)
    ) {
      open = true
      duties.add('minimum-necessary done').add('account.disclosure done')
    }
    if (agency === 'personal-representative' && known && kind === 'records' && f['patient.age-class'] === 'adult') {
      open = true
      duties.add('verify.authority asked')
    }
    if (authorized) {
      open = true
      duties.add('limit.to-document done').add('stop.redisclosure done').add('keep.documents done')
    }
    if (
      purpose === 'health-oversight' &&
      !courtDemands &&
      (agency === 'hhs-oig' || agency === 'hhs-ocr' || agency === 'federal-other')
    ) {
      open = true
      duties.add('verify.authority asked').add('stop.redisclosure done')
    }
    if (purpose === 'health-oversight' && agency === 'hhs-ocr' && known) {
      open = true
      required = true
    }
    if ((paper === 'part2-order' || paper === 'court-order') && judge && f['part2.findings'] === true && sound) {
      open = true
      duties.add('limit.to-document done').add('account.disclosure done').add('keep.documents done')
      const court = f['document.court']
      if (
        paper === 'part2-order' &&
        f['document.with-subpoena'] === true &&
        (court === 'federal' || court === 'state-this')
      ) {
        required = true
        duties.add('produce.on-return-date asked')
      }
    }
    if (paper === 'arrest-warrant' || demandsOfPrograms.includes(paper)) {
      duties.add('notify.counsel asked').add('preserve.records asked').add('object.in-writing declined')
    }
    if (paper === 'part2-order') {
      duties.add('screen.before-release asked')
      if (
        purpose === 'civil-litigation' ||
        purpose === 'civil-immigration' ||
        purpose === 'benefits' ||
        purpose === 'protective-service' ||
        purpose === 'criminal' ||
        purpose === 'criminal-immigration' ||
        purpose === 'health-oversight'
      )
        duties.add('notify.counsel asked')
    }
    barredByPart2 = !open
    if (barredByPart2) {
      forbidden = true
      duties.add('notify.counsel asked').add('assess.breach done')
    }
  }
  // The permissions of HIPAA, which count only where Part 2 leaves room.
  if (!barredByPart2) {
    const atTheDesk = kind === 'just-asking' || kind === 'directory-inquiry'
    if (agency === 'hhs-ocr' && purpose === 'health-oversight' && known && !atTheDesk) {
      open = true
      required = true
    }
    if (ownWord && f['crime.against-staff'] === true && !notForStaff.includes(agency)) open = true
    if (authorized) {
      open = true
      duties.add('limit.to-document done').add('keep.documents done')
    }
    if (!courtDemands) {
      if (agency === 'public-health-authority' && purpose === 'public-health') open = true
      if (agency === 'adult-or-child-protective-services') {
        if (f['patient.age-class'] === 'minor') open = true
        if (
          f['patient.age-class'] === 'adult' &&
          (f['law.compels-disclosure'] === true ||
            f['consent.patient'] === 'given' ||
            (f['consent.patient'] === 'cannot-agree' && f['victim.official-represents'] === true))
        ) {
          open = true
          duties.add('notify.patient done')
        }
      }
      if (purpose === 'health-oversight' && known && overseers.includes(agency)) {
        open = true
        duties.add('screen.before-release done')
      }
      if (agency === 'coroner' && purpose === 'death-investigation' && f['patient.state'] === 'deceased') open = true
      if (agency === 'organ-procurement' && purpose === 'organ-donation' && known) open = true
      if (
        agency === 'workers-compensation' &&
        purpose === 'workers-compensation' &&
        f['law.compels-disclosure'] === true
      ) {
        open = true
        duties.add('limit.to-document done')
      }
      if (agency === 'military' && (purpose === 'national-security' || purpose === 'benefits') && known) {
        open = true
        duties.add('notify.counsel asked')
      }
      if (purpose === 'national-security' && known && intelligence.includes(agency)) {
        open = true
        duties.add('notify.counsel asked')
      }
      if (agency === 'secret-service' && purpose === 'protective-service' && known) open = true
      if (
        agency === 'federal-other' &&
        purpose === 'benefits' &&
        (owner === 'state-or-local' || owner === 'federal') &&
        f['law.compels-disclosure'] === true
      )
        open = true
      if (
        purpose === 'identify-or-locate' &&
        known &&
        !referral &&
        (role === 'suspect' || role === 'fugitive' || role === 'material-witness' || role === 'missing-person') &&
        !notIdentifiers.includes(agency)
      ) {
        open = true
        duties.add('limit.to-document done').add('record.officer done')
      }
      if (
        (purpose === 'identify-or-locate' || purpose === 'civil-immigration') &&
        known &&
        !referral &&
        (role === 'fugitive' || role === 'suspect' || role === 'removable-only') &&
        f['dispute.d3-removable-is-fugitive'] === true &&
        (immigrationOfficers.includes(agency) ||
          (agency === 'ice-hsi' && (role === 'removable-only' || purpose === 'civil-immigration')))
      ) {
        open = true
        duties.add('limit.to-document done').add('record.officer done')
      }
    }
    const ordered = (paper === 'court-order' || paper === 'part2-order' || paper === 'judge-subpoena') && judge
    const byImmigrationJudge = paper === 'immigration-judge-order' && f['document.signer'] === 'immigration-judge'
    if ((ordered || byImmigrationJudge) && f['document.describes-the-items'] === true && sound) {
      open = true
      duties.add('limit.to-document done').add('screen.before-release done')
    }
    if (!noSubpoena) {
      const settled = f['objection'] === 'none' || f['objection'] === 'resolved-for-disclosure'
      const told = f['assurance.notice-to-patient'] === true && f['assurance.time-to-object-elapsed'] === true
      if (settled && (told || f['assurance.protective-order'] === true)) {
        open = true
        duties.add('calendar.return-date asked').add('limit.to-document done').add('screen.before-release done')
      }
    }
    if (
      judgesPapers.includes(paper) &&
      judge &&
      f['document.names-this-facility'] === true &&
      f['document.describes-the-items'] === true &&
      sound
    ) {
      open = true
      duties.add('limit.to-document done').add('screen.before-release done')
    }
    if (paper === 'grand-jury-subpoena') {
      open = true
      duties.add('notify.counsel asked').add('calendar.return-date asked').add('preserve.records asked')
      duties.add('produce.on-return-date asked').add('limit.to-document done').add('screen.before-release done')
    }
    if (
      administrative.includes(paper) &&
      f['test.relevant-and-material'] === true &&
      f['test.specific-and-limited'] === true &&
      f['test.deidentified-would-not-do'] === true
    ) {
      open = true
      duties.add('object.in-writing asked').add('calendar.return-date asked').add('preserve.records asked')
      duties.add('limit.to-document done').add('screen.before-release done')
    }
    if (
      role === 'victim' &&
      known &&
      !referral &&
      purpose !== 'civil-immigration' &&
      purpose !== 'partnership' &&
      purpose !== 'civil-litigation' &&
      !notOfficials.includes(agency) &&
      !demands.includes(paper) &&
      (f['consent.patient'] === 'given' ||
        (f['consent.patient'] === 'cannot-agree' &&
          f['victim.official-represents'] === true &&
          f['victim.best-interests'] === true))
    ) {
      open = true
      duties.add('record.officer done')
    }
    if ((ownWord || agency === 'coroner') && f['patient.state'] === 'deceased' && f['death.suspicious'] === true)
      open = true
    if (referral && f['crime.on-premises'] === true) open = true
    if (place === 'other' && f['patient.state'] === 'emergency' && f['crime.on-premises'] === false && ownWord)
      open = true
    if (
      agency === 'researcher' &&
      purpose === 'research' &&
      paper === 'letter' &&
      f['document.facially-valid'] === true
    ) {
      open = true
      duties.add('limit.to-document done')
    }
    if (f['threat.serious-and-imminent'] === true && (referral || purpose === 'threat')) open = true
    if (referral && f['crime.violent-admission'] === true && f['crime.in-therapy'] === false) open = true
    if (
      (referral || ((role === 'detainee' || role === 'fugitive') && paper !== 'dhs-i200' && paper !== 'dhs-i205')) &&
      f['patient.custody'] === 'escaped'
    )
      open = true
  }
  if (!open) {
    forbidden = true
    duties.add('assess.breach done').add('notify.patient done').add('report.to-authority done')
  }
  if (
    f['requester.identity-verified'] === false &&
    !referral &&
    !courtDemands &&
    !courtsOrder &&
    !enforced &&
    agency !== 'family-or-friend' &&
    agency !== 'personal-representative'
  ) {
    forbidden = true
    duties.add('call-back asked').add('record.refusal asked')
  }
  if (owner === 'federal' && privacyActPurposes.includes(purpose)) {
    const ground =
      authorized ||
      agency === 'personal-representative' ||
      (paper === 'agency-request' &&
        f['document.facially-valid'] === true &&
        f['test.specific-and-limited'] === true) ||
      (kind === 'threat-referral' && f['threat.serious-and-imminent'] === true) ||
      (judgesPapers.includes(paper) && judge)
    if (!ground) {
      forbidden = true
      duties.add('notify.counsel asked')
    }
  }
  if (agency === 'media' && f['patient.custody'] === 'civil-immigration') {
    forbidden = true
    duties.add('notify.counsel asked')
  }
  // What is due beside the answer.
  const spoken = ownWord || kind === 'just-asking' || kind === 'directory-inquiry' || kind === 'threat-referral'
  if (
    agency !== 'personal-representative' &&
    agency !== 'hhs-ocr' &&
    (spoken || (paper !== 'patient-authorization' && !compelling.includes(paper)))
  )
    duties.add('minimum-necessary done')
  if (compelling.includes(paper)) duties.add('limit.to-document done')
  if (authorized && (f['patient.custody'] === 'civil-immigration' || f['patient.custody'] === 'criminal'))
    duties.add('notify.counsel asked')
  duties.add('verify.identity asked').add('verify.authority asked').add('keep.documents done')
  if (accounted(f, paper, agency, purpose, ownWord)) duties.add('account.disclosure done')
  if (role === 'victim') duties.add('notify.counsel asked')
  if (place === 'clinic' && (owner === 'nonprofit' || owner === 'state-or-local') && demandsOfCenters.includes(paper))
    duties.add('notify.counsel asked')
  const answer = forbidden && required ? 'conflict' : required ? 'must' : forbidden ? 'must-not' : 'may'
  return { answer, duties: [...duties].sort() }
}
