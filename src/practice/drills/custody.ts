import type { Drill } from '../drill.ts'
import { deportation } from './facts.ts'

/** Patients who come with officers. */
export const custody: readonly Drill[] = [
  {
    id: 'masked-agent',
    from: 's15#0',
    door: 'custody',
    story: {
      en: 'A man in a mask brings in a patient in handcuffs. He says “ICE”, and no more, and shows no badge and no paper. He wants a copy of all that is written about the treatment.',
      es: 'Un hombre con la cara tapada trae a un paciente esposado. Dice «ICE» y nada más, y no muestra placa ni papel. Quiere una copia de todo lo escrito sobre el tratamiento.',
    },
    facts: {
      'requester.agency': 'dhs-other',
      'requester.identity-verified': false,
      'requester.subject-role': 'detainee',
      'document.kind': 'none',
      items: ['treatment-records'],
    },
    also: { 'requester.agency': ['unknown', 'ice-ero'] },
    key: 'disclose.treatment-records',
    tempting: ['give', 'lie', 'block'],
  },
  {
    id: 'guard-report',
    from: 's17#0',
    door: 'custody',
    story: {
      en: 'A guard from a private detention center came with a patient held for immigration. For his report he asks if the patient has HIV. It is not for care. He has no paper.',
      es: 'Un guardia de un centro de detención privado vino con un paciente detenido por inmigración. Para su informe pregunta si el paciente tiene VIH. No es para la atención. No trae papeles.',
    },
    facts: {
      'requester.agency': 'detention-contractor',
      'document.kind': 'none',
      items: ['hiv'],
    },
    key: 'disclose.hiv',
    tempting: ['give', 'lie', 'block'],
  },
  {
    id: 'take-before-scan',
    from: 's19#0',
    door: 'custody',
    story: {
      en: 'A patient held for immigration came with ICE officers for deportation. He is very ill and waits for a scan. The officers want to leave with him now. They have no paper.',
      es: 'Un paciente detenido por inmigración vino con agentes de ICE de deportación. Está muy grave y espera un estudio. Los agentes se lo quieren llevar ahora. No traen papeles.',
    },
    facts: {
      ...deportation,
      'document.kind': 'none',
    },
    key: 'discharge.to-custody',
    tempting: ['hand-over', 'block', 'hide'],
  },
  {
    id: 'medicine-list',
    from: 's18#0',
    door: 'custody',
    story: {
      en: 'ICE officers for deportation guard a patient held for immigration. They show a letter and ask for the list of medicines, for his care where they take him. Nobody has checked yet who they are.',
      es: 'Agentes de ICE de deportación cuidan a un paciente detenido por inmigración. Muestran una carta y piden la lista de medicinas, para atenderlo donde lo llevan. Nadie ha revisado todavía quiénes son.',
    },
    facts: {
      'requester.agency': 'ice-ero',
      'requester.purpose': 'care-in-custody',
      'document.kind': 'letter',
      items: ['medication-list'],
    },
    key: 'disclose.medication-list',
    tempting: ['give', 'lie', 'block'],
  },
]
