import type { Kind, UnreadCode } from '../finding.ts'

/** The words of a report, in one language. */
export interface ReportWords {
  readonly title: string
  readonly summary: (files: number, findings: number) => string
  readonly nothing: string
  readonly nothingElse: string
  readonly notRead: string
  readonly record: string
  readonly tier: string
  readonly what: string
  readonly where: string
  readonly source: string
  readonly aboutOther: string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly unread: Readonly<Record<UnreadCode, string>>
}

const english: ReportWords = {
  title: 'What was found in these records',
  summary: (files, findings) =>
    `${files} ${files === 1 ? 'file' : 'files'}, ${findings} ${findings === 1 ? 'place' : 'places'} found.`,
  nothing: 'Nothing was found.',
  nothingElse: 'Nothing was found in what could be read.',
  notRead: 'These parts could not be read. Nothing in them was checked, so they must not leave unseen.',
  record: 'The record, with the places marked',
  tier: 'Tier',
  what: 'What',
  where: 'Where',
  source: 'Rule or list',
  aboutOther: 'about somebody else',
  kinds: {
    status: 'Immigration status',
    visa: 'Visa',
    'a-number': 'A-number',
    receipt: 'Number of an immigration case',
    'i-94': 'Arrival record (I-94)',
    ead: 'Work permit',
    daca: 'DACA',
    tps: 'TPS',
    asylum: 'Asylum',
    refugee: 'Refugee',
    undocumented: 'No immigration papers',
    proceedings: 'Removal or other immigration case',
    detention: 'Immigration detention',
    citizenship: 'Citizenship',
    nationality: 'Nationality',
    history: 'Coming to the country, or fear of enforcement',
    'birth-place': 'Place of birth',
    language: 'Language',
    residence: 'Country of residence',
    coverage: 'Coverage that goes with some statuses',
    'consular-id': 'Foreign passport or consular card',
    itin: 'Taxpayer number (ITIN)',
    part2: 'Substance use treatment (Part 2)',
    psychotherapy: 'Psychotherapy notes',
    hiv: 'HIV',
    'mental-health': 'Mental health',
    reproductive: 'Reproductive health',
    genetic: 'Genetic information',
  },
  unread: {
    archive: 'an archive: unpack it and check what is inside',
    'audio-or-video': 'sound or film: listen to it before it leaves',
    dicom: 'a DICOM study: check its header and pictures with a DICOM tool',
    encrypted: 'locked with a password: open it first',
    'entity-expansion': 'XML that defines its own entities: refused for safety',
    image: 'a picture without text: look at it before it leaves',
    malformed: 'not well formed: ask the sender for a whole copy',
    'needs-extraction': 'a document whose text could not be taken out here',
    'nested-too-deep': 'nested too deeply: refused for safety',
    'no-text': 'empty, or without any text',
    'not-text': 'not text in any encoding known here',
    'too-large': 'too large for one piece: split it',
    'unknown-format': 'of a format that is not read here',
  },
}

const spanish: ReportWords = {
  title: 'Lo que se encontró en estos expedientes',
  summary: (files, findings) =>
    `${files} ${files === 1 ? 'archivo' : 'archivos'}, ${findings} ${findings === 1 ? 'lugar encontrado' : 'lugares encontrados'}.`,
  nothing: 'No se encontró nada.',
  nothingElse: 'No se encontró nada en lo que se pudo leer.',
  notRead: 'Estas partes no se pudieron leer. Nada en ellas se revisó, así que no deben salir sin verse.',
  record: 'El expediente, con los lugares marcados',
  tier: 'Nivel',
  what: 'Qué',
  where: 'Dónde',
  source: 'Regla o lista',
  aboutOther: 'sobre otra persona',
  kinds: {
    status: 'Estatus migratorio',
    visa: 'Visa',
    'a-number': 'Número A (de extranjero)',
    receipt: 'Número de un caso de inmigración',
    'i-94': 'Registro de llegada (I-94)',
    ead: 'Permiso de trabajo',
    daca: 'DACA',
    tps: 'TPS',
    asylum: 'Asilo',
    refugee: 'Refugiado',
    undocumented: 'Sin papeles de inmigración',
    proceedings: 'Deportación u otro caso de inmigración',
    detention: 'Detención de inmigración',
    citizenship: 'Ciudadanía',
    nationality: 'Nacionalidad',
    history: 'Llegada al país o miedo a la migra',
    'birth-place': 'Lugar de nacimiento',
    language: 'Idioma',
    residence: 'País de residencia',
    coverage: 'Cobertura ligada a ciertos estatus',
    'consular-id': 'Pasaporte extranjero o matrícula consular',
    itin: 'Número de contribuyente (ITIN)',
    part2: 'Tratamiento por consumo de sustancias (Part 2)',
    psychotherapy: 'Notas de psicoterapia',
    hiv: 'VIH',
    'mental-health': 'Salud mental',
    reproductive: 'Salud reproductiva',
    genetic: 'Información genética',
  },
  unread: {
    archive: 'un archivo comprimido: ábralo y revise lo que hay dentro',
    'audio-or-video': 'sonido o video: escúchelo antes de que salga',
    dicom: 'un estudio DICOM: revise su encabezado y sus imágenes con un programa DICOM',
    encrypted: 'cerrado con contraseña: ábralo primero',
    'entity-expansion': 'XML que define sus propias entidades: rechazado por seguridad',
    image: 'una imagen sin texto: véala antes de que salga',
    malformed: 'mal formado: pida una copia completa a quien lo envió',
    'needs-extraction': 'un documento cuyo texto no se pudo extraer aquí',
    'nested-too-deep': 'anidado demasiado hondo: rechazado por seguridad',
    'no-text': 'vacío o sin texto',
    'not-text': 'no es texto en ninguna codificación conocida aquí',
    'too-large': 'demasiado grande para una pieza: divídalo',
    'unknown-format': 'de un formato que aquí no se lee',
  },
}

/** The words of a report in a language. */
export function wordsOf(language: 'en' | 'es'): ReportWords {
  return language === 'es' ? spanish : english
}
