import { z } from 'zod'
import { type Area, isId, type Role } from '../../cases/index.ts'
import { isDay } from '../../engine/index.ts'
import { type Problem, problem } from '../access/problem.ts'
import type { Asked, Router } from '../access/route.ts'
import { languageAsked } from '../api/language.ts'
import { noFacility } from '../facility/problems.ts'
import type { Office } from '../office/office.ts'
import { pdfOf } from '../pdf/index.ts'
import { docxOf } from './docx.ts'
import { houseOf } from './gather.ts'
import { type PaperKind, paperKinds, paperOf } from './papers.ts'

const office: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel', 'auditor']
const readers: Readonly<Record<PaperKind, readonly Role[]>> = {
  'desk-card': ['desk', 'security', ...office],
  'entrance-notice': office,
  'non-public-sign': office,
  policy: office,
}

const query = z.strictObject({
  format: z.enum(['pdf', 'docx']).default('pdf'),
  lang: z.string().optional(),
  area: z
    .string()
    .refine(isId)
    .optional()
    .describe('For a sign: the id of one area; all that are not public where left out.'),
  at: z.string().refine(isDay).optional().describe('The day whose law counts; today where left out.'),
})
type Query = z.infer<typeof query>

const names: Readonly<Record<PaperKind, { readonly id: string; readonly summary: string }>> = {
  'desk-card': { id: 'deskCard', summary: 'The one-page card for the desk, for when the tablet is dead' },
  'entrance-notice': { id: 'entranceNotice', summary: 'The notice for the entrances' },
  'non-public-sign': { id: 'nonPublicSign', summary: 'Signs for the areas that are not public' },
  policy: { id: 'policyDocument', summary: 'The policy and procedures, from the configuration and the law of the day' },
}

const noSuchArea: Problem = {
  status: 404,
  code: 'no-such-area',
  at: 'area',
  message: {
    en: 'There is no such area that is not public. Add it on the page of the facility first.',
    es: 'No hay tal área no pública. Agréguela primero en la página del centro.',
  },
}

/** The papers of a facility, as PDF or as Word: desk card, notice, signs, policy. */
export function paperRoutes(router: Router, from: Office): void {
  for (const kind of paperKinds)
    router.add(
      {
        method: 'get',
        path: `/api/paper/${kind}`,
        ...names[kind],
        access: readers[kind],
        scope: 'facility:read',
        query,
        problems: ['no-facility', ...(kind === 'non-public-sign' ? ['no-such-area'] : [])],
      },
      (asked) => give(from, kind, asked),
    )
}

async function give(from: Office, kind: PaperKind, { c, who, query }: Asked<unknown, Query>): Promise<Response> {
  const house = await houseOf(from, who.viewer?.facility ?? '', languageAsked(c), query.at)
  if (house === undefined) return problem(c, noFacility)
  const areas = wanted(house.settings.areas, query.area)
  if (kind === 'non-public-sign' && areas.length === 0) return problem(c, noSuchArea)
  const { blocks, look } = paperOf(kind, house, areas)
  const file = query.format === 'pdf' ? await pdfOf(blocks, look) : await docxOf(blocks, look)
  return c.body(Uint8Array.from(file).buffer, 200, {
    'Content-Type': types[query.format],
    'Content-Disposition': `attachment; filename="${kind}-${house.day}.${query.format}"`,
    'Content-Language': house.language,
    'Cache-Control': 'no-store',
  })
}

function wanted(areas: readonly Area[], one: string | undefined): readonly Area[] {
  return areas.filter((a) => !a.public && (one === undefined || a.id === one))
}

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
