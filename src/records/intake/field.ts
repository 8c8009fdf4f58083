import { askedKind } from '../asks.ts'
import { type Kind, tierOf, type UnreadCode } from '../finding.ts'

/** What the law of a place and day says of asking about a kind; the answer engine's word, passed in. */
export interface LawOfKind {
  readonly says: 'forbids' | 'leaves' | 'requires'
  readonly citation: string
  /** The words in which the law wants the question asked, where it does. */
  readonly words?: { readonly en: string; readonly es: string }
  /** What must be said with it: the right to decline, that care is not affected. */
  readonly alongside?: { readonly en: string; readonly es: string }
}

/** What the law says, kind by kind; of a kind that is not there it says nothing. */
export type LawView = Partial<Readonly<Record<Kind, LawOfKind>>>

/** A field of a form or a feed. */
export interface Field {
  /** Where: `Questionnaire#item[2]`, `column 4`, `PID-26`, `line 12`. */
  readonly at: string
  /** Its label, as people read it. */
  readonly label: string
  readonly kind: Kind
}

/** A field that asks for something this is about, with what the law says of it. */
export interface CheckedField extends Field {
  readonly tier: 1 | 2 | 3 | 4
  readonly law: LawOfKind
  /** For a required question: whether the form says what the law wants said with it. */
  readonly missing?: 'words-of-the-law'
}

/** The result for one form. */
export interface CheckedForm {
  readonly file: string
  readonly form: 'questionnaire' | 'html' | 'csv' | 'hl7v2' | 'text'
  readonly fields: readonly CheckedField[]
  readonly unread: readonly { readonly at: string; readonly code: UnreadCode }[]
}

/** A field by its label, if the label asks for anything that this is about. */
export function fieldOf(at: string, label: string): Field | undefined {
  const kind = askedKind(label)
  return kind === undefined ? undefined : { at, label: label.replace(/\s+/g, ' ').trim().slice(0, 200), kind }
}

const silence: LawOfKind = { says: 'leaves', citation: 'no rule of this place and day' }

/** Joins fields with the law; `whole` is all the form's text, where the words that the law wants are looked for. */
export function checked(fields: readonly Field[], law: LawView, whole: string): readonly CheckedField[] {
  return fields.map((field) => {
    const said = law[field.kind] ?? silence
    const wanted = said.says === 'requires' ? said.alongside : undefined
    const missing = wanted !== undefined && !holds(whole, wanted.en) && !holds(whole, wanted.es)
    return {
      ...field,
      tier: tierOf(field.kind),
      law: said,
      ...(missing ? { missing: 'words-of-the-law' as const } : {}),
    }
  })
}

function holds(whole: string, words: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(whole).includes(plain(words))
}
