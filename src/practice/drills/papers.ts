import type { Drill } from '../drill.ts'
import { federalJudge, noticeForPerson } from './facts.ts'

/** Papers that are handed over, and what they ask for. */
export const papers: readonly Drill[] = [
  {
    id: 'i138-receipt',
    from: 's05#0',
    door: 'paper',
    story: {
      en: 'An ICE investigator hands you a form I-138. It asks for a worker’s file, and names one person. An officer of ICE has signed it. He wants you to sign on a line below.',
      es: 'Un investigador de ICE le da un formulario I-138. Pide el archivo de un empleado y nombra a una persona. Lo firmó un agente de ICE. Quiere que usted firme abajo, en una línea.',
    },
    facts: noticeForPerson,
    key: 'sign.for-agency',
    tempting: ['sign', 'confirm', 'lie'],
  },
  {
    id: 'i138-taken',
    from: 's05#0',
    door: 'paper',
    story: {
      en: 'An ICE investigator wants to leave a form I-138 with you. It asks for the address of one person. An officer of ICE has signed it. “Just take it,” he says.',
      es: 'Un investigador de ICE quiere dejarle un formulario I-138. Pide la dirección de una persona. Lo firmó un agente de ICE. «Solo recíbalo», dice.',
    },
    facts: noticeForPerson,
    key: 'accept.papers',
    tempting: ['send-back', 'sign', 'give', 'lie'],
  },
  {
    id: 'lawyer-subpoena',
    from: 'done-when#20',
    door: 'paper',
    story: {
      en: 'A messenger hands you a subpoena for the chart of a patient. A lawyer has signed it, in a civil case. It wants the records of the treatment. The name of your hospital is on it.',
      es: 'Un mensajero le da una citación por el expediente de un paciente. La firmó un abogado, en un juicio civil. Pide los registros del tratamiento. Nombra a su hospital.',
    },
    facts: {
      'document.kind': 'attorney-subpoena',
      'request.kind': 'records',
      'requester.agency': 'party-attorney',
      'requester.purpose': 'civil-litigation',
      'document.signer': 'attorney',
      'document.names-this-facility': true,
      items: ['treatment-records'],
    },
    key: 'disclose.treatment-records',
    tempting: ['give', 'lie', 'sign'],
  },
  {
    id: 'clerk-subpoena',
    from: 's26#1',
    door: 'paper',
    story: {
      en: 'A subpoena comes from a federal prosecutor. It is for a crime. The clerk of a federal court has signed it; no judge has. It asks your hospital for the records of a patient’s treatment.',
      es: 'Llega una citación de un fiscal federal. Es por un delito. La firmó el secretario de un tribunal federal; ningún juez la firmó. Pide a su hospital los registros del tratamiento de un paciente.',
    },
    facts: {
      'document.kind': 'clerk-subpoena',
      'request.kind': 'records',
      'requester.agency': 'us-attorney',
      'requester.purpose': 'criminal',
      'document.signer': 'clerk',
      'document.court': 'federal',
      'document.names-this-facility': true,
      items: ['treatment-records'],
    },
    key: 'disclose.treatment-records',
    tempting: ['give', 'sign', 'lie'],
  },
  {
    id: 'grand-jury-now',
    from: 's21#0',
    door: 'paper',
    story: {
      en: 'An FBI agent hands you a subpoena of a grand jury of a federal court, for a crime. It asks for one patient’s records of treatment by the end of the month. “Give them to me now,” he says.',
      es: 'Un agente del FBI le da una citación de un gran jurado de un tribunal federal, por un delito. Pide los registros del tratamiento de un paciente para fin de mes. «Démelos ahora», dice.',
    },
    facts: {
      'document.kind': 'grand-jury-subpoena',
      'request.kind': 'records',
      'request.scope': 'one-person',
      'request.immediate-handover': true,
      'requester.agency': 'fbi',
      'requester.purpose': 'criminal',
      'document.signer': 'grand-jury',
      'document.court': 'federal',
      items: ['treatment-records'],
    },
    also: { 'document.signer': ['unknown', 'clerk'] },
    key: 'disclose.treatment-records',
    tempting: ['give', 'sign', 'lie'],
  },
  {
    id: 'order-for-clinic-records',
    from: 'done-when#18',
    door: 'paper',
    story: {
      en: 'You are handed a court order. A judge of a federal court signed it, and it names your place. It asks for what the drug and alcohol program has on a patient.',
      es: 'Le entregan una orden judicial. La firmó un juez de un tribunal federal y nombra su lugar. Pide lo que el programa de drogas y alcohol tiene de un paciente.',
    },
    facts: {
      ...federalJudge,
      'document.kind': 'court-order',
      'request.kind': 'records',
      'document.names-this-facility': true,
      items: ['part2-records'],
    },
    also: { 'requester.agency': ['court'], 'requester.purpose': ['civil-litigation', 'criminal'] },
    key: 'disclose.part2-records',
    tempting: ['give', 'lie', 'sign'],
  },
]
