import type { Place, ReadEvidence, ReadPaper } from '../../cases/index.ts'
import type { Language } from '../../engine/index.ts'
import { evidenceName } from './words/evidence.ts'

/** A place on a page that is marked: its number there, what it speaks for, and the words that were read. */
export interface Mark {
  readonly n: number
  readonly page: number
  readonly place: Place
  readonly about: string
  readonly words: string
  readonly what: 'evidence' | 'look'
}

/** All that is to be marked of a paper, numbered in the order of the page: what speaks for something, and where a person must look. */
export function marksOf(paper: ReadPaper, language: Language): readonly Mark[] {
  const read = paper.evidence
    .filter((one) => !isPartOfAnother(one, paper.evidence))
    .map(({ fact, words, page, place }) => ({
      page,
      place,
      about: evidenceName(fact, language),
      words,
      what: 'evidence' as const,
    }))
  const look = paper.ask.flatMap(({ words, page, place }) =>
    place === undefined || page === undefined
      ? []
      : [{ page, place, about: evidenceName('look', language), words: words[language], what: 'look' as const }],
  )
  const top = ({ place }: { readonly place: Place }): number => Math.min(...place.map(([, y]) => y))
  return [...read, ...look]
    .toSorted((a, b) => a.page - b.page || top(a) - top(b))
    .map((mark, i) => ({ ...mark, n: i + 1 }))
}

// What stands inside a longer passage that speaks for the same would only hide its words.
function isPartOfAnother(one: ReadEvidence, all: readonly ReadEvidence[]): boolean {
  const [x0, y0, x1, y1] = around(one.place)
  return all.some((other) => {
    if (other === one || other.page !== one.page || other.fact !== one.fact) return false
    const [a, b, c, d] = around(other.place)
    const larger = (c - a) * (d - b) > (x1 - x0) * (y1 - y0)
    return larger && x0 >= a - slack && y0 >= b - slack && x1 <= c + slack && y1 <= d + slack
  })
}

const slack = 0.01

function around(place: Place): readonly [number, number, number, number] {
  const [xs, ys] = [place.map(([x]) => x), place.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

// Set one by one by the script, which the pages' policy allows; a style in the markup it would not.
function cornerOf(place: Place): { readonly left: string; readonly top: string } {
  const [left, top] = around(place)
  return { left: `${left * 100}%`, top: `${top * 100}%` }
}

/** The marks over a picture that fills the same box; who cannot see them reads the list below. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <>
      <svg class="paper-marks" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {marks.map(({ n, place, what }) => (
          <polygon
            key={n}
            data-mark={n}
            class={what}
            points={place.map(([x, y]) => `${x * 1000},${y * 1000}`).join(' ')}
          />
        ))}
      </svg>
      {marks.map(({ n, place, what }) => (
        <span key={n} class={`mark-number ${what}`} aria-hidden="true" style={cornerOf(place)}>
          {n}
        </span>
      ))}
    </>
  )
}

/** The same marks as a list, in the order of the page. */
export function MarkList({ marks, title }: { readonly marks: readonly Mark[]; readonly title: string }) {
  if (marks.length === 0) return null
  return (
    <details class="paper-evidence">
      <summary>{title}</summary>
      <ol>
        {marks.map(({ n, about, words, what }) => (
          <li key={n} value={n} data-what={what}>
            <span class="about">{about}</span> {what === 'look' ? words : <q>{words}</q>}
          </li>
        ))}
      </ol>
    </details>
  )
}
