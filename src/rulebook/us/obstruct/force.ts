import type { Rule } from '../../../engine/index.ts'
import { always, clause, duty, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { never, statuteNotSeen } from './never.ts'

const day = '2026-06-13'

/** No force, no blocking, alone or together. */
export const force: readonly Rule[] = [
  never({
    id: 'us/obstruct/18-usc-111',
    title: t('Never block or resist an officer', 'Nunca bloquee ni se resista a un agente'),
    plain: t(
      'Do not stand in an officer’s way, hold a door shut, grab, push, or pull anyone free, whatever you think of the visit. Health workers have been charged with this crime. Say once that you do not consent, step aside, watch and write.',
      'No se ponga en el camino de un agente, no sujete la puerta, no agarre, empuje ni libere a nadie, piense lo que piense de la visita. Ha habido trabajadores de salud acusados de este delito. Diga una vez que no consiente, apártese, observe y anote.',
    ),
    citation: '18 U.S.C. § 111(a)',
    act: '18 U.S.C. § 111 (June 25, 1948), as amended',
    when: quoted(
      '(a)(1)',
      t('Officers of the United States do their work.', 'Agentes de los Estados Unidos hacen su trabajo.'),
      '18-usc-111',
      'forcibly assaults, resists, opposes, impedes, intimidates, or interferes with any person designated in section 1114',
      always,
    ),
    duties: [
      duty('state.no-consent', 'declined', {
        note: t('With words only, once.', 'Solo con palabras, una vez.'),
      }),
    ],
    factBase: ['OBS-111', 'F10'],
    examples: [
      met(t('Officers take a patient away', 'Unos agentes se llevan a un paciente'), day, {
        'request.kind': 'custody-escort',
      }),
      met(t('Nothing is known yet', 'Todavía no se sabe nada'), '2003-04-14', {}),
    ],
  }),
  never({
    id: 'us/obstruct/18-usc-372',
    title: t('No plan to keep officers out by force', 'Ningún plan para impedir el paso por la fuerza'),
    plain: t(
      'Two people who agree to stop an officer by force or threat commit a crime by the plan alone.',
      'Dos personas que acuerdan detener a un agente por la fuerza o con amenazas cometen un delito solo por el plan.',
    ),
    citation: '18 U.S.C. § 372',
    act: '18 U.S.C. § 372 (June 25, 1948), as amended',
    when: clause(
      '§ 372',
      t('Officers of the United States do their work.', 'Agentes de los Estados Unidos hacen su trabajo.'),
      always,
    ),
    status: 'unverified',
    statusReason: statuteNotSeen,
    factBase: ['OBS-111', 'OBS-372'],
    examples: [met(t('Staff talk of a chain of bodies', 'El personal habla de una cadena humana'), day, {})],
  }),
  never({
    id: 'us/obstruct/18-usc-2231',
    title: t('No resistance to a search', 'Ninguna resistencia a un registro'),
    plain: t(
      'Whoever is executing a search warrant may not be resisted or hindered by force, right or wrong. A court looks at mistakes later.',
      'A quien ejecuta una orden de registro no se le puede resistir ni estorbar por la fuerza, con razón o sin ella. Un tribunal ve los errores después.',
    ),
    citation: '18 U.S.C. § 2231(a)',
    act: '18 U.S.C. § 2231 (June 25, 1948), as amended',
    when: clause('(a)', t('Officers come to search.', 'Los agentes vienen a registrar.'), is('request.kind', 'search')),
    status: 'unverified',
    statusReason: statuteNotSeen,
    factBase: ['OBS-2231/2232'],
    examples: [
      met(t('A search at night', 'Un registro nocturno'), day, { 'request.kind': 'search' }),
      notMet(t('A phone call', 'Una llamada'), day, { 'request.kind': 'just-asking' }),
      open(t('Why they came is not known', 'No se sabe a qué vienen'), day, { 'document.kind': 'search-warrant' }, [
        'request.kind',
      ]),
    ],
  }),
]
