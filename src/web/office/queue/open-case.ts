import { type CaseKind, contactEntry } from '../../../cases/index.ts'
import { newId, type Result } from '../api.ts'
import { type Commanded, command } from '../command.ts'
import { instantIn } from '../wall-time.ts'

/** What is said when a case is opened. */
export interface Opening {
  readonly kind: CaseKind
  readonly requestKind: string
  readonly late: boolean
  readonly day: string
  readonly time: string
  readonly why: string
}

/** A case on the way to being opened: its id stays the same however often it is tried. */
export interface Draft {
  readonly id: string
  readonly opening: Opening
}

/** A new case, of which nothing was said yet. */
export function newDraft(): Draft {
  return {
    id: newId(),
    opening: { kind: 'visit', requestKind: '', late: false, day: '', time: '', why: '' },
  }
}

/**
 * Opens a case, says when the contact began, and asks for a first answer. Only the opening must succeed: what fails after it is
 * done on the case's own page, where it is seen to be missing.
 */
export async function openCase(draft: Draft, facility: string, zone: string | undefined): Promise<Result<Commanded>> {
  const { id, opening } = draft
  const { kind, requestKind, late, why } = opening
  const opened = await command(
    id,
    'open-case',
    {
      kind,
      facility,
      ...(kind === 'visit' ? { requestKind } : {}),
      ...(late ? { enteredLate: true } : {}),
      ...(late && why.trim() !== '' ? { why } : {}),
    },
    0,
  )
  if (!opened.ok) return opened
  const begun = late ? await sayWhen(id, opening, zone, opened.value.case.case.version) : opened
  const version = begun.ok ? begun.value.case.case.version : opened.value.case.case.version
  const assessed = await command(id, 'assess', {}, version)
  return assessed.ok ? assessed : opened
}

function sayWhen(
  id: string,
  { day, time }: Opening,
  zone: string | undefined,
  version: number,
): Promise<Result<Commanded>> {
  const startedAt = time === '' ? day : instantIn(day, time, zone)
  return command(id, 'record', { noun: 'contact', entry: contactEntry, fields: { startedAt } }, version)
}
