import { createHmac } from 'node:crypto'
import {
  type Command,
  type CommandType,
  caseKinds,
  contactEntry,
  mayCommand,
  type NounName,
  type World,
  type Writer,
} from '../../cases/index.ts'
import { canonical } from '../../rulebook/index.ts'
import { targets, valueIn, valuesOf } from './columns.ts'
import type { LogRow } from './table.ts'
import { type DateOrder, stayIn, type WhenRefusal } from './when.ts'

/** Why a row cannot be used. */
export type RowRefusal = WhenRefusal | 'unknown-value' | 'too-many-cells' | 'twice-in-file'

/** What a row would become: a case and the commands that make it, each with an id that the row's content gives. */
export interface Planned {
  readonly caseId: string
  readonly commands: readonly Omit<Command, 'expected'>[]
}

/** Why a row becomes nothing, and the column that it is about. */
export interface Unusable {
  readonly reason: RowRefusal
  readonly at?: string
}

/** What rows are read with. */
export interface PlanOptions {
  readonly world: World
  readonly order: DateOrder
  readonly now: Date
  readonly by: Writer
  /** A secret of the facility: ids are made with it, so that nobody can tell from an id what a row said. */
  readonly key: Uint8Array
  /** Close each case at once. */
  readonly close: boolean
}

/** Whether who imports may close what they import. */
export function mayClose({ role, person }: Writer): boolean {
  return person !== undefined && mayCommand(role, 'close-case')
}

/** Reads a row into the commands that make its case. */
export function plan({ cells, tooLong }: LogRow, options: PlanOptions): Planned | Unusable {
  const { world, order, now, key } = options
  if (tooLong) return { reason: 'too-many-cells' }
  const stay = stayIn(cells, { timeZone: world.facility.timeZone, order, now })
  if ('wrong' in stay) return { reason: stay.wrong, at: stay.at }
  const kind = valueIn(caseKinds, cells['kind'] ?? 'visit')
  if (kind === undefined) return { reason: 'unknown-value', at: 'kind' }
  const requests = world.rulebook.facts.find((f) => f.id === 'request.kind')?.values ?? []
  const requestKind = kind === 'visit' ? valueIn(requests, cells['request'] ?? 'other') : undefined
  if (kind === 'visit' && requestKind === undefined) return { reason: 'unknown-value', at: 'request' }
  const entries = entriesIn(cells, options)
  if ('reason' in entries) return entries
  const caseId = `log-${createHmac('sha256', key).update(canonical(cells)).digest('hex').slice(0, 32)}`
  const give = commandOf(caseId, options)
  const contact = { ...entries.get('contact'), ...stay }
  const { facility } = world
  return {
    caseId,
    commands: [
      give('open', 'open-case', {
        kind,
        facility: facility.id,
        enteredLate: true,
        ...(requestKind === undefined ? {} : { requestKind }),
      }),
      give('contact', 'record', { noun: 'contact', entry: contactEntry, fields: contact }),
      ...[...entries].flatMap(([noun, fields]) =>
        noun === 'contact' ? [] : [give(noun, 'record', { noun, entry: `${noun}-1`, fields })],
      ),
      ...fromLog(cells, give),
      ...(options.close ? [give('close', 'close-case', { why: closedBecause })] : []),
    ],
  }
}

const closedBecause =
  'Entered from a paper log: the contact is over. / Ingresado de un registro en papel: el contacto terminó.'

type Give = (part: string, type: CommandType, data: unknown) => Omit<Command, 'expected'>

function commandOf(caseId: string, { now, by }: PlanOptions): Give {
  return (part, type, data) =>
    ({ id: `${caseId}.${part}`, case: caseId, at: now.toISOString(), by, type, data }) as unknown as Omit<
      Command,
      'expected'
    >
}

type Fields = Readonly<Record<string, string>>

function entriesIn(cells: LogRow['cells'], { world }: PlanOptions): ReadonlyMap<NounName, Fields> | Unusable {
  const entries = new Map<NounName, Fields>()
  for (const [column, cell] of Object.entries(cells)) {
    const target = targets[column]
    if (target === undefined) continue
    const values = valuesOf(world.rulebook, target.noun, target.field)
    const value = values === undefined ? cell : valueIn(values, cell)
    const field = value === undefined ? target.else : target.field
    if (field === undefined) return { reason: 'unknown-value', at: column }
    entries.set(target.noun, { ...entries.get(target.noun), [field]: value ?? cell })
  }
  return entries
}

// Which line of which book it was, and who wrote it there: they need not be people of ours any more.
function fromLog({ number, 'written by': writer }: LogRow['cells'], give: Give): readonly Omit<Command, 'expected'>[] {
  if (number === undefined && writer === undefined) return []
  const fields = {
    ...(number === undefined ? {} : { about: number }),
    ...(writer === undefined ? {} : { account: writer }),
  }
  return [give('log', 'record', { noun: 'note', entry: 'log', fields })]
}
