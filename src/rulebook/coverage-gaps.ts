import type { Text } from '../engine/index.ts'
import { t } from './authoring.ts'

/** What is said where a state has no pack. */
export const elsewhere: Text = t(
  'Other states are not modelled: there you see the federal answer only, unverified, and counsel decides on anything about a patient.',
  'Otros estados no están modelados: allí verá solo la respuesta federal, sin verificar, y el asesor legal decide todo lo relativo a un paciente.',
)

/** What each pack does not model, by pack id. */
export const gaps: Readonly<Record<string, readonly Text[]>> = {
  us: [
    t(
      'Use of records for treatment, payment and the hospital’s own work, marketing, and business associates.',
      'El uso de expedientes para tratamiento, pago y gestión del propio hospital, mercadeo y socios comerciales.',
    ),
    t(
      'Substance use records: release in a medical emergency (42 CFR 2.51), research (2.52) and undercover agents (2.67).',
      'Registros de consumo de sustancias: entrega en una emergencia médica (42 CFR 2.51), investigación científica (2.52) y agentes encubiertos (2.67).',
    ),
    t(
      'Whether bays, hallways and shared rooms are private under the Fourth Amendment: courts decide case by case.',
      'Si los cubículos, pasillos y habitaciones compartidas son privados según la Cuarta Enmienda: los tribunales lo deciden caso por caso.',
    ),
    t(
      'How long each state’s warrant lasts and at what hours it may be used: someone reads the dates on the paper.',
      'Cuánto dura la orden de cada estado y a qué horas vale: alguien lee las fechas en el papel.',
    ),
    t(
      'The printed words of the forms (I-138, DHS 3115, court forms) were not compared with originals.',
      'Las palabras impresas de los formularios (I-138, DHS 3115, formularios judiciales) no se compararon con originales.',
    ),
    t(
      'The duty to tell patients of a breach is a reminder to check, not a worked-out clock.',
      'El deber de avisar a los pacientes de una violación de datos es un recordatorio, no un plazo calculado.',
    ),
  ],
  'us-ca': [
    t(
      'Health & Safety Code 24254 to 24257 and the new subdivisions of Civil Code 56.10 were not read.',
      'No se leyeron los artículos 24254 a 24257 del Código de Salud y Seguridad ni las nuevas subdivisiones del Código Civil 56.10.',
    ),
    t(
      'Bills of 2026 on patients in immigration custody (SB 915 and others): see the watch list.',
      'Proyectos de 2026 sobre pacientes bajo custodia migratoria (SB 915 y otros): vea la lista de vigilancia.',
    ),
    t(
      'Whether federal law overrides SB 81 has not been tested in court.',
      'No se ha probado en los tribunales si la ley federal prevalece sobre la SB 81.',
    ),
  ],
  'us-ny': [
    t(
      'The operative words of Civil Rights Law 29, and the companion parts of the same act.',
      'Las palabras operativas de la Ley de Derechos Civiles 29 y las partes anexas de la misma ley.',
    ),
    t('When a minor may consent alone.', 'Cuándo un menor puede consentir por sí solo.'),
  ],
  'us-il': [
    t(
      'The exact words of items (3) to (7) of the hospital policy law; the suit against it.',
      'Las palabras exactas de los puntos (3) a (7) de la ley de políticas hospitalarias; la demanda en su contra.',
    ),
    t(
      'Civil suits against officers and rules on courthouses.',
      'Demandas civiles contra agentes y reglas sobre palacios de justicia.',
    ),
  ],
  'us-nj': [
    t(
      'The Attorney General’s model policies, which were not seen; the signing day of S3522.',
      'Las políticas modelo de la Fiscalía General, que no se vieron; el día de la firma de la S3522.',
    ),
    t(
      'Special secrecy of mental health and HIV records.',
      'El secreto especial de los expedientes de salud mental y VIH.',
    ),
  ],
  'us-md': [
    t(
      'Which private places the Attorney General has named as sensitive.',
      'Qué lugares privados ha nombrado sensibles la Fiscalía General.',
    ),
    t(
      'What the data policy of a public body must hold in detail.',
      'El contenido detallado de la política de datos de un organismo público.',
    ),
  ],
  'us-wa': [
    t(
      'Whether a given public hospital has adopted the model policy or explained why not.',
      'Si un hospital público concreto adoptó la política modelo o explicó por qué no.',
    ),
    t(
      'SB 5906 of 2026 is not law: it died in the House on March 6, 2026.',
      'La SB 5906 de 2026 no es ley: murió en la Cámara el 6 de marzo de 2026.',
    ),
  ],
  'us-co': [
    t('HB26-1276: see the watch list.', 'HB26-1276: vea la lista de vigilancia.'),
    t('The full text of SB25-276 was read in part only.', 'El texto completo de la SB25-276 se leyó solo en parte.'),
  ],
  'us-ma': [
    t('The PROTECT Act: see the watch list.', 'La ley PROTECT: vea la lista de vigilancia.'),
    t(
      'The order of January 29, 2026 reaches State facilities only.',
      'La orden del 29 de enero de 2026 alcanza solo a instalaciones del Estado.',
    ),
  ],
  'us-or': [
    t(
      'Whether SB 1570 of 2026 is in force: counsel says so once, and until then it is open.',
      'Si la SB 1570 de 2026 está vigente: el asesor legal lo dice una vez y hasta entonces queda abierto.',
    ),
    t('Rules on the university’s own police.', 'Reglas sobre la policía propia de la universidad.'),
  ],
  'us-ct': [
    t('SB 91 of 2026: see the watch list.', 'SB 91 de 2026: vea la lista de vigilancia.'),
    t('Limits on arrests in courthouses.', 'Límites a los arrestos en palacios de justicia.'),
  ],
  'us-tx': [
    t(
      'Whether the 2025 session turned order GA-46 into a statute.',
      'Si la sesión de 2025 convirtió la orden GA-46 en ley.',
    ),
    t('Which further hospitals the State has named.', 'Qué otros hospitales ha designado el Estado.'),
  ],
  'us-fl': [
    t(
      'How far chapter 908 reaches a public hospital district: counsel says so once.',
      'Hasta dónde alcanza el capítulo 908 a un distrito hospitalario público: el asesor legal lo dice una vez.',
    ),
  ],
  'house/starter': [
    t(
      'Your own hospital’s policy: this pack holds only what model policies recommend.',
      'La política de su propio hospital: este paquete contiene solo lo que recomiendan las políticas modelo.',
    ),
  ],
}
