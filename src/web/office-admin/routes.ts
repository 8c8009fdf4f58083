import type { Role } from '../../cases/index.ts'
import type { OfficeRoute } from '../office/routes.ts'
import { alertPages } from '../office-alerts/routes.ts'
import { practicePages } from '../office-practice/routes.ts'

const office: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']
const administrators: readonly Role[] = ['administrator', 'system-administrator']
const watchers: readonly Role[] = ['auditor', 'privacy-officer', 'counsel', ...administrators]

/** The pages on which the office itself is kept in order. */
export const adminRoutes: readonly OfficeRoute[] = [
  {
    path: '/duty',
    title: { en: 'On duty', es: 'De guardia' },
    nav: true,
    load: () => import('./duty/duty-page.tsx'),
  },
  ...alertPages,
  ...practicePages,
  {
    path: '/facility',
    title: { en: 'Facility', es: 'Centro' },
    for: [...office, 'auditor'],
    nav: true,
    load: () => import('./facility/facility-page.tsx'),
  },
  {
    path: '/people',
    title: { en: 'People', es: 'Personas' },
    for: [...administrators, 'privacy-officer'],
    nav: true,
    load: () => import('./people/people-page.tsx'),
  },
  {
    path: '/rulebooks',
    title: { en: 'Rulebooks', es: 'Reglamentos' },
    for: [...office, 'auditor'],
    nav: true,
    load: () => import('./rulebooks/rulebooks-page.tsx'),
  },
  {
    path: '/import',
    title: { en: 'Import', es: 'Importar' },
    for: ['liaison', 'privacy-officer', 'administrator'],
    nav: true,
    load: () => import('./import/import-page.tsx'),
  },
  {
    path: '/connections',
    title: { en: 'Connections', es: 'Conexiones' },
    for: administrators,
    nav: true,
    load: () => import('./connections/connections-page.tsx'),
  },
  {
    path: '/devices',
    title: { en: 'Devices', es: 'Dispositivos' },
    for: [...office, 'system-administrator'],
    nav: true,
    load: () => import('./devices/devices-page.tsx'),
  },
  {
    path: '/record',
    title: { en: 'Record', es: 'Registro' },
    for: watchers,
    nav: true,
    load: () => import('./record/record-page.tsx'),
  },
  {
    path: '/account',
    title: { en: 'Your account', es: 'Su cuenta' },
    load: () => import('./account/account-page.tsx'),
  },
]
