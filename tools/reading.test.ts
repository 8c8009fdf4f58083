import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradeOf, spanishEase } from './reading.ts'

test('the estimate of reading grades knows easy from hard', () => {
  assert.ok(gradeOf('Who signed the paper?') < 3)
  assert.ok(gradeOf('Does the administrative documentation demonstrate individualized evidentiary particularity?') > 20)
})

test('so does the Spanish one', () => {
  assert.ok(spanishEase('Usted puede callar. Pida ver su papel.') > 85)
  assert.ok(
    spanishEase(
      'La documentación administrativa demuestra individualización probatoria suficientemente particularizada',
    ) < 10,
  )
})
