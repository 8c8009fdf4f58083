export { sweepIdempotencyKeys } from './keys.ts'
export { idempotent } from './middleware.ts'
