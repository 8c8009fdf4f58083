import type { Role, Writer } from '../../cases/index.ts'

/** An invented person of the demonstration; every name says that it is one. */
export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: 'en' | 'es'
  readonly roles: readonly Role[]
}

/** The invented people, one of each role and a second at the desk. */
export const demoPeople: readonly DemoPerson[] = [
  person('demo-dina', 'Dina Example', ['desk']),
  person('demo-diego', 'Diego Ejemplo', ['desk'], 'es'),
  person('demo-sam', 'Sam Example', ['security']),
  person('demo-lin', 'Lin Example', ['liaison']),
  person('demo-paz', 'Paz Ejemplo', ['privacy-officer'], 'es'),
  person('demo-cole', 'Cole Example', ['counsel']),
  person('demo-ada', 'Ada Example', ['administrator']),
  person('demo-ira', 'Ira Example', ['system-administrator']),
  person('demo-audra', 'Audra Example', ['auditor']),
]

/** The same people as they sign what they write. */
export const by = {
  dina: { role: 'desk', person: 'demo-dina' },
  diego: { role: 'desk', person: 'demo-diego' },
  sam: { role: 'security', person: 'demo-sam' },
  lin: { role: 'liaison', person: 'demo-lin' },
  paz: { role: 'privacy-officer', person: 'demo-paz' },
  cole: { role: 'counsel', person: 'demo-cole' },
  ada: { role: 'administrator', person: 'demo-ada' },
} as const satisfies Readonly<Record<string, Writer>>

function person(id: string, name: string, roles: readonly Role[], language: 'en' | 'es' = 'en'): DemoPerson {
  return { id, name, email: `${id.slice('demo-'.length)}@harbor.example`, language, roles }
}
