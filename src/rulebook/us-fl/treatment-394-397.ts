import type { Rule } from '../../engine/index.ts'
import { always, any, clause, duty, is, t } from '../authoring.ts'
import { groundWords, judgeNames, lawTells, patientSays } from '../secrecy-grounds.ts'
import { mentalHealthSecrecy } from '../special-secrecy.ts'
import { goodPaper, met, notMet, open, type StateRuleSource, stateRule } from '../state-pack.ts'
import { woundReport } from '../wound-report.ts'

const on = '2026-06-12'
const substance = {
  citation: 'Fla. Stat. § 397.501(7)',
  address:
    'http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0300-0399/0397/Sections/0397.501.html',
  actions: ['@part2-records'],
  factBase: ['FL-394/397'],
} as const

const opened = (
  source: Pick<StateRuleSource, 'id' | 'title' | 'plain' | 'examples' | 'duties'> & {
    readonly when: NonNullable<StateRuleSource['when']>
  },
): Rule => stateRule({ ...substance, effect: 'lifts', exceptionTo: ['us-fl/stat/397.501-7'], ...source })

/** Fla. Stat. §§ 394.4615, 397.501(7) and 790.24: mental health, substance use, and wounds. */
export const treatment: readonly Rule[] = [
  ...mentalHealthSecrecy({
    id: 'us-fl/stat/394.4615',
    citation: 'Fla. Stat. § 394.4615',
    address:
      'http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0300-0399/0394/Sections/0394.4615.html',
    factBase: ['FL-394/397'],
    consent: 'Fla. Stat. § 394.4615(2)',
    order: 'Fla. Stat. § 394.4615(2)',
    report: 'Fla. Stat. § 394.4615(3)',
  }),
  stateRule({
    ...substance,
    id: 'us-fl/stat/397.501-7',
    title: t('Substance use treatment stays here', 'El tratamiento por consumo de sustancias no sale'),
    plain: t(
      'Who is treated for substance use, and what is known of it, is not told without the patient’s written consent. A subpoena or a warrant alone does not open it: a court must find good cause first. Federal law (part 2) applies on top.',
      'Quién recibe tratamiento por consumo de sustancias, y lo que se sabe de ello, no se dice sin su consentimiento escrito. Una citación u orden de registro sola no lo abre: antes un tribunal debe hallar causa justificada. Además rige la ley federal (parte 2).',
    ),
    effect: 'forbids',
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '(7)(a)',
      t('It tells of treatment for substance use.', 'Habla de tratamiento por consumo de sustancias.'),
      always,
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    examples: [
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), on, { 'document.kind': 'attorney-subpoena' }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), on, {}),
    ],
  }),
  opened({
    id: 'us-fl/stat/397.501-7-consent',
    title: t('The patient consents in writing', 'El paciente consiente por escrito'),
    plain: t(
      'The patient, or who decides for the patient, may open it with a signed form that says what goes to whom.',
      'El paciente, o quien decide por él, puede abrirlo con un formulario firmado que dice qué va a quién.',
    ),
    when: clause('Consent', groundWords.patient, patientSays),
    examples: [
      met(t('A signed form', 'Un formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      notMet(t('Officers without a form', 'Agentes sin formulario'), on, {
        'document.kind': 'none',
        'requester.agency': 'ice-ero',
      }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        { 'document.kind': 'patient-authorization', 'requester.agency': 'party-attorney' },
        ['consent.form'],
      ),
    ],
  }),
  opened({
    id: 'us-fl/stat/397.501-7-order',
    title: t('A court finds good cause after notice', 'Un tribunal halla causa justificada tras aviso'),
    plain: t(
      'A judge may open it by an order made for this, after the patient and the program could be heard. Counsel checks the findings.',
      'Un juez puede abrirlo con una orden hecha para ello, tras oír al paciente y al programa. El asesor legal revisa las conclusiones.',
    ),
    when: clause('Order', groundWords.judge, judgeNames('part2-order', 'court-order')),
    duties: [duty('notify.counsel', 'asked'), duty('limit.to-document', 'done')],
    examples: [
      met(t('An order with its findings', 'Una orden con sus conclusiones'), on, {
        'document.kind': 'part2-order',
        ...goodPaper,
      }),
      notMet(t('A search warrant', 'Una orden de registro'), on, { 'document.kind': 'search-warrant', ...goodPaper }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  }),
  opened({
    id: 'us-fl/stat/397.501-7-law',
    title: t(
      'An emergency, an audit, or a crime on the premises',
      'Una emergencia, una auditoría o un delito en el lugar',
    ),
    plain: t(
      'Medical emergencies, audits, reports of child abuse, and a crime on the premises or against staff have their own grounds. Immigration officers have none of them.',
      'Las emergencias médicas, las auditorías, los informes de maltrato de menores y un delito en el lugar o contra el personal tienen sus propias bases. Los agentes de inmigración no tienen ninguna.',
    ),
    when: any(
      clause('Law', groundWords.law, lawTells),
      clause(
        '(7)(i)',
        t(
          'The hospital reports a crime on its premises or against its staff.',
          'El hospital informa un delito en el lugar o contra su personal.',
        ),
        is('request.initiated-by', 'facility'),
      ),
    ),
    duties: [duty('minimum-necessary', 'done')],
    examples: [
      met(t('An audit of the program', 'Una auditoría del programa'), on, { 'requester.purpose': 'health-oversight' }),
      notMet(t('Immigration officers', 'Agentes de inmigración'), on, {
        'request.initiated-by': 'requester',
        'requester.agency': 'ice-ero',
        'requester.purpose': 'civil-immigration',
        'document.kind': 'dhs-i138',
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), on, {}, ['requester.agency', 'requester.purpose']),
    ],
  }),
  woundReport({
    id: 'us-fl/stat/790.24',
    citation: 'Fla. Stat. § 790.24',
    address:
      'http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0700-0799/0790/Sections/0790.24.html',
    factBase: ['FL-REPORT'],
    injuries: t(
      'a gunshot wound, or a life-threatening wound that points to violence',
      'de bala, o una herida que amenaza la vida e indica violencia',
    ),
    to: t('At once, to the sheriff of the county.', 'De inmediato, al sheriff del condado.'),
  }),
]
