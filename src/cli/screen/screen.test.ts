import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { CheckedForm, Screened } from '../../records/index.ts'
import { ostiary, testFolder } from '../_run.ts'

const examples = {
  hl7: [
    'MSH|^~\\&|REG|HOSP|EHR|HOSP|20260301101500||ADT^A04|M1|P|2.8',
    `PID|1||77^^^HOSP^MR||EXAMPLE^ANA${'|'.repeat(18)}Choluteca|||HN^Honduras^ISO3166||HN^Honduras^ISO3166`,
    'NTE|1||Patient is undocumented.',
    'NTE|2||Granted asylum last year.',
    'NTE|3||Came to the US from Honduras in 2019.',
    '',
  ].join('\r'),
  patient: JSON.stringify({
    resourceType: 'Patient',
    id: 'p1',
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/patient-citizenship',
        extension: [{ url: 'code', valueCodeableConcept: { text: 'Honduras' } }],
      },
      { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueAddress: { city: 'Choluteca' } },
    ],
  }),
} as const

const files = testFolder()
const message = files.write('message.hl7', examples.hl7)
const quiet = files.write('quiet.txt', 'Ate well. BP 120/80.\n')
const scan = files.write(
  'scan.json',
  JSON.stringify({ resourceType: 'Binary', id: 'b', contentType: 'image/png', data: 'iVBORw0KGgo=' }),
)

function screened(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly files: readonly Screened[] } {
  const { status, stdout } = ostiary(['screen', ...args, '--json'], input)
  return { status, files: (JSON.parse(stdout) as { readonly files: readonly Screened[] }).files }
}

describe('ostiary screen', () => {
  test('tells the places and reasons in the shape of the contract, and no value', () => {
    const { status, files: results } = screened([message])
    assert.equal(status, 0)
    assert.equal(results[0]?.format, 'hl7v2')
    assert.ok(
      results[0]?.findings.some((each) => each.at === 'PID[1]-26' && each.kind === 'citizenship' && each.tier === 1),
    )
    assert.doesNotMatch(JSON.stringify(results), /Honduras|Choluteca/)
  })

  test('reads standard input, and a place of birth counts where the state guards it', () => {
    const kinds = (args: readonly string[]): readonly string[] =>
      screened(['-', ...args], examples.patient).files[0]?.findings.map((each) => each.kind) ?? []
    assert.ok(kinds(['--state=CA', '--at=2026-06-03']).includes('birth-place'))
    assert.ok(!kinds(['--state=OH', '--at=2026-06-03']).includes('birth-place'))
  })

  test('exit status: 1 under --fail-on, 0 without a finding, 2 beside anything unread', () => {
    assert.equal(screened([message, '--fail-on', '1']).status, 1)
    assert.equal(screened([quiet, '--fail-on', '4']).status, 0)
    assert.equal(screened([message, scan, '--fail-on', '1']).status, 2)
  })

  test('withholds into a file, with its account beside it; nothing is written while a part is unread', () => {
    const out = files.path('clean.hl7')
    assert.equal(ostiary(['screen', message, '--withhold', out]).status, 0)
    assert.doesNotMatch(readFileSync(out, 'utf8'), /Honduras|undocumented/)
    const account = JSON.parse(readFileSync(`${out}.withheld.json`, 'utf8'))
    assert.ok(account.withheld.length >= 5)
    const refused = files.path('never.json')
    const { status, stderr } = ostiary(['screen', scan, '--withhold', refused])
    assert.equal(status, 2)
    assert.match(stderr, /Nothing was written/)
    assert.ok(!existsSync(refused))
  })

  test('keeps what a policy says to keep, and refuses a policy that is none', () => {
    const out = files.path('kept.hl7')
    const policy = files.write('policy.json', '{"how":"mask","tiers":[1],"keep":["nationality"]}')
    assert.equal(ostiary(['screen', message, '--withhold', out, '--policy', policy]).status, 0)
    assert.match(readFileSync(out, 'utf8'), /HN\^Honduras/)
    const bad = files.write('bad.json', '{"how":"mask","tiers":[1],"keep":["nationalty"]}')
    assert.equal(ostiary(['screen', message, '--withhold', out, '--policy', bad]).status, 2)
  })

  test('writes SARIF and a page that runs nothing', () => {
    const [sarif, html] = [files.path('out.sarif'), files.path('out.html')]
    ostiary(['screen', message, '--sarif', sarif, '--html', html, '--lang', 'es'])
    const report = JSON.parse(readFileSync(sarif, 'utf8'))
    assert.equal(report.version, '2.1.0')
    assert.ok(report.runs[0].results.length >= 5)
    const page = readFileSync(html, 'utf8')
    assert.match(page, /<html lang="es">/)
    assert.match(page, /<mark>HN\^Honduras\^ISO3166<\/mark>/)
    assert.doesNotMatch(page, /<script/)
  })

  test('a resumed run that was finished gives the whole report again, and takes no part that changed for done', () => {
    const bulk = files.write('bulk.ndjson', `${examples.patient}\n${examples.patient}\n`)
    const kept = files.path('kept.journal')
    const citizenships = (): readonly string[] =>
      (screened([bulk, '--resume', kept]).files[0]?.findings ?? [])
        .filter((each) => each.kind === 'citizenship')
        .map((each) => each.at.split(',')[0] as string)
    assert.deepEqual(citizenships(), ['line 1', 'line 2'])
    assert.deepEqual(citizenships(), ['line 1', 'line 2'])
    assert.doesNotMatch(readFileSync(kept, 'utf8'), /Honduras|Choluteca/)
    files.write(
      'bulk.ndjson',
      `${examples.patient.replace('patient-citizenship', 'patient-animal-kind')}\n${examples.patient}\n`,
    )
    assert.deepEqual(citizenships(), ['line 2'])
  })
})

describe('ostiary screen intake', () => {
  const form = files.write('form.txt', 'Name: ____\nImmigration status: ____\n')
  const checked = (state: string): { readonly status: number | null; readonly form: CheckedForm | undefined } => {
    const { status, stdout } = ostiary(['screen', 'intake', form, `--state=${state}`, '--at=2026-06-03', '--json'])
    return { status, form: (JSON.parse(stdout) as { readonly files: readonly CheckedForm[] }).files[0] }
  }

  test('says what the law of the state says of each question', () => {
    const colorado = checked('CO')
    assert.deepEqual([colorado.status, colorado.form?.fields[0]?.law.says], [1, 'forbids'])
    const florida = checked('FL')
    assert.deepEqual(
      [florida.status, florida.form?.fields[0]?.law.says, florida.form?.fields[0]?.missing],
      [1, 'requires', 'words-of-the-law'],
    )
    const ohio = checked('OH')
    assert.deepEqual([ohio.status, ohio.form?.fields[0]?.law.says], [0, 'leaves'])
  })
})
