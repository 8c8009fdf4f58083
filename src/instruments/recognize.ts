import type { FieldName } from './instrument.ts'
import { judgePage, type PageFinding } from './judge-page.ts'
import type { Kind } from './kinds.ts'
import type { PageText } from './page.ts'
import { revisionAfter } from './reading/form-number.ts'
import { find, phrase } from './reading/reading.ts'
import type { Evidence, Field, Sheet } from './sheet.ts'
import { defectsOf } from './sheets/defects.ts'
import { hoursOf, propose, type Setting } from './sheets/facts.ts'
import { type Gathered, gather } from './sheets/merge.ts'
import { sheetsOf } from './sheets/packet.ts'
import { questionsOf } from './sheets/questions.ts'
import { say, type Words } from './words.ts'

/** Recognises the papers of a packet: one result for each sheet, in the order of the pages. */
export function recognize(pages: readonly PageText[], setting: Setting = {}): readonly Sheet[] {
  return sheetsOf(pages.map(judgePage)).flatMap((sheet) => {
    const all = gather(sheet)
    return all === undefined ? [] : [sheetOf(all, setting)]
  })
}

function sheetOf(all: Gathered, setting: Setting): Sheet {
  const { lead, instrument, pages } = all
  const unsure = lead.doubt !== undefined
  const kind: Kind = unsure ? 'other' : lead.kind
  const numbers = pages.map(({ number }) => number)
  const proposal = unsure ? { facts: {}, evidence: [] } : propose(kind, all, setting)
  return {
    page: numbers[0] ?? 1,
    pages: numbers,
    kind,
    instrument: unsure ? null : (instrument?.key ?? null),
    name: unsure ? say('Not sure what this is', 'No es seguro qué es') : (instrument?.name ?? unknown(kind)),
    unsure,
    confidence: Math.round(lead.confidence * 1000) / 1000,
    form: unsure ? null : formOf(lead),
    facts: proposal.facts,
    fields: unsure ? {} : fieldsOf(all),
    authority: all.issue.caption?.court ?? all.issue.agency?.agency ?? null,
    evidence: [...kindEvidence(lead, numbers[0] ?? 1), ...proposal.evidence],
    defects: unsure ? [] : defectsOf(kind, all, setting),
    ask: questionsOf(kind, unsure, all),
    candidates: lead.scores.slice(0, 3).map(({ compiled, total }) => ({
      instrument: compiled.instrument.key,
      kind: compiled.instrument.kind,
      score: Math.round(total * 100) / 100,
    })),
  }
}

function formOf({ best, reading }: PageFinding): Sheet['form'] {
  const reason = best?.reasons.find(({ part, weight }) => part === 'number' && weight > 1)
  if (reason === undefined) return null
  const [hit] = find(reading, phrase(reason.words))
  const revision = hit && revisionAfter(reading, hit)
  return { number: reason.words, ...(revision ? { revision } : {}) }
}

function fieldsOf(all: Gathered): Sheet['fields'] {
  const fields: Partial<Record<FieldName, Field>> = {}
  for (const { name, value, page, box, confidence } of all.fields) fields[name] = { value, page, box, confidence }
  const hours = all.instrument?.fields.includes('time-window') ? hoursOf(all) : undefined
  if (hours?.value) fields['time-window'] = { value: hours.value, page: hours.page, box: hours.box, confidence: 0.8 }
  return fields
}

function kindEvidence({ best }: PageFinding, page: number): readonly Evidence[] {
  return (best?.reasons ?? []).flatMap(({ part, words, box, weight }) =>
    box === undefined || weight < 0.4 || part === 'against'
      ? []
      : [
          {
            fact: part === 'number' ? ('form.number' as const) : ('document.kind' as const),
            words,
            box,
            page,
            confidence: Math.min(1, weight / 5 + 0.2),
          },
        ],
  )
}

function unknown(kind: Kind): Words {
  return kind === 'other'
    ? say('Another paper of a court', 'Otro papel de un tribunal')
    : say('A paper that orders nothing', 'Un papel que no ordena nada')
}
