import { keyText } from '../../../ledger/index.ts'
import type { KeyChoice } from '../use-keys.ts'
import type { Words } from '../words/words.ts'

/** Where the log's key comes from: this server, or somewhere else. */
export function KeyForm({ keys, words }: { readonly keys: KeyChoice; readonly words: Words }) {
  const { ready, server, source } = keys
  return (
    <section class="card" aria-labelledby="key">
      <h2 id="key">{words.keyHead}</h2>
      <p class="soft">{words.keyHelp}</p>
      {ready && server === undefined && <p>{words.noServerKey}</p>}
      {server !== undefined && (
        <fieldset>
          <legend class="label">{words.keySource}</legend>
          <label class="check">
            <input type="radio" name="key" checked={source !== 'pasted'} onChange={() => keys.choose('server')} />
            <span>{words.fromServer}</span>
          </label>
          <label class="check">
            <input type="radio" name="key" checked={source === 'pasted'} onChange={() => keys.choose('pasted')} />
            <span>{words.fromMe}</span>
          </label>
        </fieldset>
      )}
      {source === 'kept' && <p class="small">{words.keptKey}</p>}
      {source === 'pasted' ? (
        ready && <PastedKeys keys={keys} words={words} />
      ) : (
        <ul class="keys">
          {keys.keys.map((key) => (
            <li key={key.id}>
              <code>{keyText(key)}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function PastedKeys({ keys, words }: { readonly keys: KeyChoice; readonly words: Words }) {
  const bad = keys.badLine
  return (
    <div>
      <label for="pasted">{words.pasteKeys}</label>
      <p class="small soft" id="pasted-help">
        {words.fromMeHelp}
      </p>
      <textarea
        id="pasted"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="pasted-help pasted-fault"
        aria-invalid={bad === undefined ? undefined : 'true'}
        value={keys.pasted}
        onInput={(event) => keys.paste(event.currentTarget.value)}
      />
      <p id="pasted-fault" class="fault" role="status">
        {bad === undefined ? '' : words.badKey(bad)}
      </p>
    </div>
  )
}
