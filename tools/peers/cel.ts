import { Environment } from '@marcbachmann/cel-js'
import { type Peer, prepared, verdictOf } from './subset.ts'
import { expression, nameOf, renamed } from './translations.ts'

/** The Common Expression Language: one parsed expression for each rule. */
export function celPeer(): Peer {
  const env = new Environment()
  const names = new Set(prepared.whole().variables.map((v) => nameOf(v.fact)))
  for (const name of names) env.registerVariable(name, 'dyn')
  const tests = prepared.rules.map((r) =>
    env.parse(
      expression(r.version.when, {
        and: '&&',
        or: '||',
        not: (x) => `!(${x})`,
        among: (name, values) =>
          values.length === 1 ? `${name} == ${values[0]}` : `${name} in [${values.join(', ')}]`,
      }),
    ),
  )
  return {
    name: '@marcbachmann/cel-js, parsed once',
    decide: (facts) => {
      const context = renamed(facts)
      return verdictOf(prepared.rules, (i) => (tests[i] as (c: unknown) => unknown)(context) === true)
    },
  }
}
