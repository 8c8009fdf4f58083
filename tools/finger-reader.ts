import type { Page } from 'playwright-core'

/** A finger reader in a test's browser, as phones have it built in: it keeps passkeys. */
export interface FingerReader {
  /** From now on the finger fits, or does not. */
  readonly fits: (does: boolean) => Promise<void>
  /** How many passkeys it keeps. */
  readonly kept: () => Promise<number>
}

/** Puts a finger reader into the device that shows a page; the finger fits, unless told otherwise. */
export async function addFingerReader(page: Page, isUserVerified = true): Promise<FingerReader> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  })
  return {
    fits: async (does) => {
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: does })
    },
    kept: async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  }
}
