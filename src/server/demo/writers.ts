import type { Writer } from '../../cases/index.ts'

/** The invented people of a demonstration (sign-in/demo-people.ts), as they sign what they write. */
export const by = {
  desk: { role: 'desk', person: 'demo-desk' },
  security: { role: 'security', person: 'demo-security' },
  liaison: { role: 'liaison', person: 'demo-liaison' },
  privacy: { role: 'privacy-officer', person: 'demo-privacy' },
  counsel: { role: 'counsel', person: 'demo-counsel' },
  administrator: { role: 'administrator', person: 'demo-administrator' },
} as const satisfies Readonly<Record<string, Writer>>
