import { freeDaysOf } from '../../../cases/index.ts'
import { type Block, fields, list, table, text } from '../../pdf/index.ts'
import { type House, isOn, type Standing, say, statusAsked, told } from '../house.ts'
import { numberOf } from './part.ts'
import { statusNote } from './status-note.ts'

/** What a patient may ask for, and how. */
export function rights(house: House): readonly Block[] {
  const at = house.settings.phone
  return [
    text(
      say(
        house,
        `A patient, or whoever may act for the patient, asks the privacy officer in person, in writing or by phone${at === undefined ? '' : ` (${at})`}. Nobody is treated worse for asking or complaining.`,
        `El paciente, o quien puede actuar por él, lo pide al encargado de privacidad en persona, por escrito o por teléfono${at === undefined ? '' : ` (${at})`}. A nadie se trata peor por pedir o quejarse.`,
      ),
    ),
    ...list([
      say(
        house,
        'To see the record and have a copy: within 30 days, once 30 more (45 CFR 164.524).',
        'Ver su expediente y tener copia: en 30 días, una vez 30 más (45 CFR 164.524).',
      ),
      say(
        house,
        'To have the record amended: the privacy officer answers within 60 days, once 30 more. A refusal says why, and the patient may add a statement (45 CFR 164.526; not yet verified).',
        'Que se corrija su expediente: el encargado de privacidad contesta en 60 días, una vez 30 más. Si se niega dice por qué, y el paciente puede añadir una declaración (45 CFR 164.526; aún sin verificar).',
      ),
      say(
        house,
        'To have a list of those who were given information in the last six years: within 60 days, the first in a year is free (45 CFR 164.528).',
        'Tener la lista de quienes recibieron información en los últimos seis años: en 60 días, la primera del año es gratis (45 CFR 164.528).',
      ),
      say(
        house,
        'Not to be in the patient directory (45 CFR 164.510(a)), and to be reached in the way the patient asks (45 CFR 164.522(b)).',
        'No estar en el directorio de pacientes (45 CFR 164.510(a)) y que se le contacte como pida (45 CFR 164.522(b)).',
      ),
      say(
        house,
        'To object when a paper asks for the record, where the patient is told of it (45 CFR 164.512(e)).',
        'Oponerse cuando un papel pide el expediente, donde se avisa al paciente (45 CFR 164.512(e)).',
      ),
      say(
        house,
        'To complain to this facility or to the federal health department (45 CFR 164.530(d), (g)).',
        'Quejarse ante este centro o ante el departamento federal de salud (45 CFR 164.530(d), (g)).',
      ),
    ]),
  ]
}

/** Whether anybody asks about immigration status, and how. */
export function status(house: House): readonly Block[] {
  const asked = statusAsked(house.rulebook, house.settings, house.day)
  if (asked === undefined)
    return [
      text(
        isOn(house, 'house/starter/status-not-asked')
          ? say(
              house,
              'Nobody asks for or writes down a patient’s immigration status. If a benefit needs it, the eligibility office asks, outside the chart.',
              'Nadie pregunta ni anota el estatus migratorio de un paciente. Si una prestación lo requiere, pregunta la oficina de elegibilidad, fuera de la historia clínica.',
            )
          : say(
              house,
              'No law that we hold makes this facility ask for immigration status. Its own policy on this is switched off.',
              'Ninguna ley que tenemos obliga a este centro a preguntar el estatus migratorio. Su propia política sobre esto está apagada.',
            ),
      ),
    ]
  const { rule, sure } = asked
  const condition = sure
    ? []
    : [
        text(
          say(
            house,
            `Whether this holds here turns on what section ${numberOf('missing')} lists.`,
            `Si esto vale aquí depende de lo que indica la sección ${numberOf('missing')}.`,
          ),
        ),
      ]
  return [
    text(`${told(house, rule.plain)} (${rule.citation}; ${statusNote(house, rule.status)})`),
    ...condition,
    ...list((rule.duties ?? []).flatMap((d) => (d.note === undefined ? [] : [told(house, d.note)]))),
  ]
}

/** What is written down, how long it is kept, and which days do not count. */
export function keeping(house: House): readonly Block[] {
  const { settings, day } = house
  const free = freeDaysOf(settings, Number(day.slice(0, 4)))
  return [
    text(
      say(
        house,
        'Every contact is in the record the same day: who came, what they asked, each paper, what was answered and given, who decided. The record cannot be changed unseen.',
        'Todo contacto queda en el registro el mismo día: quién vino, qué pidió, cada papel, qué se contestó y dio, quién decidió. El registro no se puede cambiar sin que se note.',
      ),
    ),
    ...fields([
      [
        say(house, 'Closed cases and this policy are kept', 'Los casos cerrados y esta política se conservan'),
        say(
          house,
          `${settings.keepYears} years (45 CFR 164.530(j) asks for 6)`,
          `${settings.keepYears} años (45 CFR 164.530(j) exige 6)`,
        ),
      ],
      [say(house, 'Time zone', 'Zona horaria'), settings.timeZone],
    ]),
    ...table(
      [say(house, 'Day off', 'Día inhábil'), say(house, 'Name', 'Nombre'), say(house, 'Whose', 'De quién')],
      free.map((d) => [
        d.day,
        told(house, d.name),
        d.by === 'federal' ? say(house, 'federal', 'federal') : say(house, 'this facility', 'este centro'),
      ]),
      [25, 50, 25],
    ),
  ]
}

/** How staff and volunteers learn of it. */
export function staff(house: House): readonly Block[] {
  return list([
    say(
      house,
      'All staff and volunteers who meet the public are told of this policy before their first shift, and again when it changes.',
      'Todo el personal y los voluntarios que atienden al público conocen esta política antes de su primer turno, y otra vez cuando cambia.',
    ),
    say(
      house,
      'Drills at the desk and their results are kept for the training record.',
      'Los simulacros en la recepción y sus resultados se guardan en el registro de capacitación.',
    ),
    say(
      house,
      'The desk card is at every desk, notices at the entrances, signs at the doors of areas that are not public.',
      'La tarjeta está en cada recepción, los avisos en las entradas y los letreros en las puertas de áreas no públicas.',
    ),
    say(
      house,
      'Nobody is punished for following this policy in good faith, or for reporting that it was not followed.',
      'No se castiga a nadie por seguir esta política de buena fe, ni por avisar que no se siguió.',
    ),
    say(
      house,
      'Duties to report under other law, as wounds or child abuse, stay as they are.',
      'Los deberes de informar de otras leyes, como heridas o maltrato infantil, siguen igual.',
    ),
  ])
}

/** The law in force on the day, the state’s in full and the federal as a table. */
export function law(house: House, all: readonly Standing[]): readonly Block[] {
  const head = [
    say(house, 'Citation', 'Cita'),
    say(house, 'What it says', 'Qué dice'),
    say(house, 'In force since', 'Vigente desde'),
    say(house, 'How sure', 'Certeza'),
  ]
  const rows = (kind: 'state' | 'federal') =>
    all
      .filter((s) => s.pack.kind === kind)
      .map((s) => [
        s.rule.citation,
        kind === 'state' ? `${told(house, s.rule.title)}. ${told(house, s.rule.plain)}` : told(house, s.rule.title),
        s.version.from,
        statusNote(house, s.status),
      ])
  const widths = [25, 47, 13, 15]
  const name = (kind: 'state' | 'federal') => {
    const pack = all.find((s) => s.pack.kind === kind)?.pack
    return pack === undefined ? [] : [{ kind: 'heading', level: 3, text: told(house, pack.title) } as const]
  }
  return [
    text(
      say(
        house,
        '“Verified” means that the rule was compared with the official text and quotes it. “Not yet verified” means that we know it from a reliable description. “Disputed” means that sources differ: counsel decides. No lawyer has reviewed the rulebook yet.',
        '“Verificada” significa que la regla se comparó con el texto oficial y lo cita. “Aún sin verificar” significa que la conocemos por una descripción confiable. “En disputa” significa que las fuentes difieren: decide el asesor legal. Ningún abogado ha revisado aún el reglamento.',
      ),
    ),
    ...name('state'),
    ...table(head, rows('state'), widths),
    ...name('federal'),
    ...table(head, rows('federal'), widths),
  ]
}

/** Open points of law that matter here, and how counsel settled them. */
export function openLaw(house: House, all: readonly Standing[]): readonly Block[] {
  const { settings, rulebook } = house
  const used = new Set(
    all.flatMap((s) => [...JSON.stringify(s.version.when).matchAll(/"(dispute\.[\w.-]+)"/g)].map((m) => m[1])),
  )
  const points = rulebook.facts.filter((f) => used.has(f.id))
  return table(
    [say(house, 'Open point', 'Punto abierto'), say(house, 'How counsel reads it', 'Cómo lo lee el asesor legal')],
    points.map((f) => {
      const given = settings.settled[f.id]
      return [
        told(house, f.question),
        given === undefined ? say(house, 'not settled yet', 'aún sin decidir') : answer(house, given),
      ]
    }),
    [65, 35],
  )
}

function answer(house: House, given: unknown): string {
  if (given === true) return say(house, 'Yes', 'Sí')
  return given === false ? say(house, 'No', 'No') : String(given)
}
