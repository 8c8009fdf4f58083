/** The headings that the server knows, in the order in which people write a log. */
export const columns = [
  'date',
  'time in',
  'time out',
  'number',
  'kind',
  'request',
  'channel',
  'door',
  'agency',
  'officer',
  'badge',
  'unit',
  'supervisor',
  'phone',
  'asked for',
  'person sought',
  'area',
  'paper',
  'paper number',
  'what staff did',
  'care',
  'witness',
  'outcome',
  'note',
  'written by',
] as const

/** An empty table with them, as an address to download. */
export const template = `data:text/csv;charset=utf-8,${encodeURIComponent(`${columns.join(',')}\n`)}`
