import type { Language } from '../../../../engine/index.ts'

const en = {
  title: 'What the device reads',
  here: 'It is read on this device. Nothing is sent for it.',
  propose: 'This is what it looks like. You decide: look at the paper.',
  several: 'There are several papers. Check the one they rely on. The office looks at the rest.',
  choose: 'Check this paper',
  check: 'Is that right?',
  reads: 'The device reads:',
  youSaid: 'You said:',
  yes: 'Yes, it says so',
  no: 'No',
  unknown: 'I don’t know',
  answered: { right: '✓ You confirmed it', wrong: '✓ You said no', 'not-known': '✓ You do not know' },
  openTo: 'Nothing here is for you to confirm. The office gets what was read.',
  noLaw: 'The rules are not on this device. What was read is stored for the office.',
  stored: 'What was read is stored with the photos.',
  goOn: 'Go on with the visit',
  without: 'Go on without it',
}

const es: typeof en = {
  title: 'Lo que lee el dispositivo',
  here: 'Se lee en este dispositivo. No se envía nada para eso.',
  propose: 'Esto es lo que parece. Usted decide: mire el papel.',
  several: 'Hay varios papeles. Revise el papel en que se apoyan. La oficina mira los otros.',
  choose: 'Revisar este papel',
  check: '¿Es correcto?',
  reads: 'El dispositivo lee:',
  youSaid: 'Usted dijo:',
  yes: 'Sí, eso dice',
  no: 'No',
  unknown: 'No sé',
  answered: { right: '✓ Usted lo confirmó', wrong: '✓ Usted dijo que no', 'not-known': '✓ Usted no lo sabe' },
  openTo: 'Aquí no hay nada que usted deba confirmar. La oficina recibe lo que se leyó.',
  noLaw: 'Las reglas no están en este dispositivo. Lo que se leyó queda guardado para la oficina.',
  stored: 'Lo que se leyó queda guardado con las fotos.',
  goOn: 'Seguir con la visita',
  without: 'Seguir sin esto',
}

/** The words of the desk about reading a paper. */
export const readerWords = (language: Language): typeof en => (language === 'es' ? es : en)
