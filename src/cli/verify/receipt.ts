import {
  believe,
  entryOf,
  fromBase64,
  opensEntry,
  type Receipt,
  receiptHeader,
  receiptOf,
  type Trust,
  verifyReceipt,
} from '../../ledger/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'
import { hasher } from './platform.ts'
import type { Fault, Result } from './result.ts'
import { bytesOf } from './trust.ts'

/** Checks one receipt, given as the text of a file. */
export async function verifyReceiptText(
  name: string,
  text: string,
  given: Given,
  trust: Trust | undefined,
): Promise<Result | Refusal> {
  if (!text.startsWith(receiptHeader))
    return unusable(
      'not-a-receipt',
      t(
        `${name} is no receipt. One begins with the line ${receiptHeader.trim()}.`,
        `${name} no es un recibo. Un recibo empieza con la línea ${receiptHeader.trim()}.`,
      ),
    )
  const receipt = receiptOf(text)
  if (receipt === undefined) return broken()
  const entry = await entryGiven(receipt, given)
  if (isRefusal(entry)) return entry
  const secret = await secretGiven(given)
  if (isRefusal(secret)) return secret
  const problems: Fault[] = []
  const proved = verifyReceipt(receipt, entry, hasher)
  if (!proved.ok) problems.push({ code: proved.code, at: String(receipt.index) })
  const believed = trust === undefined ? undefined : await believe(receipt.head, trust)
  if (believed?.ok === false) problems.push({ code: believed.code, at: believed.name })
  const told = entryOf(entry)
  const opened =
    secret !== undefined && told !== undefined && opensEntry(told, secret.payload, secret.salt, hasher.sha256)
  if (secret !== undefined && !opened) problems.push({ code: 'payload-differs', at: String(receipt.index) })
  const { origin, size, root } = receipt.head.checkpoint
  return {
    ok: problems.length === 0,
    origin,
    size,
    root,
    checked: proved.ok ? 1 : 0,
    signature: believed === undefined ? 'unchecked' : believed.ok ? 'trusted' : 'refused',
    witnesses: believed?.ok === true ? believed.witnesses.map(({ key }) => key.name) : [],
    problems,
    receipt: {
      index: receipt.index,
      entry: told === undefined ? undefined : { time: told.time, type: told.type, role: told.role },
      opened,
    },
  }
}

function broken(): Result {
  const nothing = { origin: '', size: 0, root: new Uint8Array(0), checked: 0, witnesses: [] }
  return { ok: false, ...nothing, signature: 'unchecked', problems: [{ code: 'malformed-receipt', at: '' }] }
}

async function entryGiven(receipt: Receipt, given: Given): Promise<Uint8Array | Refusal> {
  const name = valueGiven(given, 'entry')
  if (name !== undefined) return bytesOf(name)
  return (
    receipt.entry ??
    unusable(
      'missing-entry',
      t(
        'This receipt does not hold the entry that it is about. Name the entry: --entry FILE.',
        'Este recibo no contiene la entrada de la que trata. Indique la entrada: --entry ARCHIVO.',
      ),
    )
  )
}

async function secretGiven(given: Given) {
  const [payloadName, saltText] = [valueGiven(given, 'payload'), valueGiven(given, 'salt')]
  if (payloadName === undefined && saltText === undefined) return undefined
  const salt = fromBase64(saltText ?? '')
  if (payloadName === undefined || saltText === undefined)
    return unusable(
      'missing-option',
      t(
        '--payload and --salt belong together: give both or neither.',
        '--payload y --salt van juntos: dé ambos o ninguno.',
      ),
    )
  if (salt === undefined)
    return unusable('unknown-value', t('--salt is no base64. Copy it again.', '--salt no es base64. Cópielo de nuevo.'))
  const payload = await bytesOf(payloadName)
  return isRefusal(payload) ? payload : { payload, salt }
}
