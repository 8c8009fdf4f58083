import type { Reading } from './reading.ts'

const telephone = /\(?\d{3}\)?[\s.-]\s?\d{3}[\s.-]\d{4}/
const mail = /\S+@\S+\.\w{2,4}|@\w/
// A name, a street and a town under each other, as an envelope has them.
const addressee = /^\s*\d+ [^\n]{4,60}\b[A-Z]{2} \d{5}|^\s*[A-Z][^\n]{3,40}, [A-Z]{2} \d{5}/m
const command = /\b(command|summon|order|warrant|subpoena)/i

/** How much a page is laid out like a card or a letter, 0 to 1 (below zero if it cannot be one). */
export function shapeFits(reading: Reading, shape: 'card' | 'letter'): number {
  const text = reading.lines.map((line) => line.text).join('\n')
  return shape === 'card' ? cardFits(reading, text) : letterFits(text)
}

function cardFits(reading: Reading, text: string): number {
  const words = reading.page.words.length
  if (words > 70) return -1
  const contact = Number(telephone.test(text)) + Number(mail.test(text))
  if (contact === 0 || command.test(text)) return 0
  return words < 45 ? 0.5 + contact / 4 : contact / 4
}

function letterFits(text: string): number {
  const salutation = /^\s*(dear\b|to whom it may concern|(good )?(morning|afternoon)\b|hello\b|hi\b)/im.test(text)
  const close = /^\s*(sincerely|respectfully|very truly|best|regards|thank you|yours|cordially)/im.test(text)
  const subject = /^\s*(re|subject)\s*:/im.test(text)
  const mailHead = /^\s*from\s*:/im.test(text) && /^\s*(sent|date)\s*:/im.test(text)
  const asks = /\bplease\b|would be grateful|appreciate/i.test(text) && !command.test(text.slice(0, 160))
  const addressed = addressee.test(text)
  const signs =
    Number(salutation) +
    Number(close) +
    Number(subject) * 0.5 +
    Number(mailHead) +
    Number(asks) * 0.5 +
    Number(addressed) * 0.5
  return signs < 1 ? 0 : Math.min(1, signs / 2.5)
}
