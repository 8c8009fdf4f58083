import { t } from '../authoring.ts'
import type { ActionWords } from './front-door.ts'

/** Words of what the office behind the desk decides: outreach, reports, the patient’s side, policy, and the agency’s own rules. */
export const officeWords = {
  'meet.outreach': {
    question: t('May we meet an outreach visitor?', '¿Podemos reunirnos con quien viene a proponer algo?'),
    doing: t(
      'The liaison may meet them, by appointment and away from patient areas. Nothing about patients is shared.',
      'El enlace puede reunirse con ellos, con cita y lejos de las áreas de pacientes. No se comparte nada sobre pacientes.',
    ),
    notDoing: t(
      'Do not meet them now. Take a card and say: “The administrator will get in touch.”',
      'No se reúna con ellos ahora. Reciba una tarjeta y diga: «Alguien de la administración les va a llamar».',
    ),
  },
  'join.partnership': {
    question: t(
      'May we join a partnership that shares information?',
      '¿Podemos entrar en una colaboración que comparte información?',
    ),
    doing: t(
      'Counsel may agree, but only to what shares nothing about patients.',
      'El asesor legal puede aceptar, pero solo lo que no comparta nada sobre pacientes.',
    ),
    notDoing: t(
      'Agree to nothing and sign nothing. Pass their card to the administrator.',
      'No acepte ni firme nada. Pase su tarjeta a la administración.',
    ),
  },
  'refer.threat': {
    question: t('May we tell them of a threat ourselves?', '¿Podemos avisarles nosotros de una amenaza?'),
    doing: t(
      'The privacy officer may tell them the facts of the threat, and only those.',
      'El responsable de privacidad puede contarles los hechos de la amenaza, y solo esos.',
    ),
    notDoing: t(
      'Send no report. Tell the privacy officer what you saw or heard. If someone is in danger now, follow the emergency plan.',
      'No envíe ningún aviso. Cuente al responsable de privacidad lo que vio u oyó. Si alguien corre peligro ahora, siga el plan de emergencia.',
    ),
  },
  'report.injury': {
    question: t('Must we report this injury?', '¿Debemos notificar esta lesión?'),
    doing: t(
      'Report the injury to the office that the law names, with only the facts that the law lists.',
      'Notifique la lesión a la oficina que indica la ley, solo con los datos que la ley enumera.',
    ),
    notDoing: t(
      'Send no injury report. Ask the privacy officer if in doubt.',
      'No envíe notificación de lesión. Si duda, pregunte al responsable de privacidad.',
    ),
  },
  'notify.patient': {
    question: t(
      'May or must we tell the patient of the request?',
      '¿Podemos o debemos avisar al paciente de la solicitud?',
    ),
    doing: t(
      'Tell the patient of the request, in private and in a way they can read.',
      'Avise al paciente de la solicitud, en privado y de un modo que pueda leer.',
    ),
    notDoing: t(
      'Do not tell the patient for now. Note who ordered that, and until when.',
      'Por ahora no avise al paciente. Anote quién lo ordenó y hasta cuándo.',
    ),
  },
  'warn.patient': {
    question: t(
      'May staff warn a patient that officers are here?',
      '¿Puede el personal avisar a un paciente que hay agentes?',
    ),
    doing: t(
      'The administrator may give calm, neutral facts. Nobody tells a person to run or hide.',
      'La administración puede dar información neutral y con calma. Nadie le dice a una persona que huya o se esconda.',
    ),
    notDoing: t(
      'Do not warn a patient yourself. Call the administrator, who decides what is said.',
      'No avise usted mismo a un paciente. Llame a la administración, que decide qué se dice.',
    ),
  },
  'delay.accounting': {
    question: t(
      'Must we leave this off the patient’s list of disclosures for now?',
      '¿Debemos dejar esto fuera de la lista de divulgaciones del paciente por ahora?',
    ),
    doing: t(
      'Leave it off the list that the patient sees until the agency’s time has run. Keep the entry, and then show it.',
      'Déjelo fuera de la lista que ve el paciente hasta que venza el plazo de la agencia. Conserve la anotación y muéstrela después.',
    ),
    notDoing: t('Keep it on the list that the patient sees.', 'Manténgalo en la lista que ve el paciente.'),
  },
  'record.immigration-status': {
    question: t(
      'May we ask for immigration status at intake and write it down?',
      '¿Podemos preguntar el estatus migratorio al registrar y anotarlo?',
    ),
    doing: t(
      'Ask only in the words that the law sets, say that care does not depend on it, and keep it out of the chart.',
      'Pregunte solo con las palabras que fija la ley, diga que la atención no depende de ello y no lo ponga en el expediente clínico.',
    ),
    notDoing: t('Do not ask, and do not write it down.', 'No lo pregunte ni lo anote.'),
  },
  'delay.care': {
    question: t('May care wait for this?', '¿Puede la atención esperar por esto?'),
    doing: t(
      'Care may wait only if the clinician says that it safely can.',
      'La atención puede esperar solo si el clínico dice que no hay riesgo.',
    ),
    notDoing: t(
      'Care comes first. No paper, question or officer may hold it up.',
      'La atención va primero. Ningún papel, pregunta ni agente puede demorarla.',
    ),
  },
  'discharge.to-custody': {
    question: t(
      'May we discharge or transfer the patient into their hands?',
      '¿Podemos dar de alta o trasladar al paciente a sus manos?',
    ),
    doing: t(
      'The clinician decides when the patient can safely go. Write down the handover.',
      'El clínico decide cuándo el paciente puede irse sin riesgo. Anote la entrega.',
    ),
    notDoing: t(
      'Do not discharge or transfer the patient to them. Go on with care and call the administrator. If they take the patient anyway, do not resist; write it down.',
      'No dé de alta ni traslade al paciente a sus manos. Siga atendiéndolo y llame a la administración. Si se lo llevan de todos modos, no se resista; anótelo.',
    ),
  },
  'adopt.policy': {
    question: t('Must we have the written policy by today?', '¿Debemos tener hoy la política escrita?'),
    doing: t(
      'Have the written policy in force, and tell staff of it.',
      'Tenga en vigor la política escrita e informe al personal.',
    ),
    notDoing: t(
      'Leave the policy as it is, and ask counsel before you change it.',
      'Deje la política como está y consulte al asesor legal antes de cambiarla.',
    ),
  },
  'agency.enforce-here': {
    question: t(
      'Did the agency’s own policy allow this here on that day?',
      '¿Permitía ese día la política de la propia agencia hacer esto aquí?',
    ),
    doing: t(
      'Their own policy allowed it. That alone opens no door and releases no record.',
      'Su propia política lo permitía. Eso solo no abre ninguna puerta ni entrega ningún expediente.',
    ),
    notDoing: t(
      'Their own policy did not allow it as things stand. Note it and do not argue: it does not make a warrant void.',
      'Su propia política no lo permitía así. Anótelo y no discuta: eso no anula una orden judicial.',
    ),
  },
} as const satisfies Readonly<Record<string, ActionWords>>
