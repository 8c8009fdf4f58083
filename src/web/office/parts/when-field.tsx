import { useId, useState } from 'preact/hooks'
import { instantIn, wallOf } from '../wall-time.ts'

/** A day, and the time of it where that is known; its value is a day or an instant, empty while there is no day. */
export function WhenField(props: {
  readonly label: string
  readonly timeLabel: string
  readonly zone: string | undefined
  readonly value: string
  readonly set: (value: string) => void
  readonly required?: boolean
}) {
  const { label, timeLabel, zone, value, set, required } = props
  const id = useId()
  const [wall, setWall] = useState(() => (value === '' ? { day: '', time: '' } : wallOf(value, zone)))
  const put = (next: { readonly day: string; readonly time: string }): void => {
    setWall(next)
    set(next.day === '' ? '' : next.time === '' ? next.day : instantIn(next.day, next.time, zone))
  }
  return (
    <div class="when">
      <div>
        <label for={id}>{label}</label>
        <input
          id={id}
          type="date"
          max="9999-12-31"
          required={required === true}
          value={wall.day}
          onInput={(event) => put({ ...wall, day: event.currentTarget.value })}
        />
      </div>
      <div>
        <label for={`${id}-time`}>
          {timeLabel} <span class="unseen">({label})</span>
        </label>
        <input
          id={`${id}-time`}
          type="time"
          value={wall.time}
          onInput={(event) => put({ ...wall, time: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}
