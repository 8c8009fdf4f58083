const single: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '|': 'l', '!': 'l', i: 'l', '5': 's', '8': 'b' }

/**
 * The letters of a text as a reader of blurred print sees them: small, without marks or spaces, and with the signs that
 * readers confuse (0 and o, 1 and l and I, rn and m, vv and w, 5 and s, 8 and b) made one. Never shown to anyone.
 */
export function skeleton(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase()
  let out = ''
  for (const sign of plain) {
    const mapped = single[sign] ?? sign
    if (/[a-z0-9§]/.test(mapped)) out += mapped
  }
  return out.replaceAll('rn', 'm').replaceAll('vv', 'w')
}
