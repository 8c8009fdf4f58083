import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { keyText, verifierKey } from '../../ledger/index.ts'
import { readSettings } from '../settings.ts'
import { settingsManual } from './manual.ts'
import { UnusableSetting } from './setting.ts'
import { settingTable } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-settings-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function refusal(environment: Readonly<Record<string, string>>): UnusableSetting {
  try {
    readSettings(environment)
  } catch (error) {
    assert.ok(error instanceof UnusableSetting)
    return error
  }
  return assert.fail(`${Object.keys(environment).join()} was taken`)
}

const witnessKey = verifierKey('association.example/witness', 'cosignature', new Uint8Array(32).fill(7))
const logKey = verifierKey('hospital.example/ledger', 'note', new Uint8Array(32).fill(9))

describe('settings', () => {
  test('are empty where nothing is set, and an empty variable is not set', () => {
    assert.deepEqual(readSettings({}), {})
    assert.deepEqual(readSettings({ OSTIARY_HOST: '', DATABASE_URL: '' }), {})
  })

  test('are read from the environment, each by its own check', () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = file('key.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
    const read = readSettings({
      OSTIARY_HOST: '::1',
      OSTIARY_PORT: '8443',
      OSTIARY_TIME_ZONE: 'america/los_angeles',
      OSTIARY_ORIGIN: 'https://ostiary.hospital.example/',
      OSTIARY_TRUST_PROXY: 'yes',
      OSTIARY_WITNESSES: `https://association.example/w/ ${keyText(witnessKey)}`,
      OSTIARY_WITNESSED_LOGS: `${keyText(logKey)},`,
      OSTIARY_LEDGER_KEY_FILE: pem,
      OSTIARY_LOG_LEVEL: 'warn',
    })
    assert.deepEqual([read.host, read.port, read.timeZone, read.trustProxy], ['::1', 8443, 'America/Los_Angeles', true])
    assert.deepEqual([read.origin, read.logLevel], ['https://ostiary.hospital.example', 'warn'])
    assert.deepEqual(read.witnesses, [{ url: 'https://association.example/w', key: witnessKey }])
    assert.deepEqual(read.witnessedLogs, [logKey])
    assert.equal(read.ledgerKey?.asymmetricKeyType, 'ed25519')
  })

  test('are read from a file of either kind, and the environment goes first', () => {
    const lines = file('ostiary.env', '# ours\nOSTIARY_HOST=127.0.0.1\nOSTIARY_PORT="9000"\n')
    assert.deepEqual(readSettings({ OSTIARY_CONFIG: lines, OSTIARY_PORT: '9001', OSTIARY_HOST: '' }), {
      config: lines,
      host: '127.0.0.1',
      port: 9001,
    })
    const json = file('ostiary.json', '{ "OSTIARY_PORT": 9002, "OSTIARY_TRUST_PROXY": true }')
    assert.deepEqual(readSettings({ OSTIARY_CONFIG: json }), { config: json, port: 9002, trustProxy: true })
  })

  test('of a file are refused where it cannot be read or names what is no setting', () => {
    for (const text of ['OSTIARY_PROT=9000', '{ "OSTIARY_PROT": 1 }'])
      assert.match(refusal({ OSTIARY_CONFIG: file('wrong', text) }).message, /no.*OSTIARY_PROT|OSTIARY_PROT.*lists/)
    assert.match(refusal({ OSTIARY_CONFIG: file('broken.json', '{ "a": ') }).message, /no JSON object/)
    assert.match(refusal({ OSTIARY_CONFIG: join(folder, 'nowhere') }).message, /^OSTIARY_CONFIG: does not name a file/)
  })

  test('that cannot be used are refused in both languages, and what was written is not repeated', () => {
    for (const [name, text] of [
      ['OSTIARY_SIGNING_KEY_FILE', file('no-key.pem', 'sesame not a key at all')],
      ['OSTIARY_LEDGER_KEY_FILE', join(folder, 'sesame.pem')],
      ['OSTIARY_TIME_ZONE', 'Mars/Sesame'],
      ['OSTIARY_PORT', 'sesame'],
      ['OSTIARY_PORT', '65536'],
      ['OSTIARY_TRUST_PROXY', 'sesame'],
      ['OSTIARY_ORIGIN', 'http://sesame.example'],
      ['OSTIARY_ORIGIN', 'https://sesame.example/path'],
      ['DATABASE_URL', 'mysql://user:sesame@host/db'],
      ['OSTIARY_METRICS_TOKEN', 'sesame'],
      ['OSTIARY_WITNESSES', 'https://association.example sesame'],
      ['OSTIARY_WITNESSED_LOGS', keyText(witnessKey)],
      ['OSTIARY_LEDGER_ORIGIN', 'two sesames'],
      ['OSTIARY_LOG_LEVEL', 'sesame'],
    ] as const) {
      const { text: words, setting, message } = refusal({ [name]: text })
      assert.equal(setting, name)
      assert.equal(message, words.en)
      assert.notEqual(words.en, words.es)
      assert.doesNotMatch(words.en + words.es, /sesame/i)
    }
  })

  test('are on the manual’s page, which is written from the table', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'operating', 'settings.md'), 'utf8')
    assert.equal(page, settingsManual())
    for (const { name } of Object.values(settingTable)) assert.ok(page.includes(`\`${name}\``), name)
  })
})
