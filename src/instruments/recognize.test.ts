import assert from 'node:assert/strict'
import { test } from 'node:test'
import { papers } from './_papers.ts'
import { formFeed, instruments, isJudicial, type Kind, pagesOfText, recognize } from './index.ts'

const expected: Readonly<Record<keyof typeof papers, Kind>> = {
  i200: 'dhs-i200',
  i205: 'dhs-i205',
  ao93: 'search-warrant',
  ao106: 'search-warrant-application',
  ao442: 'arrest-warrant',
  ao88b: 'attorney-subpoena',
  bankruptcy: 'attorney-subpoena',
  grandJury: 'grand-jury-subpoena',
  i138: 'dhs-i138',
  stateSearch: 'search-warrant',
  courtOrder: 'court-order',
  immigrationOrder: 'immigration-judge-order',
  warrantInDebt: 'not-process',
  flyer: 'not-process',
  prop: 'not-process',
  businessCard: 'not-process',
  release: 'not-process',
  menu: 'not-process',
}

const only = (text: string) => {
  const sheets = recognize(pagesOfText(text), { day: '2026-06-03', state: 'CA' })
  assert.equal(sheets.length, 1, 'one paper')
  const [sheet] = sheets
  assert.ok(sheet)
  return sheet
}

for (const [name, kind] of Object.entries(expected) as [keyof typeof papers, Kind][]) {
  test(`${name} is ${kind}`, () => {
    const sheet = only(papers[name])
    assert.deepEqual(
      { kind: sheet.kind, unsure: sheet.unsure },
      { kind, unsure: false },
      JSON.stringify(sheet.candidates),
    )
  })
}

test('who signed is read from the line, not from the words of the form', () => {
  assert.equal(only(papers.i205).facts['document.signer'], 'agency-officer')
  assert.equal(only(papers.ao93).facts['document.signer'], 'judge')
  assert.equal(only(papers.ao88b).facts['document.signer'], 'attorney')
  assert.equal(only(papers.grandJury).facts['document.signer'], 'clerk')
  assert.equal(only(papers.ao442).facts['document.signer'], 'clerk')
  assert.equal(only(papers.immigrationOrder).facts['document.signer'], 'immigration-judge')
})

test('the court is the one whose caption stands at the head', () => {
  assert.equal(only(papers.ao93).facts['document.court'], 'federal')
  assert.equal(only(papers.ao93).fields.district?.value, 'Northern District of California')
  assert.equal(only(papers.i200).facts['document.court'], 'none')
  assert.equal(only(papers.immigrationOrder).facts['document.court'], 'immigration')
  assert.equal(only(papers.stateSearch).facts['document.court'], 'state-this')
  assert.equal(only(papers.courtOrder).facts['document.court'], 'state-other')
})

test('fields are read with the words they come from', () => {
  const { fields, form } = only(papers.ao93)
  assert.equal(fields['case-number']?.value, '3:26-mj-70123')
  assert.equal(fields['execute-by']?.value, '2026-06-12')
  assert.equal(fields['date-issued']?.value, '2026-06-01')
  assert.equal(fields['time-window']?.value, 'daytime')
  assert.deepEqual(form, { number: 'AO 93', revision: '11/13' })
  assert.equal(only(papers.ao88b).facts['document.return-date'], '2026-07-15')
})

test('an A-number is reported as present and never copied', () => {
  const sheet = only(papers.i200)
  assert.equal(sheet.fields['a-number']?.value, 'present')
  assert.ok(!JSON.stringify(sheet).includes('200 111 222'))
})

test('a court form with no box ticked is that form, with the defect shown', () => {
  const sheet = only(papers.ao93.replace('[X] in the daytime', '[ ] in the daytime'))
  assert.equal(sheet.kind, 'search-warrant')
  assert.ok(sheet.defects.some(({ code }) => code === 'no-box-ticked'))
})

test('a warrant that nobody signed is a warrant, not signed', () => {
  const blank = only(papers.ao93.replace('/s/ Ada Invented', ''))
  assert.equal(blank.kind, 'search-warrant')
  assert.equal(blank.facts['document.signer'], 'nobody')
  assert.ok(blank.defects.some(({ code }) => code === 'unsigned'))
  assert.ok(blank.ask.some(({ fact }) => fact === 'document.signer'))
})

test('a warrant whose last day has passed says so', () => {
  const [sheet] = recognize(pagesOfText(papers.ao93), { day: '2026-06-20' })
  assert.ok(sheet?.defects.some(({ code }) => code === 'expired'))
})

test('a packet gives each paper by itself', () => {
  const packet = [papers.i200, papers.ao106, papers.businessCard].join(formFeed)
  assert.deepEqual(
    recognize(pagesOfText(packet)).map(({ page, kind }) => [page, kind]),
    [
      [1, 'dhs-i200'],
      [2, 'search-warrant-application'],
      [3, 'not-process'],
    ],
  )
})

test('a second page of the same form and its attachments are one sheet', () => {
  const pages = [
    papers.ao93,
    'AO 93 (Rev. 11/13) Search and Seizure Warrant (Page 2)\n\n      Return\nCase No.:',
    'ATTACHMENT A\nPlace to be searched',
  ]
  const sheets = recognize(pagesOfText(pages.join(formFeed)))
  assert.deepEqual(
    sheets.map(({ pages }) => pages),
    [[1, 2, 3]],
  )
})

test('a court’s heading set over an officer’s form is never called a judge’s paper', () => {
  const forged = papers.i200.replace('U.S. DEPARTMENT OF HOMELAND SECURITY', 'UNITED STATES DISTRICT COURT        ')
  assert.ok(!isJudicial(only(forged).kind))
  const mixed = papers.ao93.replace(
    'AO 93 (Rev. 11/13) Search and Seizure Warrant',
    'U.S. DEPARTMENT OF HOMELAND SECURITY',
  )
  const sheet = only(mixed)
  assert.ok(sheet.unsure)
  assert.deepEqual(sheet.facts, {})
})

test('a court that does not exist makes no judicial paper', () => {
  const sheet = only(
    papers.stateSearch.replace('SUPERIOR COURT OF CALIFORNIA, COUNTY OF ALAMEDA', 'SUPERIOR COURT OF TEXAS'),
  )
  assert.ok(!isJudicial(sheet.kind))
})

test('misread letters do not change the kind', () => {
  const noisy = (text: string): string =>
    text.replaceAll('rn', 'm').replaceAll('O', '0').replaceAll('l', '1').replaceAll('YOU ARE', 'Y0UARE')
  for (const name of ['i200', 'i205', 'ao93', 'ao106', 'ao88b', 'grandJury', 'i138'] as const) {
    assert.equal(only(noisy(papers[name])).kind, expected[name], name)
  }
})

test('every instrument is well described', () => {
  const keys = new Set(instruments.map(({ key }) => key))
  assert.equal(keys.size, instruments.length, 'keys are unique')
  for (const { key, titles, lookAlikes, name } of instruments) {
    assert.ok(name.en && name.es, key)
    for (const other of lookAlikes) assert.ok(keys.has(other), `${key} knows ${other}`)
    for (const [i, title] of titles.entries()) {
      const shadowed = titles.slice(0, i).find((before) => title.includes(before))
      assert.equal(shadowed, undefined, `${key}: “${title}” stands after its own part “${shadowed}”`)
    }
  }
})
