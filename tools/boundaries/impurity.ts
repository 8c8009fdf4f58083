import { isNamed, type Placed, propertyOf } from './syntax.ts'

/** A place where pure code would read the clock or draw a random number. */
export interface Impurity {
  readonly what: string
  readonly start: number
}

const typeNodes: readonly string[] = ['TSTypeReference', 'TSTypeQuery', 'TSQualifiedName']
const timelessDateMembers: readonly string[] = ['UTC', 'parse', 'prototype']

function isPropertyName({ node, parent }: Placed): boolean {
  if (parent === undefined) return false
  if (parent.type === 'MemberExpression') return parent.property === node && parent.computed !== true
  return parent.key === node && parent.computed !== true && parent.shorthand !== true
}

function dateIsTimeless({ node, parent }: Placed): boolean {
  if (parent === undefined) return false
  if (parent.type === 'MemberExpression' && parent.object === node) {
    return timelessDateMembers.includes(propertyOf(parent) ?? '')
  }
  const { arguments: given } = parent
  if (parent.type === 'NewExpression') return Array.isArray(given) && given.length > 0
  return parent.type === 'BinaryExpression' && parent.operator === 'instanceof'
}

function mathIsFixed({ node, parent }: Placed): boolean {
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false
  const name = propertyOf(parent)
  return name !== undefined && name !== 'random'
}

function impurityAt(placed: Placed): Impurity | undefined {
  const { node, parent } = placed
  const { start } = node
  if (node.type === 'CallExpression' && Array.isArray(node.arguments) && node.arguments.length === 0) {
    const method = isMember(node.callee) ? propertyOf(node.callee) : undefined
    if (method === 'format' || method === 'formatToParts')
      return { what: `${method}() without a date formats now`, start }
  }
  if (node.type !== 'Identifier' || isPropertyName(placed) || typeNodes.includes(parent?.type ?? '')) return undefined
  // What is not known to be timeless is refused, so that `const { now } = Date` is no way round.
  if (isNamed(node, 'Date') && !dateIsTimeless(placed)) return { what: 'Date reads the clock here', start }
  if (isNamed(node, 'Math') && !mathIsFixed(placed)) return { what: 'Math.random draws a random number', start }
  if (isNamed(node, 'globalThis')) return { what: 'globalThis reaches every global', start }
  return undefined
}

function isMember(node: unknown): node is Placed['node'] {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'MemberExpression'
}

/** The places in a file that read the clock or draw a random number, or could do so unseen. */
export function impuritiesIn(nodes: readonly Placed[]): readonly Impurity[] {
  return nodes.map(impurityAt).filter((found) => found !== undefined)
}
