import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Where webhooks may go beside public addresses over https. */
export interface Reach {
  /** This machine itself, also without https: for a program that runs beside the server. */
  readonly loopback?: boolean
  /** Private networks (10.0.0.0/8 and the like), over https. */
  readonly privateNetworks?: boolean
}

/** Why an address is not sent to. */
export type AddressRefusal = 'not-an-address' | 'not-https' | 'has-password' | 'not-public'

const loopback = listOf(['127.0.0.0/8', '::1/128'])
const privateNetworks = listOf(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'])
// Never: "this" network, link-local (where clouds keep their credentials), multicast, reserved and documentation addresses, and
// IPv6 ranges that carry an IPv4 address inside, past any check of that one.
const never = listOf([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/128',
  '64:ff9b::/96',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
])

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address, bits] = range.split('/') as [string, string]
    list.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return list
}

/** True if a numeric address may be sent to. */
export function mayReach(address: string, reach: Reach): boolean {
  const version = isIP(address)
  if (version === 0) return false
  const family = version === 6 ? 'ipv6' : 'ipv4'
  if (never.check(address, family)) return false
  if (loopback.check(address, family)) return reach.loopback === true
  if (privateNetworks.check(address, family)) return reach.privateNetworks === true
  // Of IPv6 only global unicast: what carries an IPv4 address inside (::ffff:0:0/96) is none.
  return family === 'ipv4' || /^[23]/.test(address)
}

/** Reads the address of a webhook as far as it can be judged without asking the network. */
export function readAddress(text: string, reach: Reach): URL | AddressRefusal {
  if (!URL.canParse(text)) return 'not-an-address'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return 'has-password'
  const host = hostOf(url)
  const here = host === 'localhost' || (isIP(host) !== 0 && loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'))
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here && reach.loopback === true)) return 'not-https'
  if (here && reach.loopback !== true) return 'not-public'
  return isIP(host) !== 0 && !mayReach(host, reach) ? 'not-public' : url
}

/** The host of an address, without the brackets of IPv6. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

/** Looks a name up and gives only addresses that may be sent to: the one that was checked is the one that is connected to. */
export function guardedLookup(reach: Reach): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const allowed = (addresses ?? []).filter(({ address }) => mayReach(address, reach))
      const [first] = allowed
      if (error) done(error, '', 0)
      else if (first === undefined) done(Object.assign(new Error('no public address'), { code: 'NOT_PUBLIC' }), '', 0)
      else if (options.all === true) done(null, allowed)
      else done(null, first.address, first.family)
    })
  }
}
