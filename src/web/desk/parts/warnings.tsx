import { clockOffset } from '../../../cases/index.ts'
import { type Day, type Language, staleAfterDays } from '../../../engine/index.ts'
import { dayLabel } from '../../ask/labels.ts'
import type { Desk } from '../device/desk.ts'
import type { DeskState } from '../device/desk-state.ts'
import type { DeskLaw } from '../law/use-desk-law.ts'
import { smallRoom } from '../storage/room.ts'
import type { Words } from '../words/words.ts'

const soonInDays = 14
const dayInMs = 86_400_000
const clockWrongFromMinutes = 5

/** There is no room: told on every screen, because what was tapped is then on this screen only. */
export function Unstored(props: { readonly device: DeskState; readonly desk: Desk; readonly words: Words }) {
  const { device, desk, words } = props
  if (device.unstored === 0) return null
  return (
    <div class="desk-warning strong" role="alert">
      <p>{words.warnings.unstored(device.unstored)}</p>
      <button type="button" data-value="store-again" onClick={() => void desk.again()}>
        {words.retry}
      </button>
    </div>
  )
}

function Told({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="desk-warning">
          {text}
        </p>
      ))}
    </>
  )
}

/** What is wrong with this device, told before it matters. */
export function Warnings(props: { readonly device: DeskState; readonly words: Words; readonly language: Language }) {
  const { device, words, language } = props
  const { warnings, outbox } = words
  const { room, lost, expiresAt, renewal } = device
  const left = expiresAt === undefined ? undefined : (Date.parse(expiresAt) - Date.now()) / dayInMs
  const minutes = Math.round(Math.abs(clockOffset(device.outbox) ?? 0) / 60_000)
  const told = [
    ...(lost > 0 ? [warnings.lost(lost)] : []),
    ...(renewal === undefined || renewal === 'renewed'
      ? []
      : [warnings.renewal[renewal === 'revoked' ? 'refused' : renewal]]),
    ...(room?.persistent === false ? [warnings.persistent] : []),
    ...(room?.left !== undefined && room.left < smallRoom ? [warnings.small(Math.round(room.left / 1e6))] : []),
    ...(left !== undefined && left < soonInDays
      ? [warnings.expires(dayLabel((expiresAt ?? '').slice(0, 10), language))]
      : []),
    ...(minutes >= clockWrongFromMinutes ? [outbox.clock(minutes)] : []),
  ]
  return (
    <>
      <div role="status">
        {renewal === 'renewed' && (
          <p class="desk-hint">{warnings.renewed(dayLabel((expiresAt ?? '').slice(0, 10), language))}</p>
        )}
      </div>
      <Told texts={told} />
    </>
  )
}

interface LawProps {
  readonly law: DeskLaw
  readonly words: Words
  readonly language: Language
  readonly today: Day
}

function ageOf({ law, language, today }: LawProps): { readonly day: Day; readonly days: number } | undefined {
  const checked = law.books[language]?.packs.filter((p) => p.kind !== 'house').map((p) => p.checkedTo) ?? []
  const day = checked.toSorted()[0]
  return day === undefined ? undefined : { day, days: Math.round((Date.parse(today) - Date.parse(day)) / dayInMs) }
}

/** The rules are older than they should be, or newer ones cannot be used: told at the start and in a visit. */
export function LawWarnings(props: LawProps) {
  const { law, words } = props
  const days = ageOf(props)?.days ?? 0
  const told = [
    ...(law.refused ? [words.warnings.refused] : []),
    ...(law.older ? [words.warnings.older] : []),
    ...(days > staleAfterDays ? [words.warnings.lawOld(days)] : []),
  ]
  return <Told texts={told} />
}

/** Which rules are in use, and how old they are. */
export function LawLine(props: LawProps) {
  const { law, words, language } = props
  const age = ageOf(props)
  if (law.books[language] === undefined) return null
  return (
    <p class="law-line">
      {age !== undefined && words.warnings.lawAge(dayLabel(age.day, language), age.days)}{' '}
      {!law.signed && words.warnings.unsigned} {words.notice}
    </p>
  )
}
