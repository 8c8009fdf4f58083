import { UnusableSetting } from '../settings/setting.ts'
import type { Settings } from '../settings.ts'
import type { SignInSettings } from '../sign-in/index.ts'
import { readProviders, UnusableProviders } from '../sign-in/oidc/provider.ts'

/** What the settings say of signing in; throws where the providers of single sign-on cannot be read. */
export function signInSettings(settings: Settings): SignInSettings {
  const { singleSignOn, trustProxy, sessionIdleMinutes: idleMinutes, sessionHours: longestHours } = settings
  return {
    ...(idleMinutes === undefined ? {} : { idleMinutes }),
    ...(longestHours === undefined ? {} : { longestHours }),
    ...(trustProxy === undefined ? {} : { trustProxy }),
    ...(singleSignOn === undefined ? {} : { providers: providersOf(singleSignOn) }),
  }
}

function providersOf(text: string) {
  try {
    return readProviders(text)
  } catch (error) {
    if (!(error instanceof UnusableProviders)) throw error
    throw new UnusableSetting('OSTIARY_OIDC', {
      en: 'the providers cannot be read. docs/operating/sign-in.md shows how they are written.',
      es: 'no se pueden leer los proveedores. docs/operating/sign-in.md muestra cómo se escriben.',
    })
  }
}
