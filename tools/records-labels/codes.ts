import type { Draw } from './draw.ts'

const digits = (draw: Draw, count: number): string =>
  Array.from({ length: count }, () => String(draw.whole(0, 9))).join('')

const englishANumber = [
  'A# {3}-{3}-{3}',
  'A{3}{3}{3}',
  'Alien No. A{3} {3} {3}',
  'A-Number: {3}{3}{3}',
  'A {3}-{3}-{3}',
]
const spanishANumber = ['A {3} {3} {3}', 'A{3}-{3}-{3}', 'A-{3}{3}{3}']

function filled(draw: Draw, shape: string): string {
  return shape.replaceAll(/\{(\d+)\}/g, (_, count: string) => digits(draw, Number(count)))
}

const invented: Readonly<Record<string, (draw: Draw, language: string) => string>> = {
  anum: (draw, language) => filled(draw, draw.one(language === 'es' ? spanishANumber : englishANumber)),
  receipt: (draw) => filled(draw, `${draw.one(['IOE', 'MSC', 'WAC', 'EAC', 'LIN', 'SRC', 'NBC', 'YSC'])}{10}`),
  i94: (draw) => filled(draw, draw.one(['{9}A{1}', '{9}B{1}', '{11}', '{9}K{1}'])),
  i94lab: (draw) => draw.one(['I-94 no.', 'I94#', 'Form I-94', 'Arrival record I-94']),
  itin: (draw) => filled(draw, `9{2}-${draw.one(['70', '74', '81', '86', '91', '95'])}-{4}`),
  n: (draw) => String(draw.whole(2, 9)),
  age: (draw) => String(draw.whole(19, 88)),
  date: (draw, language) => {
    const [month, day] = [draw.whole(1, 12), draw.whole(1, 28)]
    return language === 'es' ? `${day}/${month}` : `${month}/${day}`
  },
}

/** An invented number, code or date for that slot; undefined if the slot is filled from the word lists. */
export function inventedFor(slot: string, draw: Draw, language: string): string | undefined {
  return invented[slot]?.(draw, language)
}
