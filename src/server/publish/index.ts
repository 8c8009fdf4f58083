/** The door for those who sign or check published rulebooks and start no server: nothing here opens a socket or loads hono. */
export { isSigned, publicKeyText, readPrivateKey, readPublicKeys, signed, signerOf } from './signature.ts'
