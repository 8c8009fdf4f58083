import { z } from 'zod'
import { roles } from '../../cases/index.ts'

/** The name of a role. */
export const roleShape = z.enum(roles)

/** The name of a person, as others read it. */
export const nameShape = z.string().trim().min(1).max(120)

/** An e-mail address as somebody types it; it is kept in small letters. */
export const emailShape = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/)

/** A telephone number as people write it. */
export const phoneShape = z
  .string()
  .trim()
  .regex(/^[+0-9(][0-9 ().x+-]{5,39}$/)

/** A one-time link for a person, and until when it is good. */
export const invitation = z.object({ link: z.string(), until: z.iso.datetime() })
