import type { UnreadCode } from '../finding.ts'

/** A JSON value that remembers where it stood; offsets are UTF-16 units of the source. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonScalar

/** An object; a key that is given twice stands twice. */
export interface JsonObject {
  readonly type: 'object'
  readonly start: number
  readonly end: number
  readonly members: readonly JsonMember[]
}

/** A key and its value. */
export interface JsonMember {
  readonly key: string
  readonly start: number
  readonly value: JsonNode
}

/** A list. */
export interface JsonArray {
  readonly type: 'array'
  readonly start: number
  readonly end: number
  readonly items: readonly JsonNode[]
}

/** A string, decoded. */
export interface JsonString {
  readonly type: 'string'
  readonly start: number
  readonly end: number
  readonly value: string
}

/** A number, true, false or null, as written. */
export interface JsonScalar {
  readonly type: 'scalar'
  readonly start: number
  readonly end: number
  readonly value: string
}

/** The tree, or why there is none. */
export type JsonReading =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly code: UnreadCode; readonly offset: number }

/** How deep objects and lists may nest; a resource that is deeper is refused rather than half read. */
export const deepest = 128

interface Cursor {
  readonly text: string
  at: number
  depth: number
  failed: UnreadCode | undefined
}

/** Reads strict JSON (RFC 8259), with a byte-order mark tolerated. */
export function readJson(text: string): JsonReading {
  const cursor: Cursor = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, depth: 0, failed: undefined }
  const root = readValue(cursor)
  space(cursor)
  if (root === undefined || cursor.failed !== undefined || cursor.at < text.length) {
    return { ok: false, code: cursor.failed ?? 'malformed', offset: cursor.at }
  }
  return { ok: true, root }
}

function space(cursor: Cursor): void {
  let c = cursor.text.charCodeAt(cursor.at)
  while (c === 32 || c === 10 || c === 13 || c === 9) c = cursor.text.charCodeAt(++cursor.at)
}

function readValue(cursor: Cursor): JsonNode | undefined {
  space(cursor)
  const c = cursor.text.charCodeAt(cursor.at)
  if (c === 34) return readString(cursor)
  if (c === 123 || c === 91) return readNested(cursor, c === 123)
  return readScalar(cursor)
}

function readNested(cursor: Cursor, isObject: boolean): JsonNode | undefined {
  if (++cursor.depth > deepest) {
    cursor.failed = 'nested-too-deep'
    return undefined
  }
  const node = isObject ? readObject(cursor) : readArray(cursor)
  cursor.depth--
  return node
}

function readObject(cursor: Cursor): JsonObject | undefined {
  const start = cursor.at++
  const members: JsonMember[] = []
  space(cursor)
  if (cursor.text.charCodeAt(cursor.at) === 125) return { type: 'object', start, end: ++cursor.at, members }
  for (;;) {
    space(cursor)
    const key = cursor.text.charCodeAt(cursor.at) === 34 ? readString(cursor) : undefined
    if (key === undefined) return undefined
    space(cursor)
    if (cursor.text.charCodeAt(cursor.at++) !== 58) return undefined
    const value = readValue(cursor)
    if (value === undefined) return undefined
    members.push({ key: key.value, start: key.start, value })
    space(cursor)
    const c = cursor.text.charCodeAt(cursor.at++)
    if (c === 125) return { type: 'object', start, end: cursor.at, members }
    if (c !== 44) return undefined
  }
}

function readArray(cursor: Cursor): JsonArray | undefined {
  const start = cursor.at++
  const items: JsonNode[] = []
  space(cursor)
  if (cursor.text.charCodeAt(cursor.at) === 93) return { type: 'array', start, end: ++cursor.at, items }
  for (;;) {
    const item = readValue(cursor)
    if (item === undefined) return undefined
    items.push(item)
    space(cursor)
    const c = cursor.text.charCodeAt(cursor.at++)
    if (c === 93) return { type: 'array', start, end: cursor.at, items }
    if (c !== 44) return undefined
  }
}

function readString(cursor: Cursor): JsonString | undefined {
  const { text, at: start } = cursor
  let at = start + 1
  let plain = true
  for (;;) {
    const c = text.charCodeAt(at)
    if (c === 34) break
    if (Number.isNaN(c) || c < 32) return undefined
    if (c === 92) {
      plain = false
      at++
    }
    at++
  }
  cursor.at = at + 1
  const value = plain ? text.slice(start + 1, at) : unescapeString(text.slice(start, at + 1))
  return value === undefined ? undefined : { type: 'string', start, end: at + 1, value }
}

// The engine's own parser decides what an escape may be.
function unescapeString(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string
  } catch {
    return undefined
  }
}

const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function readScalar(cursor: Cursor): JsonScalar | undefined {
  scalar.lastIndex = cursor.at
  const found = scalar.exec(cursor.text)
  if (found === null) return undefined
  const start = cursor.at
  cursor.at += found[0].length
  return { type: 'scalar', start, end: cursor.at, value: found[0] }
}

/** The value of the first member with that key. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.type === 'object' ? node.members.find((each) => each.key === key)?.value : undefined
}

/** The decoded text of a string node. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? node.value : undefined
}

/** The items of a list; nothing for anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? node.items : []
}
