/** The door for those who check or show a published rulebook without holding this release's rules: a page, an auditor. */
export { clauseLabel } from '../clause-labels.ts'
export { canonical, hashOf, hashOfText, signedBytesOf } from '../publish.ts'
