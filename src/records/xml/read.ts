import type { UnreadCode } from '../finding.ts'

/** An element, with where it stands; offsets are UTF-16 units of the source. */
export interface XmlElement {
  /** The local name, without its prefix. */
  readonly name: string
  readonly prefix: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  /** Its own text, entities decoded; CDATA as it stands. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
}

/** An attribute; `start` and `end` enclose the value between its quotes. */
export interface XmlAttribute {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The tree, or why there is none. */
export type XmlReading =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly code: UnreadCode; readonly offset: number }

/** How deep elements may nest. */
export const deepestXml = 200

interface Open {
  readonly name: string
  readonly prefix: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: XmlElement[]
  readonly start: number
  readonly innerStart: number
  text: string
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE|<\/([A-Za-z_][\w.:-]*)\s*>|<([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</y

/** Reads well-formed XML without a document type: entities beyond XML's own five are refused, not expanded. */
export function readXml(source: string): XmlReading {
  const stack: Open[] = []
  let root: XmlElement | undefined
  token.lastIndex = source.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let at = token.lastIndex; at < source.length; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(source)
    if (found === null || found[0] === '<') return refuse('malformed', at)
    if (found[0] === '<!DOCTYPE') return refuse('entity-expansion', at)
    if (stack.length > deepestXml) return refuse('nested-too-deep', at)
    const failed = take(found, at, stack, (element) => {
      if (root !== undefined) return false
      root = element
      return true
    })
    if (failed !== undefined) return refuse(failed, at)
  }
  if (root === undefined || stack.length > 0) return refuse('malformed', source.length)
  return { ok: true, root }
}

function refuse(code: UnreadCode, offset: number): XmlReading {
  return { ok: false, code, offset }
}

function take(
  found: RegExpExecArray,
  at: number,
  stack: Open[],
  done: (element: XmlElement) => boolean,
): UnreadCode | undefined {
  const [whole, closing, opening, attributes, selfClosed] = found
  const end = at + whole.length
  const top = stack.at(-1)
  if (closing !== undefined) {
    if (top === undefined || fullName(top) !== closing) return 'malformed'
    stack.pop()
    return close(top, at, end, stack, done)
  }
  if (opening !== undefined) return open(opening, attributes ?? '', selfClosed === '/', at, end, stack, done)
  if (whole.startsWith('<![CDATA[')) return addText(top, whole.slice(9, -3))
  if (whole.startsWith('<')) return undefined
  const text = decodeXml(whole)
  return text === undefined ? 'entity-expansion' : addText(top, text)
}

function addText(top: Open | undefined, text: string): UnreadCode | undefined {
  if (top === undefined) return text.trim() === '' ? undefined : 'malformed'
  top.text += text
  return undefined
}

function fullName(open: Open): string {
  return open.prefix === '' ? open.name : `${open.prefix}:${open.name}`
}

function open(
  qualified: string,
  written: string,
  selfClosed: boolean,
  start: number,
  end: number,
  stack: Open[],
  done: (element: XmlElement) => boolean,
): UnreadCode | undefined {
  const colon = qualified.indexOf(':')
  const attributes = attributesOf(written, start + 1 + qualified.length)
  if (attributes === undefined) return 'entity-expansion'
  const opened: Open = {
    name: qualified.slice(colon + 1),
    prefix: colon < 0 ? '' : qualified.slice(0, colon),
    attributes,
    children: [],
    start,
    innerStart: end,
    text: '',
  }
  if (selfClosed) return close(opened, end, end, stack, done)
  stack.push(opened)
  return undefined
}

function close(
  opened: Open,
  innerEnd: number,
  end: number,
  stack: Open[],
  done: (element: XmlElement) => boolean,
): UnreadCode | undefined {
  const element: XmlElement = { ...opened, innerEnd, end }
  const parent = stack.at(-1)
  if (parent === undefined) return done(element) ? undefined : 'malformed'
  parent.children.push(element)
  return undefined
}

function attributesOf(written: string, offset: number): readonly XmlAttribute[] | undefined {
  const attributes: XmlAttribute[] = []
  for (const found of written.matchAll(/([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const raw = found[2] ?? found[3] ?? ''
    const end = offset + found.index + found[0].length - 1
    const value = decodeXml(raw)
    if (value === undefined) return undefined
    attributes.push({ name: found[1] as string, value, start: end - raw.length, end })
  }
  return attributes
}

const five: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Decodes character references and XML's five entities; undefined if the text names any other. */
export function decodeXml(text: string): string | undefined {
  if (!text.includes('&')) return text
  let unknown = false
  const decoded = text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z]\w*));|&/g, (whole, hex, number, name) => {
    if (hex !== undefined || number !== undefined) {
      const code = hex === undefined ? Number(number) : Number.parseInt(String(hex), 16)
      if (code <= 0x10ffff) return String.fromCodePoint(code)
    } else if (name !== undefined && five[String(name)] !== undefined) {
      return five[String(name)] as string
    }
    unknown = true
    return String(whole)
  })
  return unknown ? undefined : decoded
}

/** Writes text so that XML reads it as text. */
export function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The value of an attribute. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((each) => each.name === name)?.value
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name)
}
