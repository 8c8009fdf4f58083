/** An id that nobody else makes, for a result that may be sent more than once. */
export function newResultId(): string {
  // Not every address that a hospital uses inside counts as safe for `randomUUID`.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('')
}
