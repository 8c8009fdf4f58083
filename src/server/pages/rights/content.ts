import { html } from 'hono/html'
import { type Html, nothing } from '../page.ts'
import { code } from './code.ts'
import type { Here } from './here.ts'
import type { Tongue } from './tongues.ts'

/** The law that the page rests on; each has its own page. */
const law = [
  '42 U.S.C. § 1395dd',
  '45 CFR 164.502',
  '45 CFR 164.510',
  '45 CFR 164.512',
  '45 CFR 164.522',
  '45 CFR 164.524',
  '45 CFR 164.526',
  '45 CFR 164.528',
  '45 CFR 164.530',
  '8 CFR 287.8(b)',
] as const

/** The patients' page in a language, as it holds here. */
export function rightsContent(tongue: Tongue, here: Here, address: string): Html {
  const { words } = tongue
  return html`<div class="wide flow narrow rights">
<header class="page-head"><h1>${words.title}</h1><p class="lead">${words.lead}</p></header>
${words.draft === undefined ? nothing : html`<p class="callout warn"><strong>${words.draft}</strong> <span lang="en" dir="ltr">Draft, not yet reviewed.</span></p>`}
<p>${here.name === undefined ? words.general : filled(words.at, { name: html`<bdi><strong>${here.name}</strong></bdi>` })}</p>
${part('does', words.does.heading, doesLines(tongue, here))}
${part('own', words.rights.heading, rightsLines(tongue, here))}
${asked(tongue, here)}
${part('call', words.call.heading, callLines(tongue, here))}
<figure class="share">${code(address, words.code)}<figcaption><a href="${address}"><bdi>${address}</bdi></a></figcaption></figure>
<p class="soft small">${words.notice} ${words.law}:</p>
<p class="soft small" lang="en" dir="ltr">${law.join('; ')}</p>
</div>`
}

function part(id: string, title: string, lines: readonly (Html | string)[]): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`
}

// What rests on a section of the house is promised only where the facility keeps to it.
function doesLines({ words: { does } }: Tongue, { keeps }: Here): readonly string[] {
  return [
    does.care,
    ...(keeps('every-contact') ? [does.who, does.call] : []),
    ...(keeps('liaison') ? [does.wait] : []),
    ...(keeps('no-entry') ? [does.doors] : []),
    does.order,
    ...(keeps('same-words') ? [does.presence] : []),
    does.sharing,
    does.honest,
  ]
}

function rightsLines({ words: { rights } }: Tongue, { keeps }: Here): readonly string[] {
  const { silent, interview, copy, amend, list, directory, reach, object, complain } = rights
  return [
    silent,
    ...(keeps('patient-interviews') ? [interview] : []),
    copy,
    amend,
    list,
    directory,
    reach,
    object,
    complain,
  ]
}

function asked({ words: { asked: w }, states }: Tongue, { status }: Here): Html {
  switch (status.kind) {
    case 'never':
      return part('asked', w.heading, [w.never])
    case 'general':
      return part('asked', w.about, [w.never, w.elsewhere])
    case 'free':
      return part('asked', w.about, [w.free])
    case 'law': {
      const state = html`<bdi>${states[status.state] ?? status.state}</bdi>`
      const has = (duty: string, line: string) => (status.duties.includes(duty) ? [line] : [])
      return part('asked', w.about, [
        filled(status.sure ? w.law : w.perhaps, { state }),
        ...has('allow.decline', w.decline),
        ...has('tell.care-unaffected', w.care),
        ...has('tell.not-reported', w.notReported),
        ...has('report.counts-only', w.totals),
      ])
    }
  }
}

function callLines({ words: { call } }: Tongue, { name, phone, keeps }: Here): readonly (Html | string)[] {
  const number =
    phone === undefined
      ? []
      : [
          filled(call.phone, {
            name: html`<bdi>${name ?? ''}</bdi>`,
            phone: html`<a href="tel:${phone.replace(/[^+0-9]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>`,
          }),
        ]
  return [call.staff, ...number, call.privacy, ...(keeps('card-for-everyone') ? [call.card] : []), call.advice]
}

// A name stands in its own direction, whatever that of the page.
function filled(words: string, given: Readonly<Record<string, Html>>): Html {
  const pieces = words.split(/(\{[a-z]+\})/).map((piece) => given[piece.slice(1, -1)] ?? piece)
  return html`${pieces}`
}
