import type { Text } from '../../../engine/index.ts'

/** What a webhook may tell of, in words. */
export const webhookTypes: readonly (readonly [type: string, name: Text])[] = [
  ['case.opened', { en: 'A case was opened', es: 'Se abrió un caso' }],
  ['case.changed', { en: 'A case was changed', es: 'Cambió un caso' }],
  ['case.closed', { en: 'A case was closed', es: 'Se cerró un caso' }],
  [
    'alert.raised',
    {
      en: 'Somebody is called to the desk (for your paging)',
      es: 'Se llama a alguien a la recepción (para su sistema de avisos)',
    },
  ],
  ['task.late', { en: 'A task is late', es: 'Una tarea está atrasada' }],
  [
    'office.*',
    {
      en: 'Anything in the office changed: sign-ins, roles, settings',
      es: 'Cambió algo de la oficina: accesos, funciones, ajustes',
    },
  ],
]

/** A type in words; its own name where there are none. */
export function webhookTypeName(type: string, text: (words: Text) => string): string {
  if (type === 'webhook.test') return text({ en: 'Test message', es: 'Mensaje de prueba' })
  const known = webhookTypes.find(([one]) => one === type)
  return known === undefined ? type : text(known[1])
}
