export { type Binaries, ownBinaries } from './binaries.ts'
export { type Own, type OwnOptions, startOwn } from './start.ts'
