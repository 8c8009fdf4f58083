import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { unzipSync } from 'fflate'
import { gradeOf, spanishEase } from '../../../tools/reading.ts'
import { type FacilitySettings, type Role, roles } from '../../cases/index.ts'
import { assess } from '../../engine/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { appOf, as, testOffice } from '../facility/_office.ts'
import { headingFaults, type Inspected, inspect } from '../pdf/_inspect.ts'
import { always, anyway, type Line, starts } from './card/starts.ts'
import { paperRoutes } from './index.ts'
import { paperKinds } from './papers.ts'

const hospital = { kind: 'hospital', owner: 'nonprofit', medicaid: true, generalAcute: true, emergencyDepartment: true }
const day = { from: '2026-11-20T07:00:00-08:00', to: '2026-11-20T19:00:00-08:00', every: 'day' } as const
const night = { from: '2026-11-20T19:00:00-08:00', to: '2026-11-21T07:00:00-08:00', every: 'day' } as const

const mercy: Partial<FacilitySettings> = {
  name: 'Mercy Hospital',
  place: { state: 'CA', ...hospital },
  timeZone: 'America/Los_Angeles',
  phone: '555-0100',
  waitingArea: 'lobby',
  areas: [
    { id: 'lobby', name: 'Main lobby', public: true },
    { id: 'cafe', name: 'Cafeteria', public: true },
    { id: 'ward', name: 'Ward 4', public: false },
    { id: 'records', name: 'Records office', public: false },
  ],
  agencies: [
    { id: 'ice', name: 'Field office', agency: 'ice-ero', phone: '555-0140', phoneSource: 'County directory' },
  ],
  duty: [
    { person: 'p-adam', role: 'administrator', phone: '555-0111', ...day },
    { person: 'p-cora', role: 'counsel', phone: '555-0112', ...night },
  ],
}

type House = Awaited<ReturnType<typeof houseWith>>

async function houseWith(settings: Partial<FacilitySettings>) {
  const { office, database } = await testOffice({ rulebook }, settings)
  const person = (id: string, name: string, left: Date | null = null) => ({
    id,
    name,
    email: `${id}@x.example`,
    left_at: left,
  })
  await database.db
    .insertInto('persons')
    .values([
      person('p-adam', 'Adam Reyes'),
      person('p-cora', 'Cora Lind'),
      person('p-gone', 'Gone Already', new Date()),
    ])
    .execute()
  const { ask, routes } = appOf((router) => paperRoutes(router, office))
  const file = async (path: string, role: Role = 'counsel') => {
    const answer = await ask(as(role), 'GET', `/api/paper/${path}`)
    assert.equal(answer.status, 200, `${path}: ${answer.ok ? '' : await answer.text()}`)
    return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers }
  }
  // Setting the policy takes a second, so each paper is set once.
  const made = new Map<string, Promise<Inspected>>()
  const pdf = (path: string) => {
    const known = made.get(path) ?? file(path).then(({ bytes }) => inspect(bytes))
    made.set(path, known)
    return known
  }
  /** What a paper says, read from its Word file, which is made faster. */
  const words = async (path: string) => {
    const { bytes } = await file(`${path}${path.includes('?') ? '&' : '?'}format=docx`)
    return partOf(unzipSync(bytes), 'word/document.xml')
      .replace(/<\/w:p>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
  }
  return { ask, routes, file, pdf, words }
}

const partOf = (files: Readonly<Record<string, Uint8Array>>, name: string) =>
  Buffer.from(files[name] ?? []).toString('utf8')

const textOf = ({ pages }: Inspected) => pages.join(' ')

let house: House
before(async () => {
  house = await houseWith(mercy)
})

test('the desk reads its card and nothing else; the office reads all; IT nothing', async () => {
  for (const kind of paperKinds)
    for (const role of roles) {
      const office = !['desk', 'security', 'system-administrator'].includes(role)
      const may = office || (kind === 'desk-card' && role !== 'system-administrator')
      const route = house.routes.find((r) => r.path === `/api/paper/${kind}`)
      assert.ok(Array.isArray(route?.access), kind)
      assert.equal(route.access.includes(role), may, `${kind} ${role}`)
    }
  assert.equal((await house.ask(as('desk'), 'GET', '/api/paper/policy')).status, 403)
  assert.equal((await house.ask(undefined, 'GET', '/api/paper/desk-card')).status, 401)
  const { headers } = await house.file('desk-card', 'desk')
  assert.equal(headers.get('Content-Disposition'), 'attachment; filename="desk-card-2026-11-25.pdf"')
})

test('every paper, in both languages, is tagged, named, in order, with its fonts inside', async () => {
  for (const kind of paperKinds)
    for (const language of ['en', 'es'] as const) {
      const read = await house.pdf(`${kind}?lang=${language}`)
      assert.deepEqual(headingFaults(read.tags), [], kind)
      assert.equal(read.tags[1], 'H1', kind)
      assert.ok(read.catalog.includes(`/Lang (${language}-US)`), kind)
      assert.ok(read.title.length > 5 && !read.title.includes('Adam'), kind)
      assert.deepEqual(read.fontsOutside, [], kind)
      assert.ok(read.fonts > 0)
      assert.doesNotMatch(textOf(read), /undefined|\{waiting\}|\[object/)
    }
})

describe('the desk card', () => {
  test('has the six starts, whom to call, and nobody who left', async () => {
    const said = textOf(await house.pdf('desk-card?lang=en'))
    for (const { title } of starts) assert.ok(said.includes(title.en), title.en)
    for (const words of [
      'Adam Reyes',
      '555-0111',
      'every day 19:00–07:00',
      'Ask them to wait in Main lobby',
      'Field office 555-0140',
    ])
      assert.ok(said.includes(words), words)
    const gone = { person: 'p-gone', role: 'liaison', phone: '555-0119', ...day } as const
    const left = await houseWith({ ...mercy, duty: [...(mercy.duty ?? []), gone] })
    assert.doesNotMatch(await left.words('desk-card'), /Gone Already|555-0119/)
    assert.match(await left.words('policy'), /The on-call schedule names a person who has left/)
  })

  test('is never more than one page, however much there is', async () => {
    const name = 'A very long name of a place or a person in a very large hospital of the county '.repeat(2).trim()
    const full = await houseWith({
      ...mercy,
      name,
      areas: [{ id: 'lobby', name, public: true }],
      agencies: Array.from({ length: 30 }, (_, i) => ({ ...mercy.agencies?.[0], id: `a${i}`, name }) as never),
      duty: Array.from(
        { length: 40 },
        () => ({ person: 'p-cora', role: 'counsel', phone: '+1 (555) 010-0112 x 12345', ...night }) as const,
      ),
    })
    for (const language of ['en', 'es']) {
      const read = await full.pdf(`desk-card?lang=${language}`)
      assert.equal(read.pages.length, 1)
      assert.match(textOf(read), language === 'es' ? /33 turnos más/ : /33 more shifts/)
    }
  })

  test('tells no policy that the facility does not have', async () => {
    const bare = await houseWith({ ...mercy, policies: [], duty: [] })
    const said = await bare.words('desk-card')
    assert.doesNotMatch(said, /badge an inner door|Sign nothing|Never ask for anyone/)
    assert.match(said, /Call the person on duty.*Nobody is on the on-call schedule yet/)
  })

  test('does not tell staff of Florida never to ask what the law makes them ask', async () => {
    const florida = await houseWith({ ...mercy, place: { state: 'FL', ...hospital } })
    assert.doesNotMatch(await florida.words('desk-card'), /immigration status/)
  })

  // What the card tells the desk without a question is what the engine answers for each way in, in every state.
  const checked = [
    [{ 'request.kind': 'arrest', 'requester.purpose': 'civil-immigration' }, 'admit.non-public'],
    [{ 'request.kind': 'arrest', 'requester.purpose': 'civil-immigration' }, 'point-out.person'],
    [{ 'request.kind': 'directory-inquiry', 'requester.agency': 'ice-ero' }, 'confirm.presence'],
    [{ 'request.kind': 'serve-papers', 'document.kind': 'dhs-i138' }, 'sign.for-agency'],
    [{ 'request.kind': 'records', 'request.channel': 'phone', 'requester.agency': 'local-police' }, 'confirm.presence'],
    [{ 'request.kind': 'custody-escort', 'requester.agency': 'dhs-other' }, 'delay.care'],
    [{ 'request.kind': 'outreach', 'requester.agency': 'dhs-other' }, 'join.partnership'],
    [{ 'request.kind': 'arrest', 'requester.agency': 'ice-ero' }, 'obstruct'],
  ] as const
  test('agrees with the engine in every state', () => {
    for (const state of ['CA', 'NY', 'IL', 'FL', 'TX', 'VT'])
      for (const [facts, action] of checked) {
        const facility = { state, ...hospital }
        const result = assess(
          rulebook,
          {
            at: '2026-11-25',
            facility,
            facts: { ...facts, 'request.initiated-by': 'requester' },
            policies: ['house/starter'],
            actions: [action],
          },
          { explain: false },
        )
        assert.ok('answers' in result, JSON.stringify(result))
        const meanwhile = result.answers[0]?.meanwhile ?? ''
        assert.ok(['must-not', 'wait'].includes(meanwhile), `${state} ${action}: ${meanwhile}`)
      }
  })

  test('can be read by a child of fourteen, in both languages', () => {
    const lines: readonly Line[] = [
      ...always,
      ...anyway,
      ...starts.flatMap((s) => [...s.doing, ...s.saying, ...s.notDoing]),
    ]
    const mean = (of: (line: Line) => number) => lines.reduce((sum, line) => sum + of(line), 0) / lines.length
    assert.ok(mean((l) => gradeOf(l.words.en)) <= 6)
    assert.ok(mean((l) => spanishEase(l.words.es)) >= 65)
    assert.deepEqual(
      lines.filter((l) => l.words.en.split(' ').length > 4 && gradeOf(l.words.en) > 11).map((l) => l.words.en),
      [],
    )
  })
})

describe('signs', () => {
  test('are one page for each area that is not public, or for one that is asked for', async () => {
    const all = await house.pdf('non-public-sign?lang=es')
    assert.equal(all.pages.length, 2)
    assert.match(all.pages[0] ?? '', /Ward 4 No abierto al público.*vayan a Main lobby/)
    const one = await house.pdf('non-public-sign?area=records')
    assert.deepEqual([one.pages.length, one.tags.filter((t) => t === 'H1').length], [1, 1])
    assert.match(textOf(one), /Records office Not open to the public/)
  })

  test('are refused for an area that anybody may enter, and for none', async () => {
    for (const area of ['lobby', 'garden'])
      assert.equal((await house.ask(as('liaison'), 'GET', `/api/paper/non-public-sign?area=${area}`)).status, 404)
  })
})

test('the notice for an entrance is one page and promises no refusal of a judge’s order', async () => {
  for (const language of ['en', 'es']) {
    const read = await house.pdf(`entrance-notice?lang=${language}`)
    assert.equal(read.pages.length, 1)
    assert.match(textOf(read), language === 'es' ? /La orden válida de un juez/ : /A valid judge’s order/)
    assert.match(textOf(read), /555-0100/)
  }
})

describe('the policy', () => {
  test('says for each thing that California asks where it is, how sure we are, and that nothing is missing', async () => {
    const said = textOf(await house.pdf('policy?lang=en'))
    for (const cited of ['24250(a)', '24250(b)(1), (3)', '24250(b)(2)', '24251(a)', '24251(b)', '24251(c)', '24251(d)'])
      assert.match(said, new RegExp(`${cited.replace(/[()]/g, '\\$&')} \\((not yet )?verified\\)`), cited)
    assert.match(said, /Areas of treatment[^.]*named non-public.*?section 4 nothing/)
    assert.match(said, /Nothing is missing in the configuration/)
    assert.match(said, /Ward 4 Not public/)
    assert.match(said, /Officers are asked to wait in: Main lobby/)
    assert.match(said, /45 CFR 164\.512\(f\)\(2\)/)
    assert.match(said, /Ostiary starter policy § 32/)
    assert.match(said, /Not legal advice; not yet reviewed by counsel/)
    assert.doesNotMatch(said, /210 ILCS|Fla\. Stat/)
  })

  test('has what Illinois has hospitals file, and says what the configuration still lacks', async () => {
    const { waitingArea: _, duty: __, ...bare } = mercy
    const illinois = await houseWith({ ...bare, place: { state: 'IL', ...hospital } })
    const said = await illinois.words('policy')
    assert.match(
      said,
      /A place for agents to wait\. 210 ILCS 85\/6\.14h \(not yet verified\) sections 4, 5 The place where officers wait is not chosen/,
    )
    assert.match(
      said,
      /How a patient asks to have the record amended\. 210 ILCS 85\/6\.14h \(not yet verified\) section 10 nothing/,
    )
    assert.match(said, /The on-call schedule names no counsel and no administrator/)
    assert.match(said, /sent to the Department of Public Health.*?To be done; done on/)
    assert.match(said, /Draft\. Still missing in the configuration: \d+\. See section 17/)
  })

  test('has the law of the day that is asked for', async () => {
    const before = await house.words('policy?at=2025-11-03')
    assert.doesNotMatch(before, /24251\(a\)/)
    assert.match(before, /Law as of: November 3, 2025/)
    assert.equal((await house.ask(as('counsel'), 'GET', '/api/paper/policy?at=soon')).status, 422)
  })

  test('of law alone says that the house has no procedures, and which sections the law would need', async () => {
    const alone = await houseWith({ ...mercy, policies: [] })
    const said = await alone.words('policy?lang=es')
    assert.match(said, /La política de la casa está apagada/)
    assert.match(said, /La sección de la casa “El personal no abre puertas internas” está apagada/)
    assert.doesNotMatch(said, /starter policy §/)
  })

  test('of a state without a pack says that its law is not there', async () => {
    const vermont = await houseWith({ ...mercy, place: { state: 'VT', ...hospital } })
    assert.match(await vermont.words('policy'), /The law of this state is not in the rulebook/)
  })
})

describe('as Word', () => {
  test('a paper has real headings, its language and title, and tables whose first row is a header', async () => {
    const { bytes, headers } = await house.file('policy?format=docx&lang=es')
    assert.match(headers.get('Content-Type') ?? '', /wordprocessingml/)
    const files = unzipSync(bytes)
    const body = partOf(files, 'word/document.xml')
    for (const style of ['Heading1', 'Heading2', 'Heading3'])
      assert.ok(body.includes(`<w:pStyle w:val="${style}"/>`), style)
    assert.match(partOf(files, 'word/styles.xml'), /<w:lang [^>]*w:val="es-US"/)
    assert.match(partOf(files, 'docProps/core.xml'), /<dc:title>Política y procedimientos/)
    const tables = body.match(/<w:tbl>/g)?.length ?? 0
    assert.ok(tables >= 5)
    assert.equal(body.match(/<w:tblHeader\/>/g)?.length, tables)
  })

  test('it says what the PDF says', async () => {
    for (const kind of paperKinds) {
      const said = (await house.words(kind)).replace(/\s+/g, '')
      const pdf = textOf(await house.pdf(`${kind}?lang=en`)).match(/[\p{L}\d-]{12,}/gu) ?? []
      assert.deepEqual(pdf.filter((word) => !said.includes(word)).slice(0, 3), [], kind)
    }
  })
})
