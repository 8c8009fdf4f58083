import { useOffice } from '../context.ts'
import { enrolWords } from './words.ts'

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, kept }: { readonly codes: readonly string[]; readonly kept: () => void }) {
  const words = enrolWords(useOffice().language)
  return (
    <>
      <div>
        <h1>{words.codesTitle}</h1>
        <p class="lead">{words.codesLead}</p>
      </div>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button type="button" onClick={kept}>
          {words.codesKept}
        </button>
        <button type="button" class="quiet" onClick={() => print()}>
          {words.codesPrint}
        </button>
      </div>
    </>
  )
}
