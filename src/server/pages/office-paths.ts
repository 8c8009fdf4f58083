/** The pages behind the desk, which the web app draws; each stands under `/es` too. Case and invitation are named by their address. */
export const officePaths = [
  '/sign-in',
  '/setup',
  '/invitation',
  '/account',
  '/queue',
  '/cases/:case',
  '/facility',
  '/people',
  '/rulebooks',
  '/import',
  '/connections',
  '/devices',
  '/record',
  '/duty',
  '/alerts',
  '/alert',
] as const
