import type { Rule } from '../../../engine/index.ts'
import { clause, duty, is, type RuleSource, rule, t } from '../../authoring.ts'

const notSeen = t(
  'The text is not yet in the register of sources, so its words are not quoted. Whether the records come from such a program is for counsel to find out.',
  'El texto aún no está en el registro de fuentes; por eso no se citan sus palabras. El asesor legal averigua si los expedientes vienen de un programa así.',
)

const examples: RuleSource['examples'] = [
  {
    name: t('An officer asks about a victim', 'Un agente pregunta por una víctima'),
    on: '2026-06-05',
    facts: { 'requester.subject-role': 'victim' },
    expect: 'met',
  },
  {
    name: t('An officer asks about a suspect', 'Un agente pregunta por un sospechoso'),
    on: '2026-06-05',
    facts: { 'requester.subject-role': 'suspect' },
    expect: 'not-met',
  },
  {
    name: t('The officer does not say why', 'El agente no dice por qué'),
    on: '2026-06-05',
    facts: {},
    expect: 'unknown',
    missing: ['requester.subject-role'],
  },
]

function program(source: Pick<RuleSource, 'id' | 'title' | 'plain' | 'citation' | 'address' | 'versions'>): Rule {
  return rule({
    ...source,
    effect: 'lifts',
    binds: 'facility',
    actions: ['@disclose', '!disclose.de-identified', '!disclose.staff-records', '!disclose.education-records'],
    duties: [
      duty('notify.counsel', 'asked', {
        citation: source.citation,
        note: t(
          'If the records are from such a program: no disclosure without the victim’s consent, a statute or a court that demands it; then the victim is told first and kept safe.',
          'Si los expedientes son de un programa así: no se divulga sin consentimiento de la víctima, una ley o un tribunal que lo exija; entonces se avisa antes a la víctima y se la protege.',
        ),
      }),
    ],
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['HIP-512-c', 'HIP-512-f-3'],
    examples,
  })
}

const about = (at: string) =>
  clause(
    at,
    t('The request is about a victim.', 'La solicitud se refiere a una víctima.'),
    is('requester.subject-role', 'victim'),
  )

/** Programs that help victims with federal money: their records need consent, a statute or a court, and notice. */
export const victimServices: readonly Rule[] = [
  program({
    id: 'us/special/34-usc-12291-b-2',
    title: t('Help programs for victims of violence (VAWA)', 'Programas de ayuda a víctimas de violencia (VAWA)'),
    plain: t(
      'A program with VAWA money may not tell who it helped. If a statute or a court demands it, the program tries to tell the victim and to keep the victim safe.',
      'Un programa con fondos VAWA no puede decir a quién ayudó. Si lo exige una ley o un tribunal, el programa procura avisar a la víctima y protegerla.',
    ),
    citation: '34 U.S.C. § 12291(b)(2)',
    address: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title34-section12291&num=0&edition=prelim',
    versions: [{ from: '2006-01-05', act: 'Pub. L. 109-162, § 3(a) (Jan. 5, 2006)', when: about('(b)(2)(B)–(C)') }],
  }),
  program({
    id: 'us/special/42-usc-10406-c-5',
    title: t(
      'Shelters and family violence programs (FVPSA)',
      'Refugios y programas contra la violencia familiar (FVPSA)',
    ),
    plain: t(
      'A shelter or program with FVPSA money may not tell who it helped, and its secret address stays secret.',
      'Un refugio o programa con fondos FVPSA no puede decir a quién ayudó, y su dirección reservada sigue reservada.',
    ),
    citation: '42 U.S.C. § 10406(c)(5)',
    address: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section10406&num=0&edition=prelim',
    versions: [
      { from: '2010-12-20', act: 'Pub. L. 111-320, title II, § 201 (Dec. 20, 2010)', when: about('(c)(5)(B)–(C)') },
    ],
  }),
  program({
    id: 'us/special/28-cfr-94.115',
    title: t('Crime victim programs (VOCA)', 'Programas para víctimas de delitos (VOCA)'),
    plain: t(
      'A program with VOCA money needs the victim’s written consent, limited in time. If a statute or a court demands the information, it tries to tell the victim and to keep the victim safe.',
      'Un programa con fondos VOCA necesita el consentimiento escrito de la víctima, limitado en el tiempo. Si lo exige una ley o un tribunal, procura avisar a la víctima y protegerla.',
    ),
    citation: '28 CFR 94.115',
    address: 'https://www.ecfr.gov/current/title-28/section-94.115',
    versions: [{ from: '2016-08-08', act: '81 FR 44515 (July 8, 2016)', when: about('94.115(a)–(b)') }],
  }),
]
