import type { Hit } from '../hit.ts'
import { editJson } from '../json/edit.ts'
import { type JsonNode, readJson } from '../json/read.ts'

/** Writes a FHIR document without what the hits found; `inner` changes text that is nested in strings. */
export function withholdFhir(
  source: string,
  hits: readonly Hit[],
  inner: (hits: readonly Hit[]) => ReadonlyMap<JsonNode, string>,
): string {
  const reading = readJson(source)
  if (!reading.ok) return source
  const edits = new Map<JsonNode, string | undefined>()
  const at = placesOf(reading.root)
  for (const [node, text] of inner(hits)) edits.set(at.get(key(node)) ?? node, text)
  for (const { site } of hits) if (site.how === 'node') edits.set(at.get(key(site.node)) ?? site.node, site.mask)
  return editJson(source, reading.root, edits)
}

function key(node: JsonNode): string {
  return `${node.start}-${node.end}-${node.type}`
}

// The hits point into a tree of an earlier reading; offsets say which node of this one is meant.
function placesOf(root: JsonNode): ReadonlyMap<string, JsonNode> {
  const places = new Map<string, JsonNode>()
  const visit = (node: JsonNode): void => {
    places.set(key(node), node)
    if (node.type === 'array') node.items.forEach(visit)
    if (node.type === 'object') for (const { value } of node.members) visit(value)
  }
  visit(root)
  return places
}
