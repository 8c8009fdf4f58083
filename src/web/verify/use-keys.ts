import { useEffect, useState } from 'preact/hooks'
import type { VerifierKey, VerifySignature } from '../../ledger/index.ts'
import { type KeySource, keysIn, serverKey } from './keys.ts'
import { signaturesHere } from './signatures.ts'

/** Which keys the page checks with, and what it needs to let the reader choose others. */
export interface KeyChoice {
  /** Undefined until the server's key and the browser's abilities are known. */
  readonly ready: boolean
  readonly keys: readonly VerifierKey[]
  readonly source: KeySource
  readonly verify: VerifySignature | undefined
  readonly server: { readonly text: string; readonly source: 'server' | 'kept' } | undefined
  readonly pasted: string
  readonly badLine: number | undefined
  readonly choose: (source: 'server' | 'pasted') => void
  readonly paste: (text: string) => void
}

/** Asks for the server's key once, and keeps what the reader pastes. */
export function useKeys(): KeyChoice {
  const [server, setServer] = useState<KeyChoice['server']>()
  const [verify, setVerify] = useState<VerifySignature>()
  const [ready, setReady] = useState(false)
  const [chosen, setChosen] = useState<'server' | 'pasted'>('server')
  const [pasted, paste] = useState('')
  useEffect(() => {
    Promise.all([serverKey(), signaturesHere()]).then(([key, here]) => {
      setServer(key)
      setVerify(() => here)
      setReady(true)
    })
  }, [])
  const own = ready && server === undefined ? 'pasted' : chosen
  const read = keysIn(own === 'pasted' ? pasted : (server?.text ?? ''))
  const bad = 'line' in read ? read.line : undefined
  return {
    ready,
    keys: 'line' in read ? [] : read,
    source: own === 'pasted' ? 'pasted' : (server?.source ?? 'server'),
    verify,
    server,
    pasted,
    badLine: bad,
    choose: setChosen,
    paste,
  }
}
