import { z } from 'zod'

/** One thing that would go wrong, as the API gives it. */
export const problemShape = z.object({
  code: z.enum([
    'no-rota',
    'hole',
    'person-left',
    'role-ended',
    'no-way',
    'way-failing',
    'mail-not-set',
    'no-webhook',
    'test-unanswered',
    'test-missing',
  ]),
  severity: z.enum(['error', 'warning']),
  person: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  kind: z.string().optional().describe('The way that fails.'),
  from: z.string().optional(),
  to: z.string().optional(),
})

/** One thing that would go wrong. */
export type Found = z.infer<typeof problemShape>

/** A name where it is known. */
export function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name }
}
