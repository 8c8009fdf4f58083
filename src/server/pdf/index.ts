export { type Block, fields, heading, list, section, type Table, table, text } from './blocks.ts'
export { type Look, languageTag } from './look.ts'
export { pdfOf } from './pdf.ts'
