import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tierOf } from '../index.ts'
import { scanText } from './scan.ts'

function flagged(text: string): readonly string[] {
  return scanText(text, (kind) => tierOf(kind) <= 2).map(({ span }) => text.slice(span.start, span.end))
}

const takenBack: Readonly<Record<string, readonly string[]>> = {
  'said of nobody': [
    'No one in the family was ever deported; sleeps well.',
    'None of his relatives is undocumented.',
    'Nadie en la familia es refugiado.',
  ],
  'a negative statement denied': [
    "Pt isn't here illegally, the note belongs to another chart.",
    'No vive sin papeles, fue un error del expediente.',
  ],
  'a condition without an if': [
    'Were she undocumented, she would still qualify for emergency coverage.',
    'Should Mr. B be deported, the home visits would stop.',
    'De estar sin papeles, también tendría derecho a urgencias.',
    'Si fuese indocumentado, el hospital lo atendería igual.',
  ],
  'a form without an answer': [
    'Visa type [left blank]; citizenship [left blank].',
    'Asylee or refugee within the past year: No',
    'US citizen? Y N',
    'El formulario trae una casilla de nacionalidad.',
  ],
  'a tribe, a flood': ['Choctaw citizen, IHS eligible.', 'Refugiados en el gimnasio tras el huracán.'],
  'a class, a talk, a notice': [
    'Imparte clases de ciudadanía los sábados.',
    'Letrero en la entrada: aquí no se pregunta el estatus migratorio.',
  ],
  'a delusion': ['Voices tell her that ICE agents live in the wall.'],
  'staff of the house': ['The new nurse is a naturalized citizen.', 'Dr. Patel emigrated from India.'],
}

const standing: Readonly<Record<string, readonly string[]>> = {
  'nobody is told': ['Nobody knows she is undocumented.', 'Nadie sabe que es indocumentada.'],
  'asked about the telling': ['He asks if we will tell anyone that he is undocumented.'],
  refused: ['Was denied asylum twice.', 'Se le negó el asilo.'],
  'conceded, not supposed': ['Aunque es indocumentada, tiene cobertura de emergencia.'],
  'presupposed by a question': ['Will this surgery affect my green card?', '¿Esto afecta mi caso de asilo?'],
  'not to be written down': ['Es indocumentada, favor de no anotar.'],
  'what is lacking': ["Her son isn't legal here.", 'No tiene estancia legal.', 'Not a U.S. citizen.'],
  shorthand: ['T.P.S. renewed.', 'A# XXX-XXX-119', 'Wife on H-4, cannot work.', 'CITIZEN N / MARRIED Y / SMOKER N'],
  'misspelt beside a known word': ['Husband w/o paeprs.', 'Letter for withhlding of removal.'],
  'the way here and help': ['Fled Eritrea in 2019.', 'Canalizada a asesoría legal para migrantes.'],
}

describe('sentences that take their statement back', () => {
  for (const [why, texts] of Object.entries(takenBack)) {
    test(why, () => {
      for (const text of texts) assert.deepEqual(flagged(text), [], text)
    })
  }
})

describe('sentences that only look so', () => {
  for (const [why, texts] of Object.entries(standing)) {
    test(why, () => {
      for (const text of texts) assert.notEqual(flagged(text).length, 0, text)
    })
  }
})
