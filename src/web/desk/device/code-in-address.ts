const marked = /^#enrol=(.+)$/

/** True where the address brings a code that lets a device in. */
export function comesWithCode(): boolean {
  return marked.test(location.hash)
}

/** The code in the address; it stands behind the `#`, which no server ever sees, and is taken out of the address at once. */
export function takeCode(): string {
  const code = marked.exec(location.hash)?.[1] ?? ''
  if (code === '') return ''
  history.replaceState(history.state, '', location.pathname)
  try {
    return decodeURIComponent(code)
  } catch {
    // Cut off in the middle of a sign: the server refuses it as it stands.
    return code
  }
}
