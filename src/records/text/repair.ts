import { type Folded, fold, folded } from './fold.ts'

/** The words worth recognizing when one letter is wrong: what scanners and hurried hands do to them. Folded. */
export const keyWords: readonly string[] =
  'undocumented indocumentado indocumentada immigration inmigracion immigrant immigrants inmigrante citizen citizenship ciudadano ciudadana ciudadania nacionalidad nationality national naturalized naturalizado detained detenido detenida deported deportado deportada deportaron deportation deportacion detention detencion refugee refugees refugiado refugiada asylum permanent permanente resident residente residence documents documentos migratorio migracion applicant solicitante temporary protected'.split(
    ' ',
  )

// Too like other words to be looked for everywhere: put right only in a sentence that holds something else of ours.
const nearbyWords =
  'papers papeles present withholding trabajar lawfully legally overstayed naturalization without adjusting crossing crossed frontera desconoce asylum refugees deportar fronteriza regardless humanitarian permiso'.split(
    ' ',
  )
const allWords: readonly string[] = [...keyWords, ...nearbyWords]

// Real words, one letter away from a key word.
const realWords = new Set(
  'presenta presentan presentar presentado presento presentes nacional nacionales residency residencies prevent presents presente presently pressent percent resent papera papel tapers vapers capers trabajan trabajas trabaje lawful migration migrations migrating documento documenting retained departed reported deporte deportes deporto detection retention refuge rational rationality nationals residents citizens residentes residencia repetition deporten deporte deporta deportaran deportaria deportando documented document documente detenidos national natural naturalizados partition immigrants inmigrantes refugees refugiados permanently applicants migratoria migratorios immigrate deportar deportan trabaja trabajos asilo nations notional protecte detonation presidente president residual'.split(
    ' ',
  ),
)

// Spellings by ear or in haste that are too short, or too far off, for one wrong letter to tell; none is a word of its own.
const byEar: ReadonlyMap<string, string> = new Map(
  Object.entries({
    asylum: 'asylm aslyum asilum assylum acylum asylun azylum assilum asylumn',
    asilo: 'acilo azilo asillo acylo',
    immigration: 'imigration immigation imigation immigraton inmigration imegration emmigration immagration',
    inmigracion: 'imigracion inmigrasion imigrasion inmigracon immigracion inmigracio imigraccion',
    immigrated: 'imigrated immigrtaed immigated imigated immigraded',
    emigrated: 'emmigrated emigrtaed',
    residencia: 'recidencia residensia residenica rezidencia resedencia',
    residente: 'recidente residnete rezidente',
    resident: 'resdent residant resedent',
    ciudadano: 'siudadano ciudano cuidadano ciudadno siudano',
    ciudadana: 'siudadana ciudana cuidadana ciudadna siudana',
    ciudadania: 'siudadania ciudania cuidadania',
    citizen: 'citzen citisen ctizen citizan citicen citizne',
    refugiado: 'refujiado refuguiado rrefugiado',
    refugiada: 'refujiada refuguiada',
    refugee: 'refugge refuguee',
    permiso: 'permizo permisso premiso',
    permit: 'permt pemit premit permitt',
    visa: 'biza vissa viza vsa',
    deportacion: 'deportasion',
    nacionalidad: 'nasionalidad nacionalida',
    frontera: 'frontra frnotera forntera',
    cruzo: 'cruso',
    work: 'wrok',
    vencida: 'vensida bencida',
    papeles: 'papales papelez',
    expired: 'expird exipred',
    card: 'crad',
  }).flatMap(([word, spellings]) => spellings.split(' ').map((spelling): [string, string] => [spelling, word])),
)

/** Half of a key word: one wrong letter leaves one of the two halves whole, so finding none means nothing to repair. */
export interface Half {
  readonly letters: string
  /** Whether it begins a word or ends one. */
  readonly begins: boolean
  /** True for a whole misspelt word. */
  readonly whole?: true
  readonly keys: readonly string[]
}

// Endings that half the words of a record have: looking at each of them would cost more than they find.
const common = new Set(
  'dent ization onal ined tation ration alized ected dence sident ments ality ntion etion icant'.split(' '),
)

function halvesOf(begins: boolean): readonly Half[] {
  const keys = new Map<string, string[]>()
  for (const word of keyWords) {
    // A swap in the very middle breaks both halves of even length, so the first one of a long word ends a letter sooner.
    const half = begins
      ? word.slice(0, Math.ceil(word.length / 2) - (word.length > 9 ? 1 : 0))
      : word.slice(word.length >> 1)
    keys.set(half, [...(keys.get(half) ?? []), word])
  }
  for (const [letters, words] of [...keys]) {
    // What a scanner makes of an o throughout a word leaves neither half whole.
    const misread = letters.replaceAll('o', '0')
    if (misread !== letters) keys.set(misread, words)
  }
  return [...keys].map(([letters, words]) => ({ letters, begins, keys: words }))
}

/** The halves of all key words. */
export const halves: readonly Half[] = [
  ...halvesOf(true),
  ...halvesOf(false).filter((half) => !common.has(half.letters)),
  ...[...byEar].map(([letters, word]): Half => ({ letters, begins: true, whole: true, keys: [word] })),
]

const letter = /[a-z0-9|]/

/** True if the word around a half that was found is one of its key words with a letter wrong. */
export function isMisspelt(half: Half, text: string, end: number): boolean {
  let from = end - half.letters.length
  let to = end
  if (half.begins) {
    if (letter.test(plainAt(text, from - 1))) return false
    if (half.whole) return !letter.test(plainAt(text, to))
    while (to - from < 17 && letter.test(plainAt(text, to))) to++
  } else {
    if (letter.test(plainAt(text, to))) return false
    while (to - from < 17 && letter.test(plainAt(text, from - 1))) from--
  }
  if (to - from < 5 || to - from > 16) return false
  const word = fold(text, from, to).text
  return !known.has(word) && !realWords.has(word) && half.keys.some((key) => isNearly(word, key))
}

function plainAt(text: string, at: number): string {
  return String.fromCharCode(folded(text.charCodeAt(at) || 0))
}

function isNearly(word: string, key: string, shape = seen(word)): boolean {
  const keyShape = shapeOf.get(key) as string
  const begins = keyShape.charAt(0) === shape.charAt(0) || key.startsWith(word.charAt(1) + word.charAt(0))
  return begins && nearlySame(shape, keyShape)
}

// As letters look to a scanner: 0 is o, 1 and l are i, 5 is s, rn is m.
function seen(word: string): string {
  return word
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('rn', 'm')
    .replace(/[1l|]/g, 'i')
    .replaceAll('4', 'a')
}

const shapeOf: ReadonlyMap<string, string> = new Map(allWords.map((word) => [word, seen(word)]))
// By the letter that they begin with, as it is seen: a misspelling keeps it, or swaps it with the next.
const byBeginning = new Map<string, string[]>()
for (const word of allWords) {
  const first = seen(word).charAt(0)
  byBeginning.set(first, [...(byBeginning.get(first) ?? []), word])
}
const known = new Set(allWords)

/** True if two words differ by at most one letter put in, left out, changed or swapped with its neighbour. */
export function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  const restA = a.slice(i)
  const restB = b.slice(i)
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2)
}

function meant(word: string): string | undefined {
  const heard = byEar.get(word)
  if (heard !== undefined || word.length < 6) return heard
  if (known.has(word) || realWords.has(word)) return undefined
  if (word.endsWith('s') && known.has(word.slice(0, -1))) return undefined
  // The closest one: "resldente" is residente, not resident with one letter more.
  const shape = seen(word)
  const candidates = [...(byBeginning.get(shape.charAt(0)) ?? []), ...(byBeginning.get(word.charAt(1)) ?? [])]
  const close = candidates.filter((key) => Math.abs(key.length - word.length) < 3 && isNearly(word, key, shape))
  return close.find((key) => shapeOf.get(key) === shape) ?? close.find((key) => key.at(-1) === word.at(-1)) ?? close[0]
}

/** The text with misspelt key words put right, or undefined when there is none. */
export function repaired(view: Folded): Folded | undefined {
  const pieces: string[] = []
  const origin: number[] = []
  let done = 0
  let changed = false
  for (const found of view.text.matchAll(/[a-z0-9|]{3,15}/g)) {
    const word = meant(found[0])
    if (word === undefined) continue
    changed = true
    const end = found.index + found[0].length
    pieces.push(view.text.slice(done, found.index), word)
    for (let i = done; i < found.index; i++) origin.push(view.origin[i] as number)
    for (let i = 0; i < word.length; i++) {
      origin.push(view.origin[Math.min(found.index + i, end - 1)] as number)
    }
    done = end
  }
  if (!changed) return undefined
  pieces.push(view.text.slice(done))
  for (let i = done; i < view.origin.length; i++) origin.push(view.origin[i] as number)
  return { text: pieces.join(''), origin }
}
