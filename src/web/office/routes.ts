import type { ComponentType } from 'preact'
import type { Role } from '../../cases/index.ts'
import type { Text } from '../../engine/index.ts'
import { adminRoutes } from '../office-admin/routes.ts'

/** What a page is given: the parts of its path, and what stands after the question mark. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>
  readonly search: URLSearchParams
}

/** One page: its path (a part that begins with `:` is a parameter), its name, who may open it, and where it comes from. */
export interface OfficeRoute {
  readonly path: string
  readonly title: Text
  /** Left out: anyone who is signed in; `anyone`: before signing in, too. */
  readonly for?: readonly Role[] | 'anyone'
  /** Stands in the navigation. */
  readonly nav?: true
  readonly load: () => Promise<{ readonly Page: ComponentType<PageProps> }>
}

const office: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']
const withCases: readonly Role[] = ['desk', 'security', ...office, 'auditor']

/** Every page behind the desk, in the order of the navigation. */
export const routes: readonly OfficeRoute[] = [
  {
    path: '/sign-in',
    title: { en: 'Sign in', es: 'Iniciar sesión' },
    for: 'anyone',
    load: () => import('./sign-in/sign-in-page.tsx'),
  },
  {
    path: '/setup',
    title: { en: 'First steps', es: 'Primeros pasos' },
    for: 'anyone',
    load: () => import('./setup/setup-page.tsx'),
  },
  {
    path: '/invitation',
    title: { en: 'Your invitation', es: 'Su invitación' },
    for: 'anyone',
    load: () => import('./setup/invitation-page.tsx'),
  },
  {
    path: '/queue',
    title: { en: 'Cases', es: 'Casos' },
    for: withCases,
    nav: true,
    load: () => import('./queue/queue-page.tsx'),
  },
  {
    path: '/cases/:case',
    title: { en: 'Case', es: 'Caso' },
    for: withCases,
    load: () => import('./case/case-page.tsx'),
  },
  ...adminRoutes,
]

/** A route and the parameters that a path gives it. */
export interface Found {
  readonly route: OfficeRoute
  readonly params: Readonly<Record<string, string>>
}

/** The route of a path. */
export function findRoute(path: string, among: readonly OfficeRoute[] = routes): Found | undefined {
  for (const route of among) {
    const params = match(route.path, path)
    if (params !== undefined) return { route, params }
  }
  return undefined
}

function match(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? ''
    if (part.startsWith(':')) {
      if (value === '') return undefined
      params[part.slice(1)] = decoded(value)
    } else if (part !== value) return undefined
  }
  return params
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** True if somebody in that role may open the page. */
export function mayOpen(route: OfficeRoute, role: Role | undefined): boolean {
  if (route.for === undefined || route.for === 'anyone') return true
  return role !== undefined && route.for.includes(role)
}

/** The first page of the navigation for a role. */
export function firstPage(role: Role | undefined): string {
  return routes.find((r) => r.nav === true && mayOpen(r, role))?.path ?? '/account'
}
