import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headingFaults, inspect } from './_inspect.ts'
import { type Block, fields, heading, type Look, list, pdfOf, table, text } from './index.ts'

const look: Look = { title: 'Una noticia — ñ', language: 'es', made: new Date('2026-11-25T10:00:00Z') }

const blocks: readonly Block[] = [
  heading(1, 'El título'),
  text('Un párrafo con ñ, “comillas” y §.'),
  heading(2, 'Una parte'),
  ...list(['Lo primero', 'Lo segundo']),
  ...fields([
    ['Nombre', 'Paz'],
    ['Nada', undefined],
  ]),
  ...table(['Qué', 'Cuándo'], [['Una cosa', 'Hoy\nMañana']], [50, 50]),
]

test('a document is tagged, says its language and title, has its fonts inside, and its text can be taken out', async () => {
  const read = await inspect(await pdfOf(blocks, look))
  assert.deepEqual(read.tags, [
    ...['Document', 'H1', 'P', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody', 'P'],
    ...['Table', 'TR', 'TH', 'TH', 'TR', 'TH', 'TD'],
  ])
  assert.match(read.catalog, /\/Lang \(es-US\)/)
  assert.match(read.catalog, /\/MarkInfo/)
  assert.match(read.catalog, /\/ViewerPreferences/)
  assert.equal(read.title, 'Una noticia — ñ')
  assert.ok(read.fonts >= 2)
  assert.deepEqual(read.fontsOutside, [])
  for (const said of ['El título', 'ñ, “comillas” y §', 'Lo segundo', 'Nombre: Paz', 'Mañana', 'Página 1 de 1'])
    assert.ok(read.pages[0]?.includes(said), `${said}: ${read.pages[0]}`)
})

test('a long table has its headers on every page', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => [`Cosa ${i}`, 'Hoy'])
  const read = await inspect(await pdfOf([heading(1, 'Lista'), ...table(['Qué', 'Cuándo'], rows, [70, 30])], look))
  assert.ok(read.pages.length >= 3)
  for (const page of read.pages) assert.match(page, /Qué Cuándo/)
  const shown = read.pages.join(' ')
  for (const [name] of rows) assert.ok(shown.includes(name ?? ''))
})

test('what must fit on a page is set as large as fits', async () => {
  const words = Array.from({ length: 40 }, (_, i) => `Palabra número ${i} de una lista larga.`)
  const long = [heading(1, 'Aviso'), ...list(words)]
  const one = await inspect(await pdfOf(long, { ...look, scale: 3, pages: 1 }))
  assert.equal(one.pages.length, 1)
  assert.ok(one.pages[0]?.includes('Palabra número 39'))
  assert.ok((await inspect(await pdfOf(long, { ...look, scale: 3 }))).pages.length > 1)
})

test('headings that skip a level are found', () => {
  assert.deepEqual(headingFaults(['Document', 'H1', 'P', 'H2', 'H3', 'H2', 'H1']), [])
  assert.deepEqual(headingFaults(['H2', 'H1', 'H3']), ['H2 after H0', 'H3 after H1'])
})
