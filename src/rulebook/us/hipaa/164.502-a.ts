import type { Rule } from '../../../engine/index.ts'
import { always, duty, quoted, rule, t } from '../../authoring.ts'
import { privacyRule, sectionAddress } from './scope.ts'

/** The general rule: nothing about a patient goes out without a ground in the Privacy Rule. */
export const generalRule: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.502-a',
    title: t('Patient information stays here', 'La información del paciente no sale'),
    plain: t(
      'Do not tell or give anything about a patient unless HIPAA has a ground for it. That a person is a patient here is already patient information. If an officer happens to hear something in a hallway, that is no breach as long as staff took care.',
      'No diga ni entregue nada sobre un paciente salvo que HIPAA dé una base para ello. Que una persona sea paciente aquí ya es información protegida. Si un agente oye algo por casualidad en un pasillo, no es una infracción siempre que el personal haya tenido cuidado.',
    ),
    citation: '45 CFR 164.502(a)',
    address: sectionAddress('164.502'),
    effect: 'forbids',
    binds: 'facility',
    actions: ['@phi', '@presence'],
    // 45 CFR 160.203: a state's duty or permission to disclose yields unless the Privacy Rule has a ground too.
    exceptionTo: ['us-'],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53267 (Aug. 14, 2002) and 78 FR 5696 (Jan. 25, 2013)',
        when: quoted(
          '(a)',
          t(
            'A hospital may not use or give out patient information unless this rule permits or requires it.',
            'Un hospital no puede usar ni divulgar información de un paciente salvo que esta norma lo permita o lo exija.',
          ),
          '45-cfr-164.502_pre-2024-06-25',
          'may not use or disclose protected health information, except as permitted or required by this subpart',
          always,
        ),
      },
    ],
    duties: [
      duty('assess.breach', 'done', {
        who: 'privacy-officer',
        citation: '45 CFR 164.402',
        note: t(
          'Only if it went out without a ground (law since September 23, 2009): it counts as a breach unless the four factors show that the risk is low. An agency that got it is no exception.',
          'Solo si salió sin base legal (ley desde el 23 de septiembre de 2009): se considera una violación salvo que los cuatro factores muestren que el riesgo es bajo. Que la haya recibido una agencia no es excepción.',
        ),
      }),
      duty('notify.patient', 'done', {
        who: 'privacy-officer',
        due: 'P60D',
        citation: '45 CFR 164.404(b)',
        note: t(
          'Only if it went out without a ground and is a breach: in writing, without delay, at most 60 days after it was found. It waits only if law enforcement says that notice would harm a criminal case or national security: for the time stated in writing, or at most 30 days if only said aloud (45 CFR 164.412).',
          'Solo si salió sin base legal y es una violación: por escrito, sin demora, a más tardar 60 días después de descubrirla. Se aplaza solo si un agente afirma que el aviso perjudicaría un caso penal o la seguridad nacional: por el plazo que indique por escrito, o 30 días como máximo si lo dijo de palabra (45 CFR 164.412).',
        ),
      }),
      duty('report.to-authority', 'done', {
        who: 'privacy-officer',
        due: 'P60D',
        citation: '45 CFR 164.408',
        note: t(
          'Only if it went out without a ground and is a breach: to HHS together with the notice where 500 or more people are affected; for fewer, keep a log and report within 60 days after the end of the year. More than 500 people of one state: also to the media (45 CFR 164.406). A business associate tells the hospital within 60 days (45 CFR 164.410).',
          'Solo si salió sin base legal y es una violación: a HHS junto con el aviso si afecta a 500 personas o más; si son menos, anótelo e infórmelo dentro de los 60 días después de terminar el año. Más de 500 personas de un estado: también a los medios (45 CFR 164.406). Un socio comercial avisa al hospital dentro de 60 días (45 CFR 164.410).',
        ),
      }),
    ],
    decides: 'privacy-officer',
    status: 'verified',
    factBase: ['HIP-502-a', 'HIP-502-a-1-iii', 'HIP-DEF-PHI', 'HIP-PREEMPT', 'HIP-BRE'],
    examples: [
      {
        name: t('An officer asks who is on the ward', 'Un agente pregunta quién está en la sala'),
        on: '2026-06-05',
        facts: { 'request.kind': 'just-asking', 'requester.agency': 'ice-ero' },
        expect: 'met',
      },
      {
        name: t('A warrant of removal at the desk', 'Una orden de expulsión en la recepción'),
        on: '2025-03-18',
        facts: { 'request.kind': 'arrest', 'document.kind': 'dhs-i205' },
        expect: 'met',
      },
      {
        name: t('Nothing is known yet', 'Todavía no se sabe nada'),
        on: '2003-04-14',
        facts: {},
        expect: 'met',
      },
    ],
  }),
]
