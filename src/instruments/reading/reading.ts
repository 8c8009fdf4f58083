export { find, type Hit, type Phrase, phrase, type Reading, readingOf } from '../text/find.ts'
export { type Line, median, type Segment } from '../text/lines.ts'
