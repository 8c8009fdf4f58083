export * from './finding.ts'
export * from './proof.ts'
export * from './structure.ts'
export * from './quotes.ts'
