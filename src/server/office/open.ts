import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import type { Rulebook } from '../../engine/index.ts'
import { hashOf } from '../../rulebook/index.ts'
import { type AlertSettings, openAlerts, pushKeyAt } from '../alerts/index.ts'
import type { RecordHealth } from '../api/health.ts'
import { applyErasures, erasureNotes } from '../backup/index.ts'
import type { Clock } from '../clock.ts'
import { openDatabase } from '../database/index.ts'
import { type EffectsBoard, effectsBoard, pinRulebooks, type RulebookOptions } from '../facility/index.ts'
import { openKeyring } from '../keys/open-keyring.ts'
import { openLedger } from '../ledger-routes/open.ts'
import type { LedgerSources } from '../ledger-routes/routes.ts'
import type { ServerLog } from '../monitoring/logger.ts'
import type { Metrics } from '../monitoring/metrics.ts'
import { publicKeyText } from '../publish/index.ts'
import { openRecord } from '../record/open-record.ts'
import { UnusableSetting } from '../settings/setting.ts'
import type { Settings } from '../settings.ts'
import type { SignInSettings } from '../sign-in/index.ts'
import type { Reach } from '../webhooks/index.ts'
import { counted } from './counted.ts'
import { startHousekeeping } from './housekeeping.ts'
import type { Office } from './office.ts'
import { placeOf } from './place.ts'
import { signInSettings } from './sign-in-settings.ts'
import { watchHealth } from './watch-health.ts'

/** An office that is open: what its routes work with, and what of it a monitor and an auditor see. */
export interface OpenOffice extends Office {
  readonly ledger: LedgerSources
  readonly signIn: SignInSettings
  /** Where webhooks may go. */
  readonly reach: Reach
  readonly alerts: AlertSettings
  readonly effects: EffectsBoard
  readonly rulebooks: RulebookOptions
  readonly health: () => Promise<RecordHealth>
  /** Ends what goes on in the background, writes what is under way, and stops the database if it is ours. */
  readonly close: () => Promise<void>
}

/** What an office is opened with. */
export interface OfficeOptions {
  readonly settings: Settings
  readonly dataFolder: string
  readonly origin: string
  readonly demo: boolean
  readonly rulebook: Rulebook
  readonly clock: Clock
  readonly lines: ServerLog
  readonly metrics: Metrics
}

/** Opens the record and all that goes with it. Rejects where a part cannot be opened, and closes what was. */
export async function openOffice(options: OfficeOptions): Promise<OpenOffice> {
  const closing: (() => Promise<unknown>)[] = []
  try {
    return await assemble(options, (close) => closing.unshift(close))
  } catch (error) {
    await closeAll(closing)
    throw error
  }
}

async function assemble(options: OfficeOptions, later: (close: () => Promise<unknown>) => void): Promise<OpenOffice> {
  const { settings, dataFolder, origin, demo, clock, lines, metrics } = options
  const rulebook = { ...options.rulebook, hash: options.rulebook.hash ?? hashOf(options.rulebook) }
  const database = await openDatabase(placeOf(settings, dataFolder))
  const closing: (() => Promise<unknown>)[] = [database.close]
  later(() => closeAll(closing))
  const keyring = await openKeyring(dataFolder, { OSTIARY_FACILITY_KEYS: settings.facilityKeys })
  // However the database came back to an older state: what was erased since is erased before anybody sees it.
  const erased = await applyErasures(database, dataFolder, clock())
  if (erased.length > 0) lines.warn({ event: 'erased-again', cases: erased.length })
  const onErased = erasureNotes(dataFolder, clock)
  const opened = await openRecord({ database, keyring, rulebook, clock, onErased })
  closing.unshift(opened.close)
  const ledger = await openLedger({ database, log: opened.ledger, settings, dataFolder, clock, lines })
  closing.unshift(ledger.close)
  const record = counted(opened.record, ledger.publisher, metrics)
  const { changes } = opened
  const office: Office = {
    database,
    record,
    changes,
    keyring,
    log: opened.ledger,
    signer: ledger.signer,
    rulebook,
    clock,
    origin,
    demo,
    vouching: vouchingOf(settings),
  }
  metrics.watch('ostiary_alerts_open', 'Alerts that nobody has answered yet; tests do not count.', () =>
    openAlerts(office, 'all'),
  )
  metrics.watch('ostiary_alerts_unanswered', 'Of these, those of which nobody is told any more.', () =>
    openAlerts(office, 'untold'),
  )
  const reach = settings.webhookReach ?? {}
  const alerts = alertSettings(settings, dataFolder)
  const failed = metrics.counter('ostiary_sign_in_failures_total', 'Tries to sign in that failed, by factor.', 'factor')
  const signIn: SignInSettings = { ...signInSettings(settings), failed }
  if (ledger.gate.behind() === undefined) await pinRulebooks(office)
  closing.unshift(startHousekeeping(office, { signIn, reach, alerts }, lines))
  const effects = effectsBoard()
  closing.unshift(effects.close)
  const rulebooks = settings.trustedKeys === undefined ? {} : { trusted: settings.trustedKeys }
  const health = watchHealth({ database, ledger, log: ledger.sources.log, clock, lines, metrics })
  closing.unshift(health.close)
  const parts = { ledger: ledger.sources, signIn, reach, alerts, effects, rulebooks, health: health.read }
  return { ...office, ...parts, close: () => closeAll(closing) }
}

function vouchingOf({ signingKey, trustedKeys }: Settings): NonNullable<Office['vouching']> {
  return {
    ...(signingKey === undefined ? {} : { publishes: publicKeyText(createPublicKey(signingKey)) }),
    ...(trustedKeys === undefined ? {} : { trusted: trustedKeys }),
  }
}

function alertSettings({ smtpUrl, mailFrom, pushKey, webhookReach }: Settings, dataFolder: string): AlertSettings {
  if (smtpUrl !== undefined && mailFrom === undefined)
    throw new UnusableSetting('OSTIARY_MAIL_FROM', {
      en: 'OSTIARY_SMTP_URL needs it: the address that mail comes from.',
      es: 'OSTIARY_SMTP_URL la necesita: la dirección de la que sale el correo.',
    })
  return {
    reach: webhookReach ?? {},
    ...(smtpUrl === undefined || mailFrom === undefined ? {} : { mail: { url: smtpUrl, from: mailFrom } }),
    pushKey: pushKey ?? pushKeyAt(join(dataFolder, 'keys', 'push.pem')),
  }
}

// One after the other, the last opened first; one that fails keeps no other open.
async function closeAll(closing: (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const close of closing.splice(0)) await close().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}
