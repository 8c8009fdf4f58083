/** A start tag met on the way through a document: its path counts same-named siblings from 1. */
export type Visited = {
  readonly name: string
  readonly path: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  /** The text of the whole element, tags left out. */
  readonly text: () => string
}

const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g

function attributesOf(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return Object.fromEntries(pairs.map(([, name = '', double, single]) => [name, double ?? single ?? '']))
}

function textAfter(source: string, from: number, name: string): string {
  const end = source.indexOf(`</${name}`, from)
  return end < 0
    ? ''
    : source
        .slice(from, end)
        .replaceAll(/<[^>]*>/g, ' ')
        .trim()
}

type Level = { readonly path: string; readonly counts: Map<string, number> }

/** Every element of a well-formed document or fragment, in order; knows no namespaces and resolves no entity. */
export function visitedIn(source: string): readonly Visited[] {
  const levels: Level[] = [{ path: '', counts: new Map() }]
  const visited: Visited[] = []
  let [line, counted] = [1, 0]
  for (const match of source.matchAll(tag)) {
    const [whole, closing, name, inner = '', selfClosing] = match
    if (name === undefined) continue
    if (closing === '/') {
      levels.pop()
      continue
    }
    const level = levels.at(-1) ?? { path: '', counts: new Map<string, number>() }
    const count = (level.counts.get(name) ?? 0) + 1
    level.counts.set(name, count)
    const path = `${level.path === '' ? '' : `${level.path}/`}${name}[${count}]`
    line += source.slice(counted, match.index).split('\n').length - 1
    counted = match.index
    const from = selfClosing === '/' ? -1 : match.index + whole.length
    const text = (): string => (from < 0 ? '' : textAfter(source, from, name))
    visited.push({ name, path, line, attributes: attributesOf(inner), text })
    if (selfClosing !== '/') levels.push({ path, counts: new Map() })
  }
  return visited
}
