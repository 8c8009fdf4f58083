import type { OfficeRoute } from '../office/routes.ts'

/** The page of alerts, and the page that the link of a message leads to. */
export const alertPages: readonly OfficeRoute[] = [
  {
    path: '/alerts',
    title: { en: 'Alerts', es: 'Alertas' },
    nav: true,
    load: () => import('./alerts-page.tsx'),
  },
  {
    path: '/alert',
    title: { en: 'Alert', es: 'Alerta' },
    for: 'anyone',
    load: () => import('./link/link-page.tsx'),
  },
]
