import type { Drill } from '../drill.ts'
import { orLeaflets, partnership } from './facts.ts'

/** Visits that offer a talk or a partnership. */
export const outreach: readonly Drill[] = [
  {
    id: 'outreach-visit',
    from: 's01#0',
    door: 'outreach',
    story: {
      en: 'Two ICE investigators in suits offer a talk on fraud, as partners. They have time right now. They ask for nobody by name and show no paper.',
      es: 'Dos investigadores de ICE de traje ofrecen una charla sobre fraude, como socios. Tienen tiempo ahora mismo. No preguntan por nadie ni muestran papeles.',
    },
    facts: partnership,
    also: orLeaflets,
    key: 'meet.outreach',
    tempting: ['meet', 'lie', 'give', 'let-in'],
  },
  {
    id: 'outreach-tour',
    from: 's01#0',
    door: 'outreach',
    story: {
      en: 'ICE investigators bring folders about a new partnership. “Just show us around the emergency area,” they say. They ask for nobody, and have no other paper.',
      es: 'Investigadores de ICE traen folletos sobre una nueva alianza. «Solo enséñenos el área de emergencias», dicen. No preguntan por nadie y no traen otro papel.',
    },
    facts: {
      ...partnership,
      area: 'non-public',
    },
    also: orLeaflets,
    key: 'admit.non-public',
    tempting: ['let-in', 'block', 'mislead'],
  },
  {
    id: 'outreach-partners',
    from: 'seed#0',
    door: 'outreach',
    story: {
      en: 'ICE investigators ask your hospital to join a partnership for safety, and to name a contact today. They ask for no patient and show no paper.',
      es: 'Investigadores de ICE piden a su hospital unirse a una alianza de seguridad y nombrar hoy a un contacto. No preguntan por pacientes ni muestran papeles.',
    },
    facts: partnership,
    also: orLeaflets,
    key: 'meet.outreach',
    tempting: ['meet', 'join', 'give', 'sign'],
  },
]
