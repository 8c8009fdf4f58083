import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkIntake, type LawView } from '../index.ts'

const statement = { en: 'Your answer will not affect your care.', es: 'Su respuesta no afectará su atención.' }
const california: LawView = {
  citizenship: { says: 'forbids', citation: 'a state rule' },
  'birth-place': { says: 'forbids', citation: 'a state rule' },
}
const florida: LawView = {
  status: {
    says: 'requires',
    citation: 'a state rule',
    words: { en: 'Are you …?', es: '¿Es usted …?' },
    alongside: statement,
  },
}

function asked(text: string, law: LawView = california, file = 'form'): readonly string[] {
  return checkIntake(file, text, law).fields.map((each) => `${each.at} ${each.kind} ${each.law.says}`)
}

test('a FHIR Questionnaire: by code and by words, nested', () => {
  const form = {
    resourceType: 'Questionnaire',
    status: 'active',
    item: [
      {
        linkId: '1',
        type: 'group',
        item: [{ linkId: '/93043-8/93027-1', type: 'choice', text: 'Are you a refugee?' }],
      },
      { linkId: '2', type: 'string', text: 'Country of citizenship' },
      { linkId: '3', type: 'string', text: 'Preferred pharmacy' },
    ],
  }
  assert.deepEqual(asked(JSON.stringify(form)), [
    'Questionnaire#item[0].item[0] refugee leaves',
    'Questionnaire#item[1] citizenship forbids',
  ])
})

test('an HTML form: labels, names of controls, Spanish', () => {
  const html = `<form><label for="c">Ciudadan&iacute;a</label><input id="c" name="c">
<label>Phone <input name="phone"></label>
<input name="country_of_birth" placeholder="Country of birth">
<select name="visa_type"><option>F-1</option></select></form>`.replace('&iacute;', '&iacute;')
  assert.deepEqual(
    asked(html).map((each) => each.split(' ').slice(1).join(' ')),
    ['citizenship forbids', 'birth-place forbids', 'visa leaves'],
  )
})

test('a table’s header and a feed’s filled fields', () => {
  assert.deepEqual(asked('mrn,immigration_status,residency_year\n1,,\n', california, 'intake.csv'), [
    'column 2 status leaves',
  ])
  const message = `MSH|^~\\&|A|B|C|D|20260301||ADT^A04|1|P|2.8\rPID|${'|'.repeat(22)}Paris|||US^^ISO||""`
  assert.deepEqual(asked(message), ['PID-23 birth-place forbids', 'PID-26 citizenship forbids'])
})

test('plain text: only what leaves room for an answer asks', () => {
  const form =
    'Name: ____\nAre you a U.S. citizen? [ ] yes [ ] no\nWe serve all regardless of citizenship.\nLugar de nacimiento: ____\n'
  assert.deepEqual(asked(form), ['line 2 citizenship forbids', 'line 4 birth-place forbids'])
})

test('where the law requires the question, the words that go with it are looked for', () => {
  const form = 'Immigration status: ____\n'
  assert.equal(checkIntake('form', form, florida).fields[0]?.missing, 'words-of-the-law')
  assert.equal(checkIntake('form', `${form}${statement.es}\n`, florida).fields[0]?.missing, undefined)
})
