import type { Text } from '../../../engine/index.ts'
import { deviceName } from '../../office-admin/account/device-name.ts'

/** A subscription as the server takes it. */
export interface Subscribed {
  readonly name: string
  readonly subscription: {
    readonly endpoint: string
    readonly keys: { readonly p256dh: string; readonly auth: string }
  }
}

/** True where this browser can take push messages. */
export function canPush(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** Subscribes this browser with the server's key; it asks the person first. */
export async function subscribe(
  key: string,
  text: (words: Text) => string,
): Promise<Subscribed | 'not-allowed' | 'failed'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'not-allowed'
  try {
    const registration = await activeWorker()
    // An older subscription may have been made with another key: it can't be renewed, only replaced.
    await (await registration.pushManager.getSubscription())?.unsubscribe()
    const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
    const { endpoint, keys } = made.toJSON()
    if (endpoint === undefined || keys?.['p256dh'] === undefined || keys['auth'] === undefined) return 'failed'
    const subscription = { endpoint, keys: { p256dh: keys['p256dh'], auth: keys['auth'] } }
    return { name: deviceName(navigator.userAgent, text), subscription }
  } catch {
    return 'failed'
  }
}

// A scope of its own: the worker that keeps the desk's pages has the root.
async function activeWorker(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register('/office-sw.js', { scope: '/alerts' })
  const worker = registration.installing ?? registration.waiting ?? registration.active
  if (worker !== null && worker.state !== 'activated')
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => worker.state === 'activated' && resolve())
    })
  return registration
}
