import type { Rule } from '../../../engine/index.ts'
import { all, always, any, clause, duty, is, quoted, rule, t, yes } from '../../authoring.ts'

const address = 'https://www.ecfr.gov/current/title-34/section-99.31'
const act = 'Pub. L. 93-380, title V, § 513 (Aug. 21, 1974)'
const amended = 'Pub. L. 103-382, title II, § 249 (Oct. 20, 1994)'
const notSeen = t(
  'The statute and the regulation are not yet in the register of sources, so their words are not quoted.',
  'La ley y el reglamento aún no están en el registro de fuentes; por eso no se citan sus palabras.',
)
const bar = 'us/special/34-cfr-99.30'
const shared = {
  address,
  binds: 'facility',
  actions: ['disclose.education-records'],
  status: 'unverified',
  statusReason: notSeen,
  factBase: ['HIP-DEF-PHI'],
} as const

const judgesPaper = clause(
  '99.31(a)(9)(i)',
  t('A judge has ordered it.', 'Lo ha ordenado un juez.'),
  all(is('document.kind', 'court-order', 'search-warrant', 'judge-subpoena'), is('document.signer', 'judge')),
)
const anySubpoena = clause(
  '99.31(a)(9)(i)',
  t('A lawful subpoena demands it.', 'Lo exige una citación legal.'),
  any(
    is('document.kind', 'clerk-subpoena', 'attorney-subpoena', 'grand-jury-subpoena'),
    all(is('document.kind', 'administrative-subpoena', 'ig-subpoena', 'dhs-i138'), yes('document.enforced-by-court')),
  ),
)
const told = clause(
  '99.31(a)(9)(ii)',
  t(
    'The student, or the parents of a minor, were told in time to go to court.',
    'Se avisó al estudiante, o a los padres de un menor, a tiempo para acudir al tribunal.',
  ),
  yes('assurance.notice-to-patient'),
)
const secret = clause(
  '99.31(a)(9)(ii)(A)–(B)',
  t('A court has ordered that it be kept secret.', 'Un tribunal ha ordenado mantenerlo en secreto.'),
  yes('document.orders-secrecy'),
)

/** FERPA: records of students, also those of a school’s clinic; they are not protected by HIPAA. */
export const educationRecords: readonly Rule[] = [
  rule({
    ...shared,
    id: bar,
    title: t('Student records need consent', 'Los expedientes de estudiantes requieren consentimiento'),
    plain: t(
      'Records of a student that a school keeps, also those of a campus clinic, are school records and not HIPAA records. They go out only with written consent or on a ground in FERPA.',
      'Los expedientes de un estudiante que guarda una escuela, también los de una clínica escolar, son expedientes educativos y no de HIPAA. Solo se entregan con consentimiento escrito o con una base en FERPA.',
    ),
    citation: '34 CFR 99.30',
    address: 'https://www.ecfr.gov/current/title-34/section-99.30',
    effect: 'forbids',
    exceptionTo: ['us/process/'],
    versions: [
      {
        from: '1974-11-19',
        act,
        when: all(
          clause(
            '99.30(a)',
            t(
              'A school needs signed and dated consent first.',
              'La escuela necesita antes un consentimiento firmado y fechado.',
            ),
            always,
          ),
          quoted(
            '45 CFR 160.103',
            t(
              'Such records are not health information under HIPAA.',
              'Estos expedientes no son información de salud según HIPAA.',
            ),
            '45-cfr-160.103_2013-03-26',
            'In education records covered by the Family Educational Rights and Privacy Act, as amended, 20 U.S.C. 1232g',
            always,
          ),
        ),
      },
    ],
    duties: [duty('notify.counsel', 'asked', { citation: '34 CFR 99.30' })],
    decides: 'counsel',
    examples: [
      {
        name: t('An agent asks for a student’s clinic file', 'Un agente pide el expediente clínico de una estudiante'),
        on: '2026-06-05',
        facts: { 'facility.kind': 'school', 'document.kind': 'none' },
        expect: 'met',
      },
      {
        name: t('A letter on letterhead', 'Una carta con membrete'),
        on: '2026-06-05',
        facts: { 'document.kind': 'letter' },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '2015-01-05', facts: {}, expect: 'met' },
    ],
  }),
  rule({
    ...shared,
    id: 'us/special/34-cfr-99.30-consent',
    title: t('The student consents', 'El estudiante consiente'),
    plain: t(
      'With the signed and dated consent of the student, or of the parents of a minor, the school gives what the consent names.',
      'Con el consentimiento firmado y fechado del estudiante, o de los padres de un menor, la escuela entrega lo que este indica.',
    ),
    citation: '34 CFR 99.30(b)',
    effect: 'permits',
    exceptionTo: [bar],
    versions: [
      {
        from: '1974-11-19',
        act,
        when: clause(
          '99.30(b)',
          t('There is a valid written consent.', 'Hay un consentimiento escrito válido.'),
          all(is('document.kind', 'patient-authorization'), is('consent.form', 'written-valid')),
        ),
      },
    ],
    duties: [duty('limit.to-document', 'done', { citation: '34 CFR 99.30(b)' })],
    examples: [
      {
        name: t('A signed consent', 'Un consentimiento firmado'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' },
        expect: 'met',
      },
      {
        name: t('A letter from an agency', 'Una carta de una agencia'),
        on: '2026-06-05',
        facts: { 'document.kind': 'letter' },
        expect: 'not-met',
      },
      {
        name: t('The form was not read yet', 'El formulario aún no se ha leído'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization' },
        expect: 'unknown',
        missing: ['consent.form'],
      },
    ],
  }),
  rule({
    ...shared,
    id: 'us/special/34-cfr-99.31-a-9-order',
    title: t('A judge orders student records', 'Un juez ordena entregar expedientes de estudiantes'),
    plain: t(
      'A judge’s order opens student records. Tell the student first, unless the court has ordered secrecy.',
      'La orden de un juez abre los expedientes de estudiantes. Avise antes al estudiante, salvo que el tribunal haya ordenado secreto.',
    ),
    citation: '34 CFR 99.31(a)(9)',
    effect: 'permits',
    exceptionTo: [bar],
    versions: [{ from: '1974-11-19', act, when: judgesPaper }],
    duties: [
      duty('limit.to-document', 'done', { citation: '34 CFR 99.31(a)(9)' }),
      duty('notify.patient', 'asked', {
        citation: '34 CFR 99.31(a)(9)(ii)',
        note: t(
          'The student, or the parents of a minor, before anything is given; not if a court has ordered secrecy.',
          'Al estudiante, o a los padres de un menor, antes de entregar nada; no si un tribunal ordenó secreto.',
        ),
      }),
    ],
    decides: 'counsel',
    examples: [
      {
        name: t('A court order', 'Una orden judicial'),
        on: '2026-06-05',
        facts: { 'document.kind': 'court-order', 'document.signer': 'judge' },
        expect: 'met',
      },
      {
        name: t('A form signed by an agency', 'Un formulario firmado por una agencia'),
        on: '2026-06-05',
        facts: { 'document.kind': 'dhs-i138', 'document.signer': 'agency-officer' },
        expect: 'not-met',
      },
      {
        name: t('The signature cannot be told yet', 'Aún no se sabe de quién es la firma'),
        on: '2026-06-05',
        facts: { 'document.kind': 'court-order' },
        expect: 'unknown',
        missing: ['document.signer'],
      },
    ],
  }),
  rule({
    ...shared,
    id: 'us/special/34-cfr-99.31-a-9-subpoena',
    title: t('A subpoena for student records', 'Una citación por expedientes de estudiantes'),
    plain: t(
      'A lawful subpoena opens student records once the student, or the parents of a minor, were told in time to object. Notice is left out only if a court has ordered secrecy.',
      'Una citación legal abre los expedientes cuando se avisó al estudiante, o a los padres de un menor, a tiempo para oponerse. El aviso se omite solo si un tribunal ordenó secreto.',
    ),
    citation: '34 CFR 99.31(a)(9)',
    effect: 'permits',
    exceptionTo: [bar],
    versions: [
      { from: '1974-11-19', until: '1994-10-20', act, when: all(anySubpoena, told) },
      { from: '1994-10-20', act: amended, when: all(anySubpoena, any(told, secret)) },
    ],
    duties: [
      duty('limit.to-document', 'done', { citation: '34 CFR 99.31(a)(9)' }),
      duty('calendar.return-date', 'asked', { citation: '34 CFR 99.31(a)(9)' }),
    ],
    decides: 'counsel',
    examples: [
      {
        name: t('A subpoena, and the student was told', 'Una citación, y se avisó a la estudiante'),
        on: '2026-06-05',
        facts: { 'document.kind': 'attorney-subpoena', 'assurance.notice-to-patient': true },
        expect: 'met',
      },
      {
        name: t(
          'A grand jury subpoena, no notice and no court gag',
          'Citación de un gran jurado, sin aviso ni orden de secreto',
        ),
        on: '2026-06-05',
        facts: {
          'document.kind': 'grand-jury-subpoena',
          'assurance.notice-to-patient': false,
          'document.orders-secrecy': false,
        },
        expect: 'not-met',
      },
      {
        name: t('Nobody knows if the student was told', 'No se sabe si se avisó al estudiante'),
        on: '2026-06-05',
        facts: { 'document.kind': 'attorney-subpoena', 'document.orders-secrecy': false },
        expect: 'unknown',
        missing: ['assurance.notice-to-patient'],
      },
    ],
  }),
  rule({
    ...shared,
    id: 'us/special/34-cfr-99.36',
    title: t('Danger to health or safety', 'Peligro para la salud o la seguridad'),
    plain: t(
      'If a serious threat is near, the school may tell those who must know to protect people.',
      'Si hay una amenaza grave e inmediata, la escuela puede informar a quienes deban saberlo para proteger a las personas.',
    ),
    citation: '34 CFR 99.36',
    address: 'https://www.ecfr.gov/current/title-34/section-99.36',
    effect: 'permits',
    exceptionTo: [bar],
    versions: [
      {
        from: '1974-11-19',
        act,
        when: clause(
          '99.36(a)',
          t(
            'The school itself turns to others about a serious threat.',
            'La propia escuela avisa a otros de una amenaza grave.',
          ),
          all(is('request.kind', 'threat-referral'), yes('threat.serious-and-imminent')),
        ),
      },
    ],
    duties: [duty('minimum-necessary', 'done', { citation: '34 CFR 99.36' })],
    examples: [
      {
        name: t('A student threatens to shoot others', 'Un estudiante amenaza con disparar a otros'),
        on: '2026-06-05',
        facts: { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': true },
        expect: 'met',
      },
      {
        name: t('A rumor', 'Un rumor'),
        on: '2026-06-05',
        facts: { 'request.kind': 'threat-referral', 'threat.serious-and-imminent': false },
        expect: 'not-met',
      },
      {
        name: t('It is not judged yet', 'Aún no se ha valorado'),
        on: '2026-06-05',
        facts: { 'request.kind': 'threat-referral' },
        expect: 'unknown',
        missing: ['threat.serious-and-imminent'],
      },
    ],
  }),
]
