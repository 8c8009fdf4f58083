import { ZenEngine } from '@gorules/zen-engine'
import { type Peer, prepared, verdictOf } from './subset.ts'
import { expression, renamed } from './translations.ts'

/** GoRules' native engine: one decision with an expression node that tests every rule. */
export function zenPeer(): Peer {
  const expressions = prepared.rules.map((r, i) => ({
    id: `e${i}`,
    key: `r${i}`,
    value: expression(r.version.when, {
      and: 'and',
      or: 'or',
      not: (x) => `(not (${x}))`,
      among: (name, values) => (values.length === 1 ? `${name} == ${values[0]}` : `${name} in [${values.join(', ')}]`),
    }),
  }))
  const node = (id: string, type: string, content?: unknown) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    content,
  })
  const engine = new ZenEngine()
  const decision = engine.createDecision(
    Buffer.from(
      JSON.stringify({
        contentType: 'application/vnd.gorules.decision',
        nodes: [node('in', 'inputNode'), node('test', 'expressionNode', { expressions }), node('out', 'outputNode')],
        edges: [
          { id: 'a', type: 'edge', sourceId: 'in', targetId: 'test' },
          { id: 'b', type: 'edge', sourceId: 'test', targetId: 'out' },
        ],
      }),
    ),
  )
  return {
    name: '@gorules/zen-engine, one decision kept',
    decide: async (facts) => {
      const { result } = await decision.evaluate(renamed(facts))
      return verdictOf(prepared.rules, (i) => result[`r${i}`] === true)
    },
  }
}
