import type { JsonNode } from './read.ts'

/** What becomes of nodes: `undefined` takes the node away, a text stands in its place. */
export type JsonEdits = ReadonlyMap<JsonNode, string | undefined>

/** Writes the source again with some nodes replaced or taken away; what is untouched keeps every byte. */
export function editJson(source: string, root: JsonNode, edits: JsonEdits): string {
  const written = write(source, root, edits) ?? 'null'
  return source.slice(0, root.start) + written + source.slice(root.end)
}

function write(source: string, node: JsonNode, edits: JsonEdits): string | undefined {
  if (edits.has(node)) return edits.get(node)
  if (node.type === 'string' || node.type === 'scalar') return source.slice(node.start, node.end)
  const parts =
    node.type === 'object'
      ? node.members.map((m) => ({ start: m.start, value: m.value }))
      : node.items.map((i) => ({ start: i.start, value: i }))
  const texts = parts.map(({ start, value }) => {
    const text = write(source, value, edits)
    return text === undefined ? undefined : source.slice(start, value.start) + text
  })
  if (parts.length > 0 && texts.every((text) => text === undefined)) return undefined
  return join(source, node, parts, texts)
}

// FHIR knows no empty lists or objects: what loses everything is itself taken away, by the caller.
function join(
  source: string,
  node: JsonNode,
  parts: readonly { readonly start: number; readonly value: JsonNode }[],
  texts: readonly (string | undefined)[],
): string {
  if (parts.length === 0) return source.slice(node.start, node.end)
  let out = ''
  let end = node.start
  parts.forEach((part, i) => {
    const text = texts[i]
    const before = source.slice(i === 0 ? node.start : (parts[i - 1] as { value: JsonNode }).value.end, part.start)
    end = part.value.end
    if (text === undefined) return
    out += (out === '' ? source.slice(node.start, (parts[0] as { start: number }).start) : before) + text
  })
  return out + source.slice(end, node.end)
}
