export type { PaperFailure } from './failure.ts'
export { type PageOutline, type Progress, type ReadOptions, type ReadPapers, readPapers } from './read.ts'
