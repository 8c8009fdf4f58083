import { z } from 'zod'
import type { Rulebook } from '../../../engine/index.ts'
import { jsonLines } from '../../access/lines.ts'
import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import { storedSettings, writerOf } from '../stored.ts'
import { adopt, rememberList } from './adopt.ts'
import { addRulebook, rulebookBy, rulebookLister } from './library.ts'
import { noRulebook, notAdopted, notTaken } from './problems.ts'
import { type ReplayLine, replayList } from './replay-list.ts'

/** What the rulebooks of a server may be. */
export interface RulebookOptions {
  /** Public keys, `ed25519:…`; where there are any, one of them must have signed what is brought. */
  readonly trusted?: readonly string[]
}

const readers = ['liaison', 'administrator', 'privacy-officer', 'counsel', 'auditor'] as const
const lawyers = ['privacy-officer', 'counsel'] as const
const mostBytes = 16 * 1024 * 1024

const shown = z.object({
  hash: z.string(),
  version: z.string(),
  trust: z.enum(['built-in', 'trusted', 'self-signed', 'unsigned']),
  signer: z.string().optional(),
  release: z.boolean().describe('It came with this program.'),
  adopted: z.boolean(),
  rules: z.number(),
  checkedTo: z.string(),
  addedBy: z.string().optional(),
  addedAt: z.string().optional(),
})

/** Rulebooks that a facility may work with; only counsel adopts one, after seeing what it would have changed. */
export function rulebookRoutes(router: Router, office: Office, { trusted }: RulebookOptions = {}): void {
  const list = rulebookLister(office, trusted)
  router.add(
    {
      method: 'get',
      path: '/api/rulebooks',
      id: 'listRulebooks',
      summary: 'The rulebooks that the facility may adopt, and the one that it works with',
      access: readers,
      scope: 'facility:read',
      gives: z.object({ rows: z.array(shown) }),
    },
    async ({ c, who }) => {
      const now = await storedSettings(office.database, who.viewer?.facility ?? '')
      const adopted = now?.settings.rulebook ?? office.rulebook.hash
      const rows = await list()
      return c.json({ rows: rows.map((row) => ({ ...row, adopted: row.hash === adopted })) })
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/rulebooks',
      id: 'addRulebook',
      summary: 'Brings a published rulebook; its hash and signature are checked, and nothing changes yet',
      access: ['privacy-officer', 'counsel', 'administrator'],
      body: z.unknown(),
      mostBytes,
      gives: z.object({ hash: z.string(), version: z.string(), trust: z.string(), already: z.boolean() }),
      problems: ['not-a-rulebook', 'hash-mismatch', 'a-slice', 'bad-signature', 'unsigned', 'untrusted'],
    },
    async ({ c, who, body }) => {
      const added = await addRulebook(office, body, who.person?.id ?? 'token', trusted)
      if (typeof added === 'string') return problem(c, notTaken(added))
      const { already, ...data } = added
      if (!already)
        await office.record.note({
          facility: who.viewer?.facility ?? '',
          type: 'office.rulebook-added',
          by: writerOf(who),
          data,
        })
      return c.json(added, already ? 200 : 201)
    },
  )
  adoptionRoutes(router, office)
}

function adoptionRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/rulebooks/:hash/changes',
      id: 'rulebookChanges',
      summary:
        'What a rulebook would have changed in the history of the facility, as lines of JSON; the last has the digest',
      access: lawyers,
      problems: ['no-rulebook'],
    },
    async ({ c, who }) => {
      const facility = who.viewer?.facility ?? ''
      const hash = c.req.param('hash') ?? ''
      const rulebook = await rulebookBy(office, hash)
      if (rulebook === undefined) return problem(c, noRulebook)
      const from = (await storedSettings(office.database, facility))?.settings.rulebook ?? office.rulebook.hash ?? ''
      return jsonLines(c, rememberedList(office, facility, rulebook, from))
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/rulebooks/:hash/adopt',
      id: 'adoptRulebook',
      summary: 'Works with this rulebook from now on; names the digest of the list of changes that was seen',
      access: ['counsel'],
      body: z.strictObject({ digest: z.string().max(100) }),
      gives: z.object({ version: z.number(), already: z.boolean() }),
      problems: ['no-rulebook', 'list-not-seen', 'list-differs', 'changed-meanwhile', 'settings-do-not-fit'],
    },
    async ({ c, who, body }) => {
      const rulebook = await rulebookBy(office, c.req.param('hash') ?? '')
      if (rulebook === undefined) return problem(c, noRulebook)
      const done = await adopt(office, who, rulebook, body.digest)
      return 'refused' in done ? problem(c, notAdopted(done)) : c.json(done)
    },
  )
}

async function* rememberedList(
  office: Office,
  facility: string,
  rulebook: Rulebook,
  from: string,
): AsyncGenerator<ReplayLine> {
  for await (const line of replayList(office, facility, rulebook)) {
    if (line.kind === 'end') await rememberList(office, facility, rulebook.hash as string, from, line)
    yield line
  }
}
