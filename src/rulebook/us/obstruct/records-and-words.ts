import type { Rule } from '../../../engine/index.ts'
import { always, any, clause, duty, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { never, statuteNotSeen } from './never.ts'

const day = '2026-06-13'

/** Nothing is destroyed, changed, moved away or said falsely. */
export const recordsAndWords: readonly Rule[] = [
  never({
    id: 'us/obstruct/18-usc-1519',
    title: t('Never destroy or change a record', 'Nunca destruya ni cambie un registro'),
    plain: t(
      'From the moment that a federal matter is in sight, delete nothing, add nothing false, change no note, no registration and no video. This counts even before any paper has come.',
      'Desde que se vislumbra un asunto federal, no borre nada, no agregue nada falso, no cambie notas, registros de ingreso ni video. Vale aun antes de que llegue un papel.',
    ),
    citation: '18 U.S.C. § 1519',
    act: 'Pub. L. 107-204, § 802 (July 30, 2002)',
    when: quoted(
      '§ 1519',
      t(
        'A federal agency has, or may come to have, a matter here.',
        'Una agencia federal tiene, o puede llegar a tener, un asunto aquí.',
      ),
      '18-usc-1519',
      'knowingly alters, destroys, mutilates, conceals, covers up, falsifies, or makes a false entry in any record, document, or tangible object',
      always,
    ),
    duties: [duty('preserve.records', 'asked', { note: t('Video too.', 'También el video.') })],
    factBase: ['OBS-1501/1505/1503/1512/1519'],
    examples: [met(t('“Take his name off the board”', '“Borra su nombre de la pizarra”'), day, {})],
  }),
  never({
    id: 'us/obstruct/18-usc-1512-c',
    title: t('Never hide a thing from a court or grand jury', 'Nunca esconda algo a un tribunal o gran jurado'),
    plain: t(
      'Once a court or a grand jury asks, nothing it asks for may be hidden or spoiled, and nobody may be talked into staying silent or away.',
      'Cuando un tribunal o un gran jurado pide algo, no se puede esconder ni dañar, ni convencer a nadie de que calle o no vaya.',
    ),
    citation: '18 U.S.C. § 1512(c)',
    act: 'Pub. L. 107-204, § 1102 (July 30, 2002)',
    when: quoted(
      '(c)(1)',
      t('A court or a grand jury asks for something.', 'Un tribunal o un gran jurado pide algo.'),
      '18-usc-1512',
      'with the intent to impair the object’s integrity or availability for use in an official proceeding',
      is(
        'document.kind',
        'search-warrant',
        'court-order',
        'part2-order',
        'judge-subpoena',
        'clerk-subpoena',
        'attorney-subpoena',
        'grand-jury-subpoena',
        'preservation-letter',
      ),
    ),
    duties: [duty('preserve.records', 'asked')],
    factBase: ['OBS-1501/1505/1503/1512/1519'],
    examples: [
      met(t('A grand jury subpoena', 'Una citación del gran jurado'), day, { 'document.kind': 'grand-jury-subpoena' }),
      notMet(t('No paper', 'Sin papel'), day, { 'document.kind': 'none' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, {}, ['document.kind']),
    ],
  }),
  never({
    id: 'us/obstruct/18-usc-2232',
    title: t('Never move a thing out of a search’s way', 'Nunca aparte algo de un registro'),
    plain: t(
      'When a search or seizure is coming, move nothing, destroy nothing and warn nobody so that it fails. If the warrant is wrong, a court says so; until then everything stays where it is.',
      'Cuando viene un registro o una incautación, no mueva nada, no destruya nada y no avise a nadie para que fracase. Si la orden está mal, lo dice un tribunal; hasta entonces todo queda en su sitio.',
    ),
    citation: '18 U.S.C. § 2232(a)',
    act: '18 U.S.C. § 2232 (June 25, 1948), as amended',
    when: clause(
      '(a), (c)',
      t('A search or a seizure is under way or near.', 'Hay un registro o incautación en curso o cerca.'),
      any(
        is('request.kind', 'search'),
        is('document.kind', 'search-warrant', 'administrative-search-warrant', 'search-warrant-application'),
      ),
    ),
    duties: [duty('preserve.records', 'asked')],
    status: 'unverified',
    statusReason: statuteNotSeen,
    factBase: ['OBS-2231/2232'],
    examples: [
      met(t('A warrant that came too late in the day', 'Una orden que llegó tarde en el día'), '2026-06-16', {
        'request.kind': 'search',
        'document.kind': 'search-warrant',
        'document.current': false,
      }),
      notMet(t('A visit to talk', 'Una visita para hablar'), day, {
        'request.kind': 'interview',
        'document.kind': 'none',
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'arrest' }, [
        'document.kind',
      ]),
    ],
  }),
  never({
    id: 'us/obstruct/18-usc-1001',
    title: t('Silence is fine, a lie is not', 'Callar está bien, mentir no'),
    plain: t(
      'Nobody has to answer, and staff often may not. But whatever is said to a federal officer must be true: no “he is not here”, no false name, no false reason. Say that privacy rules do not let you answer.',
      'Nadie tiene que contestar, y a menudo el personal no puede. Pero lo que se diga a un agente federal debe ser cierto: nada de “no está aquí”, ni nombres ni motivos falsos. Diga que las reglas de privacidad no le permiten contestar.',
    ),
    citation: '18 U.S.C. § 1001(a)',
    act: '18 U.S.C. § 1001 (June 25, 1948), as amended',
    when: clause('(a)', t('Something is said to a federal officer.', 'Se dice algo a un agente federal.'), always),
    status: 'unverified',
    statusReason: statuteNotSeen,
    factBase: ['OBS-1001', '8.3'],
    examples: [
      met(t('“Is he in this building?”', '“¿Está en este edificio?”'), day, { 'request.kind': 'just-asking' }),
    ],
  }),
  never({
    id: 'us/obstruct/18-usc-1510',
    title: t('Never pay anyone to stay silent', 'Nunca pague a nadie para que calle'),
    plain: t(
      'Nobody may be given or promised anything so that a criminal investigator does not learn something.',
      'A nadie se le puede dar ni prometer nada para que un investigador penal no se entere de algo.',
    ),
    citation: '18 U.S.C. § 1510(a)',
    act: 'Pub. L. 90-123 (Nov. 3, 1967), as amended',
    when: clause(
      '(a)',
      t('A criminal case is looked into.', 'Se investiga un caso penal.'),
      is('requester.purpose', 'criminal', 'criminal-immigration', 'national-security', 'threat'),
    ),
    status: 'unverified',
    statusReason: statuteNotSeen,
    factBase: ['OBS-1510'],
    examples: [
      met(t('A detective on a robbery', 'Una detective por un robo'), day, { 'requester.purpose': 'criminal' }),
      notMet(t('A lawsuit', 'Un juicio civil'), day, { 'requester.purpose': 'civil-litigation' }),
      open(t('The purpose is not known', 'No se sabe el propósito'), day, {}, ['requester.purpose']),
    ],
  }),
]
