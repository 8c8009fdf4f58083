import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { createApp } from '../app.ts'
import { type PaperReader, ReaderBusy } from '../paper-reader.ts'
import { readPapersInThread } from '../paper-thread.ts'
import { publicRefusalSchema } from './answer-schema.ts'
import { recognizedSchema } from './recognized-schema.ts'

const reader = readPapersInThread()
after(() => reader.close())
const clock = () => new Date('2026-06-03T20:00:00Z')

function appOf(given: PaperReader = reader) {
  return createApp({ rulebook, webFolder: '/nowhere', clock, timeZone: 'America/Los_Angeles', reader: given })
}

const order = `          UNITED STATES DEPARTMENT OF JUSTICE
        EXECUTIVE OFFICE FOR IMMIGRATION REVIEW
                    IMMIGRATION COURT

In the Matter of  Example Invented        File A 200 555 666
    Respondent                            IN REMOVAL PROCEEDINGS

              ORDER OF THE IMMIGRATION JUDGE

It is hereby ordered that the respondent be removed from the United States.

                                 /s/ K. Invented
                              Immigration Judge`

describe('POST /api/recognize', () => {
  test('answers in the shape of the API’s document, joined with the rulebook, and keeps nothing', async () => {
    const response = await appOf().request('/api/recognize?state=CA&at=2026-06-03', { method: 'POST', body: order })
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('Cache-Control'), 'no-store')
    const text = await response.text()
    const { files } = recognizedSchema.parse(JSON.parse(text))
    const sheet = files[0]?.sheets[0]
    assert.equal(sheet?.kind, 'immigration-judge-order')
    assert.equal(sheet?.facts['document.signer'], 'immigration-judge')
    assert.equal(sheet?.facts['document.court'], 'immigration')
    assert.equal(sheet?.allows.find(({ action }) => action === 'admit.non-public')?.answer, 'must-not')
    assert.ok(!text.includes('200 555 666'))
  })

  test('refuses what it cannot read, a wrong state and a wrong method', async () => {
    const empty = await appOf().request('/api/recognize', { method: 'POST', body: '' })
    assert.equal(empty.status, 422)
    assert.equal(publicRefusalSchema.parse(await empty.json()).error.code, 'empty-file')
    const state = await appOf().request('/api/recognize?state=XX', { method: 'POST', body: order })
    assert.equal(state.status, 422)
    assert.equal((await appOf().request('/api/recognize')).status, 405)
  })

  test('asks to come again while others are being read', async () => {
    const busy: PaperReader = { recognize: () => Promise.reject(new ReaderBusy()), close: async () => undefined }
    const response = await appOf(busy).request('/api/recognize', { method: 'POST', body: order })
    assert.equal(response.status, 503)
    assert.ok(response.headers.get('Retry-After'))
  })
})
