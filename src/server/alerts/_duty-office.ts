import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after } from 'node:test'
import type { Command, DutyTurn, FacilitySettings, Role } from '../../cases/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { openDatabase } from '../database/index.ts'
import { appOf, mercy, testOffice } from '../facility/_office.ts'
import type { Office } from '../office/office.ts'
import { openRecord } from '../record/open-record.ts'
import { webhookRoutes } from '../webhooks/index.ts'
import { mailServer } from './_mail-server.ts'
import { pushService } from './_push-service.ts'
import { type AlertSettings, alertRoutes, runAlertsOnce } from './index.ts'
import type { AlertShown } from './show/list.ts'

/** When the tests begin. */
export const noon = '2026-11-25T18:00:00Z'

/** The people of the tests, each with the words that no message may hold: their names. */
export const staff = {
  lee: { name: 'Lee Amador', role: 'liaison', language: 'en' },
  paz: { name: 'Paz Ortega', role: 'privacy-officer', language: 'es' },
  ana: { name: 'Ana Brandt', role: 'administrator', language: 'en' },
  off: { name: 'Olga Feld', role: 'liaison', language: 'en' },
} as const

/** One of them. */
export type StaffId = keyof typeof staff

/** A turn around noon, every day. */
export function turn(person: StaffId, role: Role = staff[person].role): DutyTurn {
  return {
    person,
    role,
    phone: '802 555 0101',
    from: '2026-11-20T06:00:00-05:00',
    to: '2026-11-20T20:00:00-05:00',
    every: 'day',
  }
}

/** The personal things of a visit; they stand in the record, and must stand in no message. */
export const secrets = ['Jane Roe', 'Agent Kessler', 'B-4471', 'room 312', 'asthma'] as const

/** An office with a rota, a mail server, a push service and the routes, with a clock that stands still. */
export async function dutyOffice(settings: Partial<FacilitySettings> = {}) {
  const duty = [turn('ana'), turn('paz'), turn('lee')]
  const own = await testOffice({ rulebook }, { duty, ...settings }, { realRecord: true })
  const { office } = own
  const [mail, push] = await Promise.all([mailServer(), pushService()])
  const alerts: AlertSettings = {
    reach: { loopback: true },
    mail: { url: mail.url, from: 'Ostiary <alerts@mercy.example>' },
    pushKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  }
  await hire(office)
  const app = appOf((router) => {
    alertRoutes(router, office, alerts)
    webhookRoutes(router, office, { loopback: true })
  })
  const round = () => runAlertsOnce(office, alerts)
  const call = async <T>(who: SignedIn | undefined, method: string, path: string, body?: unknown) => {
    const response = await app.ask(who, method, path, body)
    const text = await response.text()
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as T }
  }
  const list = async () => {
    const { body } = await call<{ rows: AlertShown[] }>(signed('lee'), 'GET', '/api/alerts')
    return body.rows
  }
  // Tests a way as its owner does: they read the code where it came, and give it back.
  const confirm = async (person: StaffId, id: string, code: string) => {
    const { status } = await call(signed(person), 'POST', `/api/alerts/channels/${id}/confirm`, { code })
    assert.equal(status, 204)
  }
  const addMail = async (person: StaffId) => {
    const to = `${person}@pager.example`
    const made = await call<{ id: string }>(signed(person), 'POST', '/api/alerts/channels', {
      kind: 'email',
      address: to,
    })
    assert.equal(made.status, 201, JSON.stringify(made.body))
    await round()
    const code = /\b(\d{6})\b/.exec(mail.mails.find((m) => m.to === to)?.text ?? '')?.[1] ?? ''
    await confirm(person, made.body.id, code)
    mail.mails.length = 0
    return made.body.id
  }
  let minutes = 0
  const pass = (more: number) => {
    minutes += more
    own.set(new Date(Date.parse(noon) + minutes * 60_000).toISOString())
  }
  const another = () => secondServer(own)
  return { ...own, ...app, alerts, mail, push, round, call, list, confirm, addMail, pass, another, ...visits(office) }
}

/** A server beside the first, with its own connections and its own memory. */
async function secondServer({ office, database }: Awaited<ReturnType<typeof testOffice>>): Promise<Office> {
  const other = await openDatabase({ url: database.url })
  const { record, close } = await openRecord({
    database: other,
    keyring: office.keyring,
    rulebook,
    clock: office.clock,
  })
  after(async () => {
    await close()
    await other.close()
  })
  return { ...office, database: other, record }
}

async function hire({ database }: Office): Promise<void> {
  for (const [id, { name, role, language }] of Object.entries(staff)) {
    await database.db
      .insertInto('persons')
      .values({ id, name, language, email: `${id}@mercy.example` })
      .execute()
    await database.db
      .insertInto('memberships')
      .values({ person: id, facility: mercy, role, confirmed_at: new Date(0) })
      .execute()
  }
}

/** Somebody of the staff, signed in. */
export function signed(person: StaffId): SignedIn {
  const { name, role, language } = staff[person]
  return {
    viewer: { facility: mercy, role, person },
    person: { id: person, name, language },
    memberships: [{ facility: mercy, role }],
  }
}

function visits(office: Office) {
  let n = 0
  const give = async (caseId: string, by: Command['by'], type: Command['type'], data: unknown, at = office.clock()) => {
    n += 1
    const state = await office.record.load(mercy, caseId)
    const expected = state?.version ?? 0
    const command = { id: `k${n}`, case: caseId, at: at.toISOString(), by, expected, type, data } as Command
    const done = await office.record.submit(mercy, command)
    assert.ok(!('refused' in done), JSON.stringify(done))
  }
  const tablet = { role: 'desk', device: 'tablet-1' } as const
  /** Officers at the desk: opened from a tablet, with everything personal that a visit may have. */
  const visit = async (caseId: string, at?: Date) => {
    await give(caseId, tablet, 'open-case', { kind: 'visit', facility: mercy, requestKind: 'arrest' }, at)
    const fields = { account: 'They ask for Jane Roe in room 312, who has asthma.' }
    await give(caseId, tablet, 'record', { noun: 'note', entry: 'n1', fields }, at)
    const officer = { nameAsGiven: 'Agent Kessler', badge: 'B-4471' }
    await give(caseId, tablet, 'record', { noun: 'officer', entry: 'o1', fields: officer }, at)
    await give(caseId, tablet, 'give-facts', { facts: { area: 'non-public' } }, at)
  }
  return { give, visit, tablet }
}
