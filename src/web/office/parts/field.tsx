import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What every field of a form has. */
export interface FieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean
}

/** The attributes that tie a control to its label, help and error. */
export interface Tied {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: 'true'
  readonly required?: boolean
}

/** A label, its control, what helps to fill it in, and what is wrong with it. */
export function Field(props: FieldProps & { readonly children: (tied: Tied) => ComponentChildren }) {
  const id = useId()
  const { label, help, error, required, children } = props
  const described = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`].filter(Boolean)
  const tied: Tied = {
    id,
    ...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') }),
    ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
    ...(required === true ? { required: true } : {}),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
      {children(tied)}
      {error !== undefined && (
        <p id={`${id}-error`} class="error">
          {error}
        </p>
      )}
    </div>
  )
}

type InputType = 'text' | 'email' | 'password' | 'date' | 'datetime-local' | 'number' | 'search' | 'tel' | 'url'

/** A field of one line. */
export function TextField(
  props: FieldProps & {
    readonly value: string
    readonly set: (value: string) => void
    readonly type?: InputType
    readonly autocomplete?: string
    readonly inputMode?: 'numeric' | 'text'
    readonly minLength?: number
    readonly maxLength?: number
    readonly min?: string
    readonly max?: string
  },
) {
  const { value, set, type = 'text', autocomplete = 'off', inputMode, minLength, maxLength, min, max } = props
  return (
    <Field {...props}>
      {(tied) => (
        <input
          {...tied}
          // Preact's types tie each type of input to a role of its own; all of these take text.
          type={type as 'text'}
          autocomplete={autocomplete}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
          {...(inputMode === undefined ? {} : { inputMode })}
          {...(minLength === undefined ? {} : { minLength })}
          {...(maxLength === undefined ? {} : { maxLength })}
          {...(min === undefined ? {} : { min })}
          {...(max === undefined ? {} : { max })}
        />
      )}
    </Field>
  )
}

/** A field of several lines. */
export function WordsField(
  props: FieldProps & {
    readonly value: string
    readonly set: (value: string) => void
    readonly rows?: number
    readonly maxLength?: number
  },
) {
  const { value, set, rows = 3, maxLength = 10_000 } = props
  return (
    <Field {...props}>
      {(tied) => (
        <textarea
          {...tied}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** A choice of one from a list; `none` is the line for nothing chosen. */
export function SelectField(
  props: FieldProps & {
    readonly value: string
    readonly set: (value: string) => void
    readonly options: readonly (readonly [value: string, label: string])[]
    readonly none?: string
  },
) {
  const { value, set, options, none } = props
  return (
    <Field {...props}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => set(event.currentTarget.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A box to tick, with its words beside it. */
export function CheckField(props: {
  readonly label: ComponentChildren
  readonly checked: boolean
  readonly set: (checked: boolean) => void
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={props.checked} onChange={(event) => props.set(event.currentTarget.checked)} />
      <span>{props.label}</span>
    </label>
  )
}
