import type { Answer, Language, Text } from '../../../engine/index.ts'

const names: Readonly<Record<Answer | 'wait', Text>> = {
  must: { en: 'must', es: 'debe' },
  may: { en: 'may', es: 'puede' },
  'must-not': { en: 'must not', es: 'no debe' },
  depends: { en: 'it depends', es: 'depende' },
  conflict: { en: 'laws conflict', es: 'leyes en conflicto' },
  wait: { en: 'wait', es: 'espere' },
}

/** An answer in words. */
export function answerName(answer: Answer | 'wait', language: Language): string {
  return names[answer][language]
}
