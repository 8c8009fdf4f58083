import assert from 'node:assert/strict'

import { createHash } from 'node:crypto'
import { test } from 'node:test'
import sharp from 'sharp'
import { mercy } from '../../facility/_office.ts'
import { hospital } from '../_hospital.ts'
import { aVisit, whereabouts } from '../_tablet.ts'

const h = await hospital()

test('a photo is under the key of its case, without place, time and camera, also where the device left them in', async () => {
  const tablet = await h.letsIn()
  const plain = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  const telling = await sharp(plain)
    .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '34/1 3/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
  const photo = (file: string, bytes: Buffer) => ({
    case: 'visit-photo',
    file,
    name: 'sheet.jpg',
    mediaType: 'image/jpeg',
    bytes: new Uint8Array(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  // The photos come first: they wait for their case.
  await tablet.photographs(photo('p-plain', plain))
  await tablet.photographs(photo('p-telling', telling))
  await tablet.photographs({ ...photo('p-other', plain), sha256: '0'.repeat(64) })
  await tablet.sends()
  assert.equal((await whereabouts(tablet))[1], 'sent')
  await tablet.writes('visit-photo', 'open-case', aVisit)
  await tablet.sends()
  await tablet.sends()
  assert.deepEqual(await whereabouts(tablet), {
    1: 'in-the-record',
    2: 'in-the-record',
    3: 'kept: not-a-photo',
    4: 'in-the-record',
  })
  const stored = await h.office.record.file(mercy, 'visit-photo', 'p-plain')
  assert.equal(stored?.sha256, createHash('sha256').update(plain).digest('hex'))
  const cleaned = await h.office.record.file(mercy, 'visit-photo', 'p-telling')
  assert.ok(cleaned !== undefined && !Buffer.from(cleaned.bytes).includes('Camera'))
  assert.equal((await sharp(cleaned.bytes).metadata()).exif, undefined)
})
