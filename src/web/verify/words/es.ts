import type { ArchiveFault } from '../check-archive.ts'
import type { en } from './en.ts'

const faults: Readonly<Record<ArchiveFault['code'], string>> = {
  'not-a-receipt': 'Este archivo no es un recibo. Elija un archivo cuyo nombre termine en .tlog-proof.',
  'malformed-receipt': 'El recibo está cortado o dañado. Pídalo de nuevo a quien se lo dio.',
  'no-entry': 'El recibo no contiene la entrada de la que trata. Pida uno completo.',
  'payload-differs': 'El evento con esta sal no es el que se registró.',
  unsigned:
    'El registro de este nombre no firmó con una clave de las que usted usa aquí. Asegúrese de tener la clave de este registro.',
  'bad-signature': 'La firma no corresponde: lo que se firmó fue cambiado.',
  'too-few-witnesses': 'Firmaron muy pocos testigos que usted conoce.',
  'root-mismatch':
    'Lo que hay en este recibo no es lo que el registro firmó: se cambió la entrada, su lugar o su camino.',
  'not-a-size': 'Un número del recibo no puede ser correcto.',
  'index-outside-tree': 'El registro era muy pequeño para tener una entrada en este lugar.',
  'sizes-out-of-order': 'Dos números del recibo están en orden equivocado.',
  'empty-tree': 'El registro estaba vacío.',
  'wrong-proof-length': 'El camino del recibo es demasiado corto o demasiado largo.',
  'not-an-archive': 'Este no es un caso exportado: falta su manifiesto o no se puede leer.',
  'manifest-altered': 'La lista de archivos no es la que se firmó.',
  'file-altered': 'Este archivo se cambió después de exportarlo.',
  'file-missing': 'Falta este archivo.',
  'file-added': 'Este archivo se agregó después de exportar.',
  'wrong-hash-length': 'Una parte del camino está cortada.',
}

/** The page's words in Spanish. */
export const es: typeof en = {
  title: 'Comprobar un recibo',
  lead: 'Un recibo prueba que un evento está en el registro de un hospital y que nadie lo cambió desde entonces. Aquí puede comprobarlo sin ayuda del hospital.',
  private: 'Todo se hace en este dispositivo. Nada de lo que elija aquí se envía a ningún lado.',
  main: 'Principal',
  theLaw: 'La ley',
  skip: 'Ir al recibo',
  otherLanguage: 'English',
  keyHead: '1. La clave del registro',
  keyHelp: 'La clave dice quién firmó. Es pública y es una línea de texto.',
  keySource: 'Qué clave usar',
  fromServer: 'La clave que muestra este servidor',
  fromMe: 'Una clave que tengo de otra parte',
  fromMeHelp:
    'Más seguro: de la página del propio hospital, de su asociación o en papel. Una clave por línea. También pueden ir claves de testigos.',
  pasteKeys: 'Claves, una por línea',
  noServerKey: 'Este servidor no muestra ninguna clave ahora. Use una que usted tenga.',
  keptKey: 'No hay conexión: esta es la clave que este servidor mostró antes.',
  badKey: (line) =>
    `La línea ${line} no es una clave. Una clave tiene esta forma: NOMBRE+8 letras o dígitos+más letras. Cópiela de nuevo.`,
  receiptHead: '2. El recibo',
  choose: 'Elija recibos (.tlog-proof) o un caso exportado (.zip)',
  orDrop: 'También puede soltar archivos en cualquier parte de esta página.',
  reading: 'Comprobando…',
  resultHead: '3. Qué se encontró',
  verdicts: {
    good: 'Comprobado',
    careful: 'Sin firma de nadie que usted conozca',
    bad: 'No comprobado',
  },
  summary: {
    good: 'El evento está en el registro y no fue cambiado.',
    careful:
      'Las partes del recibo concuerdan entre sí, pero no se comprobó ninguna firma. Cualquiera pudo hacerlo. Indique arriba la clave del registro.',
    cannot:
      'Las partes del recibo concuerdan entre sí, pero este navegador no puede comprobar firmas. Abra esta página por https en un navegador actual o use el programa «ostiary verify».',
    bad: 'No confíe en este recibo.',
  },
  proved: 'Qué se probó',
  inLog: (origin, size) => `Este evento estaba en el registro «${origin}» cuando el registro tenía ${size} entradas.`,
  place: (place) => `Es la entrada número ${place}.`,
  stored: (time) => `El registro le pone la fecha ${time}.`,
  entry: (type, role) => `Es un evento del tipo «${type}», escrito en la función «${role}».`,
  otherEntry: 'Ostiary no escribió la entrada, así que no se muestran su tipo ni su hora.',
  signed: {
    server: (name) => `El registro lo firmó con la clave que muestra este servidor (${name}).`,
    kept: (name) => `El registro lo firmó con la clave que este servidor mostró antes (${name}).`,
    pasted: (name) => `El registro lo firmó con la clave que usted dio (${name}).`,
  },
  witnessed: (name, time) => `El testigo «${name}» lo vio el ${time} y también firmó.`,
  unwitnessed: 'No firmó ningún testigo que usted conozca. Dé las claves de testigos para comprobar también las suyas.',
  unknownSigners: (names) => `Firmas que no se comprobaron, porque usted no dio su clave: ${names}.`,
  opened: 'El evento que usted dio abajo es el que se registró, letra por letra.',
  notProved: 'Esto no prueba que lo que dice el evento sea cierto, solo que se registró entonces y no fue cambiado.',
  openHead: 'Mostrar que este es el evento mismo',
  openHelp:
    'El registro tiene solo un sello sobre el evento. Con el archivo del evento y su sal se puede comprobar el sello.',
  payload: 'El archivo del evento, o events.jsonl y case.json de un caso exportado',
  salt: 'Su sal: 44 letras y dígitos (no hace falta con case.json)',
  badSalt: 'Esto no es una sal. Tiene 44 letras, dígitos, + o /, y termina en =. Cópiela de nuevo.',
  saltToo: 'Dé también la sal, o elija además case.json.',
  fileToo: 'Elija también el archivo del evento.',
  contents: 'Qué dice el evento',
  details: 'Para programas',
  root: 'Raíz del registro',
  none: 'ninguno',
  kept: 'Esta página ya funciona sin red.',
  archive: {
    summary: {
      good: 'Todos los archivos están como se exportaron, y cada evento en ellos está en el registro.',
      careful:
        'Los archivos concuerdan entre sí, pero no se comprobó ninguna firma. Indique arriba la clave del registro.',
      bad: 'No confíe en este archivo.',
    },
    about: (name, time) => `Es el caso ${name}, exportado el ${time}.`,
    files: (count) => `Archivos sin cambios desde entonces: ${count}.`,
    events: (all, opened) =>
      `Eventos que están en el registro: ${all}. De ellos, comprobados letra por letra: ${opened}.`,
    signed: (name) => `La lista de archivos está firmada por «${name}».`,
    more: (count) => `y ${count} más`,
  },
  faults,
}
