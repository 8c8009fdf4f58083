import { t, yes } from '../authoring.ts'
import type { Questions } from './question.ts'

/** Open points of law, which counsel settles once for a facility. */
export const openLawQuestions = {
  'dispute.d1-agency-subpoena-required-by-law': {
    question: t(
      'How does counsel read HIPAA: is an agency’s subpoena “required by law” before a court enforces it?',
      '¿Cómo lee el asesor legal HIPAA: una citación de agencia es «exigida por ley» antes de que un tribunal la haga cumplir?',
    ),
    lookFor: t(
      '45 CFR 164.103. For: a body that may demand records issued it. Against: nothing follows until a court orders it.',
      '45 CFR 164.103. A favor: la emite un órgano que puede exigir expedientes. En contra: no pasa nada hasta que un tribunal lo ordene.',
    ),
    who: 'counsel',
    dispute: 'D-1',
  },
  'dispute.d2-directory-for-officers': {
    question: t(
      'How does counsel read HIPAA: may an officer on duty use the list for visitors?',
      '¿Cómo lee el asesor legal HIPAA: puede un agente en servicio usar la lista para visitantes?',
    ),
    lookFor: t(
      '45 CFR 164.510(a). The text does not leave officers out; many hospitals send them to 164.512(f)(2), where identity is checked.',
      '45 CFR 164.510(a). El texto no excluye a los agentes; muchos hospitales los remiten a 164.512(f)(2), donde se comprueba la identidad.',
    ),
    who: 'counsel',
    dispute: 'D-2',
  },
  'dispute.d3-removable-is-fugitive': {
    question: t(
      'How does counsel read HIPAA: is a person wanted only for removal a “suspect” or “fugitive”?',
      '¿Cómo lee el asesor legal HIPAA: es «sospechoso» o «prófugo» quien solo se busca para expulsarlo?',
    ),
    lookFor: t(
      '45 CFR 164.512(f)(2). The words are not defined; the plain sense is criminal, and giving is a choice anyway.',
      '45 CFR 164.512(f)(2). Las palabras no están definidas; su sentido común es penal, y entregar es siempre opcional.',
    ),
    who: 'counsel',
    dispute: 'D-3',
  },
  'dispute.d4-arrest-warrant-opens': {
    question: t(
      'How does counsel read the law: does a judge’s arrest warrant alone open an area that is not public?',
      '¿Cómo lee el asesor legal la ley: abre la sola orden de arresto de un juez un área que no es pública?',
    ),
    lookFor: t(
      'Payton and Steagald: in a third party’s place a search warrant may be needed. State law may ask for words that grant the area.',
      'Payton y Steagald: en el lugar de un tercero puede hacer falta una orden de registro. La ley estatal puede exigir que nombre el área.',
    ),
    who: 'counsel',
    dispute: 'D-4',
  },
  'dispute.d5-warning-is-harboring': {
    question: t(
      'How does counsel read 8 U.S.C. § 1324: can a warning to a patient count as shielding from arrest?',
      '¿Cómo lee el asesor legal 8 U.S.C. § 1324: puede avisar a un paciente contar como protegerlo del arresto?',
    ),
    lookFor: t(
      'Courts differ. Time and intent count; a neutral notice to all is least at risk.',
      'Los tribunales difieren. Cuentan el momento y la intención; un aviso neutral a todos es lo menos riesgoso.',
    ),
    who: 'counsel',
    dispute: 'D-5',
  },
  'dispute.d6-directory-facts-despite-sb81': {
    question: t(
      'How does counsel read California law: may basic facts under Civil Code 56.16 still be told when the aim is immigration?',
      '¿Cómo lee el asesor legal la ley de California: se pueden dar aún los datos básicos del Código Civil 56.16 si el fin es migratorio?',
    ),
    lookFor: t(
      'SB 81 of 2025 bars medical facts for immigration enforcement; 56.16 leaves some facts to the hospital’s choice.',
      'La SB 81 de 2025 prohíbe datos médicos para control migratorio; 56.16 deja algunos datos a elección del hospital.',
    ),
    who: 'counsel',
    dispute: 'D-6',
  },
  'dispute.d9-agency-subpoena-counts': {
    question: t(
      'How does counsel read New Jersey law: does “subpoena” take in an agency’s own subpoena?',
      '¿Cómo lee el asesor legal la ley de Nueva Jersey: «subpoena» incluye la citación de una agencia?',
    ),
    who: 'counsel',
    dispute: 'D-9',
  },
  'dispute.d10-fl-908-reaches-records': {
    question: t(
      'How does counsel read Florida law: does chapter 908 reach patient records of a public hospital?',
      '¿Cómo lee el asesor legal la ley de Florida: alcanza el capítulo 908 los expedientes de un hospital público?',
    ),
    who: 'counsel',
    dispute: 'D-10',
  },
  'dispute.or-1570-in-force': {
    question: t(
      'How does counsel read the record: is Oregon’s SB 1570 of 2026 in force?',
      '¿Cómo lo ve el asesor legal: está vigente la SB 1570 de Oregón de 2026?',
    ),
    lookFor: t(
      'Both houses passed it; that the governor signed it was not seen.',
      'La aprobaron ambas cámaras; no se vio que se firmara.',
    ),
    who: 'counsel',
    dispute: 'OR-1570',
  },
  'dispute.nj-3522-in-force': {
    question: t(
      'How does counsel read the record: is New Jersey’s S3522 of 2026 in force here?',
      '¿Cómo lo ve el asesor legal: está vigente aquí la S3522 de Nueva Jersey de 2026?',
    ),
    lookFor: t(
      'The signing day was not seen; some parts start a year after it.',
      'No se vio el día de la firma; algunas partes empiezan un año después.',
    ),
    who: 'counsel',
    dispute: 'NJ-PPA',
  },
  'dispute.d17-clinic-in-courthouse': {
    question: t(
      'How does counsel read the agency’s policies: is a clinic inside a courthouse a care site or a courthouse?',
      '¿Cómo lee el asesor legal las políticas de la agencia: una clínica dentro de un tribunal es sitio de salud o tribunal?',
    ),
    who: 'counsel',
    dispute: 'D-17',
    askWhen: yes('facility.inCourthouse'),
  },
} as const satisfies Partial<Questions>
