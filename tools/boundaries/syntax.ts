import { parseSync } from 'vite'

/** A node of the syntax tree, as far as the walk needs to know it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/** A node together with the node that holds it. */
export interface Placed {
  readonly node: SyntaxNode
  readonly parent: SyntaxNode | undefined
}

/** True if a value is a node of a syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** All nodes of a TypeScript file, each with its parent; throws if the file does not parse. */
export function nodesOf(file: string, text: string): readonly Placed[] {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'does not parse'}`)
  const placed: Placed[] = []
  const visit = (node: SyntaxNode, parent: SyntaxNode | undefined): void => {
    placed.push({ node, parent })
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node)
    }
  }
  visit(program as unknown as SyntaxNode, undefined)
  return placed
}

/** The text of a string literal or of a template without holes, else undefined. */
export function stringOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1) return undefined
  return (node.quasis[0] as { value: { cooked: string } }).value.cooked
}

/** The name of the property that a member expression reads, whether written with a dot or in brackets. */
export function propertyOf(node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return undefined
  return node.computed === true ? stringOf(node.property) : String(node.property.name)
}

/** True if a node is the identifier of that name. */
export function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name
}
