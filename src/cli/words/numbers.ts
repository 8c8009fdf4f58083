/** A whole number as people read it: with commas, or as a power of ten where only its size says anything (2.2 × 10²⁷). */
export function grouped(n: number | string): string {
  const digits = String(n)
  if (digits.length <= 9) return digits.replace(/\B(?=(\d{3})+$)/g, ',')
  const power = [...String(digits.length - 1)].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]).join('')
  return `${digits[0]}.${digits[1]} × 10${power}`
}
