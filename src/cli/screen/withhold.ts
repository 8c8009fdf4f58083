import { decodeRecord, type Scope, withhold } from '../../records/index.ts'
import { openDocuments, withholdDocument } from '../../server/screening/index.ts'
import type { Given } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { writeText } from '../input/file.ts'
import { t } from '../words/phrases.ts'
import { bytesOf, type Input } from './inputs.ts'
import { policyGiven } from './policy.ts'

/**
 * Writes a record without what was found. The account of what was withheld is written first: a crash between the two leaves no record
 * without its account.
 */
export async function writeWithheld(
  out: string,
  given: Given,
  scope: Scope,
  input: Input,
): Promise<Refusal | undefined> {
  const policy = policyGiven(given)
  if (isRefusal(policy)) return policy
  const bytes = isBulk(input) ? undefined : bytesOf(input)
  const source = bytes && decodeRecord(bytes, input.name)
  const options = { scope, extract: await openDocuments(), hint: input.name }
  const document = source === undefined && bytes !== undefined ? withholdDocument(bytes, policy, options) : undefined
  if (source === undefined && (document === undefined || (!document.ok && document.code === 'cannot-write')))
    return unusable(
      'cannot-write',
      t(
        'This format cannot be written back. Withhold from the file that it was made from.',
        'Este formato no se puede volver a escribir. Retenga datos del archivo del que proviene.',
      ),
    )
  const result = document ?? withhold(source ?? '', policy, options)
  if (!result.ok) {
    return unusable(
      result.code,
      t(
        `Nothing was written: ${result.at.slice(0, 5).join('; ')} could not be ${result.code === 'unread' ? 'read' : 'withheld'}.`,
        `No se escribió nada: ${result.at.slice(0, 5).join('; ')} no se pudo ${result.code === 'unread' ? 'leer' : 'retener'}.`,
      ),
    )
  }
  const account = JSON.stringify({ format: result.format, policy, withheld: result.withheld }, undefined, 2)
  return (
    writeText(`${out}.withheld.json`, `${account}\n`) ?? writeText(out, 'bytes' in result ? result.bytes : result.text)
  )
}

function isBulk({ name, bytes }: Input): boolean {
  return bytes === undefined && /\.ndjson$/i.test(name)
}
