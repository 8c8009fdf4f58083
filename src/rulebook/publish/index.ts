/** The door for those who check a published rulebook without holding this release's rules: a page, an auditor. */
export { canonical, hashOf, hashOfText, signedBytesOf } from '../publish.ts'
