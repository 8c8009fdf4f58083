import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type Import, importsIn } from './imports.ts'
import { impuritiesIn } from './impurity.ts'
import { filesAtTheTop, isDoor, isPure, isRoom, mayImport, packagesOfPureRooms, type Room } from './rooms.ts'
import { nodesOf } from './syntax.ts'

/** A source file: its path from the repository's root, with forward slashes, and its text. */
export interface SourceFile {
  readonly file: string
  readonly text: string
}

/** A broken boundary, with a stable code. */
export interface Violation {
  readonly code:
    | 'unknown-room'
    | 'direction'
    | 'door'
    | 'outside-src'
    | 'computed-import'
    | 'own-name'
    | 'node-in-pure'
    | 'node-in-web'
    | 'package-in-pure'
    | 'impure'
  readonly file: string
  readonly line: number
  readonly message: string
}

type Finding = Pick<Violation, 'code' | 'message'>

interface Place {
  readonly file: string
  readonly room: Room
  readonly isTest: boolean
  readonly isTool: boolean
}

const testFile = /\.test\.tsx?$/
const toolFile = /(^|[./])(bench|mutate)\.ts$/

function roomOf(path: string): string | undefined {
  const [src, room, ...rest] = path.split('/')
  return src === 'src' && rest.length > 0 ? room : undefined
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function judgePackage(specifier: string, { room, isTest, isTool }: Place): Finding | undefined {
  const name = packageOf(specifier)
  if (name === 'ostiary')
    return { code: 'own-name', message: `${specifier}: inside the house, import by relative path` }
  if (isTest || isTool) return undefined
  const isNode = isBuiltin(specifier)
  if (isNode && room === 'web')
    return { code: 'node-in-web', message: `web runs in a browser, which has no ${specifier}` }
  if (!isPure(room)) return undefined
  if (isNode) return { code: 'node-in-pure', message: `${room} is pure and may not import ${specifier}` }
  if (packagesOfPureRooms[room]?.includes(name) === true) return undefined
  return { code: 'package-in-pure', message: `${room} is pure and may not import the package ${name}` }
}

function judgeRelative(specifier: string, { file, room, isTest, isTool }: Place): Finding | undefined {
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
  const to = roomOf(target)
  if (to === undefined) {
    const allowed = isTest || isTool || (!isPure(room) && target === 'package.json')
    return allowed ? undefined : { code: 'outside-src', message: `${target} is not in a room of src/` }
  }
  if (to === room) return undefined
  if (!isRoom(to)) return { code: 'unknown-room', message: `src/${to} is no room of the design` }
  if (!mayImport(room, to)) return { code: 'direction', message: `${room} may not import ${to}` }
  if (isDoor(target.slice(`src/${to}/`.length))) return undefined
  return { code: 'door', message: `${target}: come in through src/${to}/index.ts` }
}

function judgeImport({ specifier }: Import, place: Place): Finding | undefined {
  if (specifier === undefined) {
    const allowed = place.isTest || place.isTool || place.room === 'server' || place.room === 'cli'
    return allowed ? undefined : { code: 'computed-import', message: 'an import must name its module, to be checked' }
  }
  return /^\.{0,2}\//.test(specifier) ? judgeRelative(specifier, place) : judgePackage(specifier, place)
}

function lineAt(text: string, start: number): number {
  return text.slice(0, start).split('\n').length
}

function violationsIn({ file, text }: SourceFile): readonly Violation[] {
  if (filesAtTheTop.some((name) => file === `src/${name}`)) return []
  const room = roomOf(file)
  if (room === undefined || !isRoom(room)) {
    return [{ code: 'unknown-room', file, line: 1, message: `${file} stands in no room of the design` }]
  }
  const place: Place = { file, room, isTest: testFile.test(file), isTool: toolFile.test(file) }
  const nodes = nodesOf(file, text)
  const found: Violation[] = []
  for (const one of importsIn(nodes)) {
    const finding = judgeImport(one, place)
    if (finding !== undefined) found.push({ ...finding, file, line: lineAt(text, one.start) })
  }
  if (isPure(room) && !place.isTest && !place.isTool) {
    for (const { what, start } of impuritiesIn(nodes)) {
      found.push({ code: 'impure', file, line: lineAt(text, start), message: `${room} is pure: ${what}` })
    }
  }
  return found
}

/** Every place where a source file breaks the design's boundaries; empty if the house is in order. */
export function violations(files: readonly SourceFile[]): readonly Violation[] {
  return files.flatMap(violationsIn)
}
