import type { Database } from './database.ts'
import { DatabaseRefused } from './failure.ts'
import { startOwn } from './own/index.ts'
import { appUrlOf } from './roles.ts'

/** Which database: one that others keep, by the owner's address and perhaps that of the restricted role, or our own in a folder. */
export type Place = { readonly url: string; readonly appUrl?: string } | { readonly folder: string }

/** A database that can be reached, in whatever state its schema is. */
export interface Reached {
  readonly ownerUrl: string
  readonly appUrl: string
  /** The restricted role and its password are ours to make. */
  readonly makesRole: boolean
  readonly kind: Database['kind']
  /** Stops it if it is ours and nobody else works with it. */
  readonly leave: () => Promise<void>
}

/** Finds the addresses of a database; one of our own is started. */
export async function reach(place: Place): Promise<Reached> {
  if ('url' in place) return { ...addresses(place.url, place.appUrl), kind: 'given', leave: async () => undefined }
  const { url, leave } = await startOwn(place.folder)
  return { ...addresses(url, undefined), kind: 'own', leave }
}

function addresses(ownerUrl: string, given: string | undefined) {
  const appUrl = given ?? appUrlOf(ownerUrl)
  if (appUrl === undefined)
    throw new DatabaseRefused(
      'app-role-unusable',
      'the address of the database holds no password to derive the one of the restricted role from. Name that role in OSTIARY_DATABASE_APP_URL.',
    )
  return { ownerUrl, appUrl, makesRole: given === undefined }
}
