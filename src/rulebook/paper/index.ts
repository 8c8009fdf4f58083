/** The door for those who ask the law about a paper without holding this release's rules: a page. */
export { type PaperSetting, paperSituation } from './situation.ts'
