import { isNamed, isNode, type Placed, stringOf } from './syntax.ts'

/** One import of any form; without a specifier where it is computed at run time. */
export interface Import {
  readonly specifier: string | undefined
  readonly start: number
}

const withSource: readonly string[] = [
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
]

function isModuleUrl({ node }: Placed): boolean {
  if (node.type !== 'NewExpression' || !isNamed(node.callee, 'URL') || !Array.isArray(node.arguments)) return false
  // new Worker(new URL('./worker.ts', import.meta.url)) is how a browser is told of a module.
  return /^\.{1,2}\/.*\.tsx?$/.test(stringOf(node.arguments[0]) ?? '')
}

function importIn(placed: Placed): Import | undefined {
  const { node } = placed
  const { start } = node
  if (withSource.includes(node.type) && isNode(node.source)) return { specifier: stringOf(node.source), start }
  if (node.type === 'TSExternalModuleReference') return { specifier: stringOf(node.expression), start }
  if (isModuleUrl(placed)) return { specifier: stringOf((node.arguments as readonly unknown[])[0]), start }
  return undefined
}

/** Every import of a file: static, for its types, re-exported, dynamic, in a type, or by a module's URL. */
export function importsIn(nodes: readonly Placed[]): readonly Import[] {
  return nodes.map(importIn).filter((found) => found !== undefined)
}
