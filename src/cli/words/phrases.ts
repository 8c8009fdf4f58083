import type { Answer, Decider, Effect, Language, Person, Rule, Status, Text } from '../../engine/index.ts'

/** Words in both languages. */
export function t(en: string, es: string): Text {
  return { en, es }
}

/** A name that is the same in both languages. */
export function same(name: string): Text {
  return { en: name, es: name }
}

/** The five answers as the big word that is seen first. */
export const answerWords: Readonly<Record<Answer | 'wait', Text>> = {
  must: t('MUST', 'OBLIGATORIO'),
  may: t('MAY', 'PERMITIDO'),
  'must-not': t('MUST NOT', 'PROHIBIDO'),
  depends: t('DEPENDS', 'DEPENDE'),
  conflict: t('CONFLICT', 'CONFLICTO'),
  wait: t('WAIT', 'ESPERE'),
}

/** Who may act on an answer. */
export const deciderWords: Readonly<Record<Decider, Text>> = {
  desk: t('the person at the desk', 'la persona en recepción'),
  administrator: t('the administrator on duty', 'el administrador de turno'),
  'privacy-officer': t('the privacy officer', 'la persona encargada de privacidad'),
  counsel: t('the hospital’s counsel', 'el asesor legal del hospital'),
}

/** The same after the Spanish verb *llame*, where "a el" becomes "al". */
export const deciderCalled: Readonly<Record<Decider, string>> = {
  desk: 'a la persona en recepción',
  administrator: 'al administrador de turno',
  'privacy-officer': 'a la persona encargada de privacidad',
  counsel: 'al asesor legal del hospital',
}

/** Who can answer a question. */
export const personWords: Readonly<Record<Person, Text>> = {
  desk: t('anyone at the desk', 'cualquiera en recepción'),
  'privacy-officer': t('the privacy officer', 'la persona encargada de privacidad'),
  counsel: t('counsel', 'el asesor legal'),
  system: t('the system', 'el sistema'),
}

/** Who carries out a duty. */
export const dutyWho: Readonly<Record<string, Text>> = {
  staff: t('staff', 'el personal'),
  liaison: t('the liaison', 'el enlace'),
  administrator: deciderWords.administrator,
  'privacy-officer': deciderWords['privacy-officer'],
  counsel: deciderWords.counsel,
  facility: t('the facility', 'el centro'),
}

/** When a duty falls due. */
export const dutyOn: Readonly<Record<'asked' | 'done' | 'declined', Text>> = {
  asked: t('When they ask', 'Cuando lo pidan'),
  done: t('If it is done', 'Si se hace'),
  declined: t('If it is declined', 'Si se niega'),
}

/** What a rule does to its action. */
export const effectWords: Readonly<Record<Effect, Text>> = {
  requires: t('requires it', 'lo exige'),
  forbids: t('forbids it', 'lo prohíbe'),
  permits: t('permits it', 'lo permite'),
  lifts: t('makes other rules give way', 'hace ceder a otras reglas'),
}

const onlyDuties = t('adds duties', 'añade deberes')

/** What a rule does; one that lifts nothing is there for its duties. */
export function effectOf({ effect, exceptionTo }: Rule, language: Language): string {
  const words = effect === 'lifts' && exceptionTo === undefined ? onlyDuties : effectWords[effect]
  return words[language]
}

/** Where a reason comes from. */
export const sourceWords: Readonly<Record<'law' | 'house' | 'default', Text>> = {
  law: t('law', 'ley'),
  house: t('house policy, not law', 'política de la casa, no ley'),
  default: t('default: no rule decides', 'por defecto: ninguna regla decide'),
}

/** How far a rule or an answer was checked. */
export const statusWords: Readonly<Record<Status, Text>> = {
  verified: t('verified against the official text', 'verificado con el texto oficial'),
  unverified: t('unverified', 'sin verificar'),
  disputed: t('disputed: counsel decides', 'en disputa: decide el asesor legal'),
}

/** Yes and no. */
export const yesNoWords = { true: t('yes', 'sí'), false: t('no', 'no') }

/** So many rules. */
export function rulesCounted(n: number, language: Language): string {
  return say(language, n === 1 ? '1 rule' : `${n} rules`, n === 1 ? '1 regla' : `${n} reglas`)
}

/** A text in the reader's language. */
export function say(language: Language, en: string, es: string): string {
  return language === 'es' ? es : en
}
