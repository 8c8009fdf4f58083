import type { Situation } from '../../engine/index.ts'
import type { Page } from './page.ts'

/** The situation that the first page shows an answer to; the answer itself is the engine's, never written by hand. */
export const sampleSituation: Situation = {
  at: '2026-06-03T14:20:00-07:00',
  facility: { state: 'CA', kind: 'hospital', owner: 'nonprofit', medicaid: true, timeZone: 'America/Los_Angeles' },
  facts: {
    'request.kind': 'arrest',
    'requester.agency': 'ice-ero',
    'requester.purpose': 'civil-immigration',
    'document.kind': 'dhs-i200',
    area: 'non-public',
  },
  actions: ['admit.non-public'],
}

/** The sample in words. */
export function sampleWords({ say }: Page) {
  return {
    situation: say(
      'California, June 3, 2026. Immigration officers show an I-200, a form signed by one of their own officers, and ask to go into the treatment area.',
      'California, 3 de junio de 2026. Agentes de inmigración muestran un I-200, un formulario firmado por uno de sus propios agentes, y piden pasar al área de tratamiento.',
    ),
  }
}
