import type { OfficeRoute } from '../office/routes.ts'

/** The page of practice: its start, and the training record. */
export const practicePages: readonly OfficeRoute[] = [
  {
    path: '/practice',
    title: { en: 'Practice', es: 'Práctica' },
    nav: true,
    load: () => import('./practice-page.tsx'),
  },
]
