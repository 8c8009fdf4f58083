import type { Words } from '../words/words.ts'

/** Where receipts are chosen. */
export function ReceiptForm(props: { readonly words: Words; readonly take: (files: readonly File[]) => void }) {
  const { words, take } = props
  return (
    <section class="card" aria-labelledby="receipt-head">
      <h2 id="receipt-head">{words.receiptHead}</h2>
      <label for="receipt">{words.choose}</label>
      <input
        id="receipt"
        type="file"
        multiple
        aria-describedby="receipt-help"
        onChange={(event) => take([...(event.currentTarget.files ?? [])])}
      />
      <p id="receipt-help" class="small soft">
        {words.orDrop}
      </p>
    </section>
  )
}
