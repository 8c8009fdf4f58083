import type { Rule } from '../../engine/index.ts'
import { all, duty, is, quoted, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule } from './scope.ts'

const served = {
  'request.kind': 'serve-papers',
  'document.kind': 'attorney-subpoena',
  'document.court': 'state-this',
} as const

/** Code Civ. Proc. § 1987: how a subpoena is served. */
export const service: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/ccp/1987',
    title: t('Taking a California subpoena', 'Recibir una citación de California'),
    plain: t(
      'A California subpoena is served by handing over a copy; anyone may do it. Taking it agrees to nothing and gives no records today. Note the day, who brought it and the day for which it asks.',
      'Una citación de California se notifica entregando una copia; puede hacerlo cualquiera. Recibirla no acepta nada ni entrega expedientes hoy. Anote el día, quién la trajo y para qué día pide.',
    ),
    citation: 'Cal. Code Civ. Proc. § 1987(a)',
    effect: 'lifts',
    actions: ['accept.papers'],
    act: 'Code Civ. Proc. § 1987, as amended through Stats. 2012, ch. 72 (SB 1574)',
    when: all(
      quoted(
        '(a)',
        t('Somebody hands over a copy.', 'Alguien entrega una copia.'),
        'ca-ccp-1987',
        'the service of a subpoena is made by delivering a copy, or a ticket containing its substance, to the witness personally',
        is('request.kind', 'serve-papers'),
      ),
      quoted(
        '(a)',
        t(
          'It is a California subpoena that leaves time to prepare.',
          'Es una citación de California que deja tiempo para preparar.',
        ),
        'ca-ccp-1987',
        'so as to allow the witness a reasonable time for preparation and travel to the place of attendance',
        all(
          is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'judge-subpoena'),
          is('document.court', 'state-this'),
        ),
      ),
    ),
    duties: [duty('copy.papers', 'done'), duty('calendar.return-date', 'done'), duty('preserve.records', 'done')],
    status: 'verified',
    factBase: ['CA-CCP19853', 'FED-SUBP'],
    examples: [
      met(t('A messenger with a subpoena', 'Un mensajero con una citación'), '2026-04-06', served),
      notMet(t('An I-138', 'Un I-138'), '2026-04-06', { ...served, 'document.kind': 'dhs-i138' }),
      open(
        t('Of which court?', '¿De qué tribunal?'),
        '2026-04-06',
        {
          'request.kind': 'serve-papers',
          'document.kind': 'attorney-subpoena',
        },
        ['document.court'],
      ),
    ],
  }),
]
