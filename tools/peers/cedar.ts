import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { type Peer, prepared, verdictOf } from './subset.ts'
import { expression, nameOf, renamed } from './translations.ts'

const who = { type: 'Staff', id: 'desk' }
const what = { type: 'Action', id: 'disclose' }
const where = { type: 'Item', id: 'name-address' }

/** Cedar: each rule a permit, so that one request tells all that are met; the policy set is parsed once. */
export function cedarPeer(): Peer {
  const policies = Object.fromEntries(
    prepared.rules.map((r, i) => {
      const when = expression(r.version.when, {
        and: '&&',
        or: '||',
        not: (x) => `!(${x})`,
        among: (name, values) =>
          values.length === 1 ? `context.${name} == ${values[0]}` : `[${values.join(', ')}].contains(context.${name})`,
      })
      return [`r${i}`, `permit(principal, action, resource) when { ${when} };`]
    }),
  )
  const parsed = preparsePolicySet('ported', { staticPolicies: policies })
  if (parsed.type === 'failure') throw new Error(`Cedar does not read the ported rules: ${parsed.errors[0]?.message}`)
  const unset = Object.fromEntries(prepared.whole().variables.map((v) => [nameOf(v.fact), '']))
  return {
    name: '@cedar-policy/cedar-wasm, policies parsed once',
    decide: (facts) => {
      const answer = statefulIsAuthorized({
        principal: who,
        action: what,
        resource: where,
        context: { ...unset, ...renamed(facts) },
        preparsedPolicySetId: 'ported',
        entities: [],
      })
      if (answer.type === 'failure') throw new Error(`Cedar failed: ${answer.errors[0]?.message}`)
      const met = new Set(answer.response.diagnostics.reason)
      return verdictOf(prepared.rules, (i) => met.has(`r${i}`))
    },
  }
}
