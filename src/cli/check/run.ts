import { Worker } from 'node:worker_threads'
import { type CheckReport, type Proof, reportOn, type Task, tasksFor } from '../../engine/check/index.ts'
import { coverage, parseCitation, properties, rulebook } from '../../rulebook/index.ts'
import { readRegister } from '../law/register.ts'
import { paragraphsOf, readLawTexts } from '../law/texts.ts'

/** Proves the whole rulebook on so many threads; `progress` hears how many sets of versions are done of how many. */
export async function checkRulebook(
  threads: number,
  progress: (done: number, of: number) => void,
): Promise<CheckReport> {
  const states = [undefined, ...rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state]))]
  const tasks = tasksFor(rulebook, states)
  let done = 0
  const shares = Array.from({ length: threads }, (_, i) => tasks.filter((_, n) => n % threads === i))
  const proofs = await Promise.all(shares.map((share) => proveShare(share, () => progress(++done, tasks.length))))
  const texts = readLawTexts()
  return reportOn(
    {
      rulebook,
      register: readRegister(),
      ...(texts ? { texts: paragraphsOf(texts) } : {}),
      signedOff: coverage.conflicts,
      properties,
      readsCitation: (text) => parseCitation(text) !== undefined,
    },
    // In the order of the tasks, whatever the number of threads, so that the same rulebook gives the same report.
    tasks.map((_, n) => proofs[n % threads]?.[Math.floor(n / threads)] as Proof),
  )
}

function proveShare(share: readonly Task[], step: () => void): Promise<readonly Proof[]> {
  return new Promise((resolve, reject) => {
    const proofs: Proof[] = []
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share })
    worker.on('message', (proof: Proof) => {
      proofs.push(proof)
      step()
    })
    worker.on('error', reject)
    worker.on('exit', (code) =>
      code === 0 ? resolve(proofs) : reject(new Error(`A proving thread ended with status ${code}.`)),
    )
  })
}
