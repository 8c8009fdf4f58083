import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { homelandSecurity, iceOfficers, locationRule, plainArrest } from './location-policy.ts'

const worship = clause(
  'Places',
  t('It is a place of worship.', 'Es un lugar de culto.'),
  is('facility.kind', 'place-of-worship'),
)
const atChurch = { ...plainArrest, 'facility.kind': 'place-of-worship' } as const
const onlyPlaintiffs = t(
  'The order protects the places of worship that sued, and an appeal or a later ruling may have changed it; counsel says whether this is one.',
  'La orden protege los lugares de culto que demandaron, y una apelación o un fallo posterior pudo cambiarla; el asesor legal dice si este es uno.',
)
const askCounsel = duty('notify.counsel', 'asked')

/** What courts are asked about: entry with Form I-205, and orders that protect some places of worship. */
export const contested: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/2025-05-12',
    title: t('I-205: a memo about homes, not hospitals', 'I-205: un memorando sobre viviendas, no hospitales'),
    plain: t(
      'A memo of ICE of May 2025 claims that a warrant of removal (I-205) lets officers force their way into the home of a person with a final order. Courts are asked whether that holds. It does not speak of hospitals. An I-205 bears no judge’s signature and opens no door here.',
      'Un memorando de ICE de mayo de 2025 afirma que una orden de expulsión (I-205) permite entrar por la fuerza en la vivienda de quien tiene una orden final. Los tribunales deben decidir si es así. No habla de hospitales. Un I-205 no lleva firma de juez y aquí no abre ninguna puerta.',
    ),
    citation: 'ICE Memorandum (May 12, 2025)',
    effect: 'lifts',
    versions: [
      {
        from: '2025-05-12',
        act: 'ICE memorandum on entering homes with Form I-205 (May 12, 2025), contested in court',
        when: all(
          iceOfficers,
          clause(
            'Form I-205',
            t('They rely on a warrant of removal.', 'Se basan en una orden de expulsión.'),
            is('document.kind', 'dhs-i205'),
          ),
        ),
      },
    ],
    duties: [askCounsel],
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'The memo is contested in court, and its text was only seen in reports.',
      'El memorando está impugnado y su texto solo se vio en noticias.',
    ),
    factBase: ['POL-I205', '4A-ADMIN'],
    examples: [
      met(t('A warrant of removal, the first day', 'Una orden de expulsión, el primer día'), '2025-05-12', {
        ...plainArrest,
        'document.kind': 'dhs-i205',
      }),
      notMet(t('The day before', 'El día anterior'), '2025-05-11', { ...plainArrest, 'document.kind': 'dhs-i205' }),
      notMet(t('A warrant of arrest', 'Una orden de arresto'), '2026-06-01', {
        ...plainArrest,
        'document.kind': 'dhs-i200',
      }),
      open(t('What paper is it?', '¿Qué papel es?'), '2026-06-01', { 'requester.agency': 'ice-ero' }, [
        'document.kind',
      ]),
    ],
  }),
  locationRule({
    id: 'us/dhs/8-25-cv-00243',
    title: t('Maryland court: some places of worship', 'Tribunal de Maryland: algunos lugares de culto'),
    plain: t(
      'A federal court in Maryland kept the guidelines of 2021 alive for the houses of worship of those who sued. It protects no hospital, not even its chapel, unless counsel says so.',
      'Un tribunal federal de Maryland mantuvo las pautas de 2021 para los lugares de culto de quienes demandaron. No protege a ningún hospital, ni su capilla, salvo que el asesor legal diga otra cosa.',
    ),
    citation: 'D. Md. Order 8:25-cv-00243 (Feb. 24, 2025)',
    effect: 'lifts',
    versions: [
      {
        from: '2025-02-24',
        act: 'Preliminary injunction, Philadelphia Yearly Meeting v. DHS, No. 8:25-cv-00243 (D. Md. Feb. 24, 2025)',
        when: all(homelandSecurity, worship),
      },
    ],
    duties: [askCounsel],
    decides: 'counsel',
    status: 'disputed',
    statusReason: onlyPlaintiffs,
    factBase: ['POL-2025a'],
    examples: [
      met(
        t('An arrest at a meeting house, the first day', 'Un arresto en una casa de culto, el primer día'),
        '2025-02-24',
        atChurch,
      ),
      notMet(t('The day before', 'El día anterior'), '2025-02-23', atChurch),
      notMet(t('A hospital', 'Un hospital'), '2026-06-01', plainArrest),
      open(t('What kind of place is it?', '¿Qué clase de lugar es?'), '2026-06-01', { 'requester.agency': 'ice-ero' }, [
        'facility.kind',
      ]),
    ],
  }),
  locationRule({
    id: 'us/dhs/4-25-cv-40102',
    title: t('Massachusetts court: some churches', 'Tribunal de Massachusetts: algunas iglesias'),
    plain: t(
      'A federal court in Massachusetts forbids enforcement without a judge’s warrant inside or within 100 feet of the churches of those who sued. It protects no hospital.',
      'Un tribunal federal de Massachusetts prohíbe actuar sin orden de un juez dentro de las iglesias de quienes demandaron o a menos de 100 pies. No protege a ningún hospital.',
    ),
    citation: 'D. Mass. Order 4:25-cv-40102 (Feb. 13, 2026)',
    effect: 'lifts',
    versions: [
      {
        from: '2026-02-13',
        act: 'Preliminary injunction, New England Synod v. DHS, No. 4:25-cv-40102 (D. Mass. Feb. 13, 2026)',
        when: all(homelandSecurity, worship),
      },
    ],
    duties: [askCounsel],
    decides: 'counsel',
    status: 'disputed',
    statusReason: onlyPlaintiffs,
    factBase: ['POL-2025a'],
    examples: [
      met(
        t('An arrest at a church, the first day', 'Un arresto en una iglesia, el primer día'),
        '2026-02-13',
        atChurch,
      ),
      notMet(t('The day before', 'El día anterior'), '2026-02-12', atChurch),
      notMet(t('A hospital', 'Un hospital'), '2026-06-01', plainArrest),
      open(t('What kind of place is it?', '¿Qué clase de lugar es?'), '2026-06-01', { 'requester.agency': 'ice-ero' }, [
        'facility.kind',
      ]),
    ],
  }),
]
