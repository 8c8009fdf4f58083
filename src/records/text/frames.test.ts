import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tierOf } from '../index.ts'
import { scanText } from './scan.ts'

function flagged(text: string): readonly string[] {
  return scanText(text, (kind) => tierOf(kind) <= 2).map(({ span }) => text.slice(span.start, span.end))
}

const ofNoOneHere: Readonly<Record<string, readonly string[]>> = {
  'a text of law': [
    'Sec. 9(a) of the act: an alien granted parole for a year is treated as qualified.',
    'Ley, art. 12: se entiende por refugiado quien huye por persecución.',
  ],
  'a rule for staff': [
    'Registration may not copy papers that show citizenship.',
    'El personal de caja no pide visa ni residencia.',
    'Care is given with or without papers.',
  ],
  'anyone whatever': [
    'Anyone without papers can apply for the sliding fee.',
    'Las personas con TPS pueden inscribirse.',
  ],
  'a form to be filled in': ['{{name}} entered the U.S. in {{year}}.', '[ ] Refugee  [ ] Asylee  [x] None of these'],
  'a delusion': ['Insists the moon gave her a visa.', 'Cree que es ciudadano de Marte.'],
  'a course, the news': ['Charla del jueves: salud de la mujer inmigrante.', 'Saw the raids on the news, BP up.'],
  'those who work here': ['Dr. Roe, here on a J-1 waiver, covers.', "The locum's visa is delayed."],
}

const otherSenses: readonly string[] = [
  'I-131 ablation done, on LT4.',
  'TPS plan exported for fraction 3.',
  'Choque en la I-94, cinturón puesto.',
  'Paga con Visa 4410, saldo 0.',
  'Perm. resident at Oak Manor (LTC).',
  'UAC pulled back 2 cm in NICU.',
  'LPR confirmed on scope, PPI bid.',
  'Salida voluntaria (alta contra consejo médico).',
]

const sameWordsMeant: readonly string[] = [
  'Copay by Visa; she has a tourist visa until May.',
  'TPS renewal due, from Honduras.',
  'I-94 printout on file.',
  'Perm. resident since 2014, has the card.',
  'On parole from CBP, expires in June.',
  "Pt asked that we don't write down her visa overstay.",
]

describe('a sentence that speaks of no one in the record', () => {
  for (const [why, texts] of Object.entries(ofNoOneHere))
    test(why, () => {
      for (const text of texts) assert.deepEqual(flagged(text), [], text)
    })
})

test('an abbreviation in the sense of medicine, money or the road', () => {
  for (const text of otherSenses) assert.deepEqual(flagged(text), [], text)
})

test('the same words in the sense of immigration are still found', () => {
  for (const text of sameWordsMeant) assert.notEqual(flagged(text).length, 0, text)
})

test('spellings by ear and in haste', () => {
  for (const text of ['aslyum seeker', 'corte de imigracion', 'permizo de trabajo vencido', 'cruso la frontra'])
    assert.notEqual(flagged(text).length, 0, text)
})
