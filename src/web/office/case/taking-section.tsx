import { useState } from 'preact/hooks'
import type { StoredEvent } from '../../../cases/index.ts'
import { get } from '../api.ts'
import { useOffice } from '../context.ts'
import { Problem } from '../parts/notice.tsx'
import { useSend } from '../use-send.ts'
import { useCase } from './case-context.ts'
import { eventTitle } from './describe.ts'
import { SealedExport } from './sealed-export.tsx'
import { useNaming } from './use-naming.ts'
import { caseWords } from './words/page.ts'

interface ReceiptRow {
  readonly event: string
  readonly type: string
  readonly position: number
  readonly published: boolean
}

// What requesters claim never goes into a chart: that copy leaves it out.
const formats = ['archive', 'pdf', 'pdf&for=chart'] as const

/** What can be taken along: a print, exports, and the receipt of each entry. */
export function TakingSection() {
  const { language } = useOffice()
  const words = caseWords(language)
  const { state, view } = useCase()
  const base = `/api/cases/${encodeURIComponent(state.id)}`
  return (
    <section aria-labelledby="export-title" class="taking">
      <h2 id="export-title">{words.export}</h2>
      <div class="buttons">
        <button type="button" class="plain" onClick={() => print()}>
          {words.print}
        </button>
        {view.sees === 'whole' &&
          formats.map((f) => (
            <a key={f} class="button plain" href={`${base}/export?format=${f}&lang=${language}`} download>
              {words.exports[f]}
            </a>
          ))}
      </div>
      {view.sees === 'whole' && <SealedExport base={base} />}
      <Receipts base={base} />
    </section>
  )
}

function Receipts({ base }: { readonly base: string }) {
  const words = caseWords(useOffice().language)
  const { state } = useCase()
  const naming = useNaming()
  const [rows, setRows] = useState<readonly ReceiptRow[]>()
  const { busy, problem, send } = useSend()
  const show = async (): Promise<void> => {
    const listed = await send(() => get<{ readonly rows: readonly ReceiptRow[] }>(`${base}/receipts`))
    if (listed !== undefined) setRows(listed.rows)
  }
  const titleOf = ({ event, type }: ReceiptRow): string => {
    const found: StoredEvent | undefined = state.events.find((e) => e.id === event)
    return found === undefined ? type : eventTitle(found, naming)
  }
  return (
    <>
      <h3>{words.receipts}</h3>
      <p class="soft">{words.receiptsLead}</p>
      <Problem problem={problem} />
      <button type="button" class="plain" disabled={busy} onClick={show}>
        {words.receiptsShow}
      </button>
      {rows !== undefined && (
        <ul class="receipts">
          {rows.map((row) => (
            <li key={row.event}>
              <span>{titleOf(row)}</span>
              {row.published ? (
                <a
                  href={`${base}/receipts/${encodeURIComponent(row.event)}`}
                  download={`receipt-${row.position}.tlog-proof`}
                  data-receipt={row.type}
                  aria-label={`${words.receiptGet}: ${titleOf(row)}, ${row.position}`}
                >
                  {words.receiptGet}
                </a>
              ) : (
                <span class="soft">{words.receiptSoon}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
