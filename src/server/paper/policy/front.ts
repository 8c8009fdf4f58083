import { roleNames } from '../../cases/export/case-file/words.ts'
import { type Block, fields, list, table, text } from '../../pdf/index.ts'
import { waitingPlace } from '../card/index.ts'
import { dayWords, type House, isOn, say, stateOf, turnsOf } from '../house.ts'
import { turnHead, turnRow } from '../turns.ts'

/** Whom the document binds, and from what it is made. */
export function purpose(house: House): readonly Block[] {
  const { settings, rulebook, version, day } = house
  const packs = rulebook.packs.filter((p) => p.kind === 'federal' || p.state === stateOf(settings))
  const checked = packs.map((p) => `${p.title[house.language]} ${dayWords(house, p.checkedTo)}`).join('; ')
  return [
    text(
      say(
        house,
        `This document is for everyone who works or helps at ${settings.name}: staff, contractors and volunteers. It says what they do when officers or agents come, call or write, at the front door and at the records office.`,
        `Este documento es para todos los que trabajan o ayudan en ${settings.name}: personal, contratistas y voluntarios. Dice qué hacen cuando agentes o autoridades vienen, llaman o escriben, en la entrada y en la oficina de expedientes.`,
      ),
    ),
    ...fields([
      [say(house, 'State', 'Estado'), stateOf(settings)],
      [say(house, 'Law as of', 'Ley al'), dayWords(house, day)],
      [say(house, 'Checked to', 'Revisada hasta'), checked],
      [say(house, 'Rulebook', 'Reglamento'), `${rulebook.version} (${(rulebook.hash ?? '').slice(0, 23)})`],
      [say(house, 'Version of the settings', 'Versión de la configuración'), String(version)],
      [say(house, 'Adopted by', 'Adoptada por'), '_'.repeat(40)],
      [say(house, 'On', 'El'), '_'.repeat(20)],
    ]),
  ]
}

/** What holds in every part. */
export function principles(house: House): readonly Block[] {
  return list([
    say(
      house,
      'Care comes first. Emergency care does not wait for officers, papers or questions (42 U.S.C. § 1395dd).',
      'La atención va primero. La atención de emergencia no espera agentes, papeles ni preguntas (42 U.S.C. § 1395dd).',
    ),
    say(
      house,
      'A valid judge’s order is obeyed, within what it says. A paper that gives no right is declined, politely.',
      'La orden válida de un juez se obedece, dentro de lo que dice. Un papel que no da derecho se rechaza con cortesía.',
    ),
    say(
      house,
      'Nobody lies, hides a person, blocks an officer, uses force or destroys a record (18 U.S.C. §§ 111, 1519; 8 U.S.C. § 1324).',
      'Nadie miente, esconde a una persona, cierra el paso, usa la fuerza ni destruye un registro (18 U.S.C. §§ 111, 1519; 8 U.S.C. § 1324).',
    ),
    say(
      house,
      'Health information is given out only as the law allows, and no more than is needed (45 CFR 164.502).',
      'La información de salud se da solo como la ley permite, y no más de lo necesario (45 CFR 164.502).',
    ),
    say(
      house,
      'Where the house is stricter than the law, this document says so: its own sections are marked as policy, not law.',
      'Donde la casa es más estricta que la ley, este documento lo dice: sus secciones propias están marcadas como política, no ley.',
    ),
  ])
}

/** Who is told of every contact, and their numbers. */
export function contacts(house: House): readonly Block[] {
  const { settings, language } = house
  const turns = turnsOf(house)
  const agencies = settings.agencies.map((a) => [a.name, a.phone ?? '—', a.phoneSource ?? '—'])
  const role = (id: 'counsel' | 'administrator') => roleNames[id][language].toLowerCase()
  return [
    text(
      say(
        house,
        `Every visit, call and paper is told at once to the person on duty, and to ${role('counsel')} or the ${role('administrator')}. They alone answer. Whoever asks is sent to them.`,
        `Toda visita, llamada y papel se avisa de inmediato a la persona de guardia, y a ${role('counsel')} o ${role('administrator')}. Solo ellos contestan. A quien pregunta se le envía con ellos.`,
      ),
    ),
    ...table(
      turnHead(house),
      turns.map((turn) => turnRow(house, turn)),
      [26, 28, 20, 26],
    ),
    ...(turns.length === 0
      ? [text(say(house, 'Nobody is on the on-call schedule yet.', 'Aún no hay nadie en los turnos de guardia.'))]
      : []),
    ...fields([[say(house, 'Phone for patients and the public', 'Teléfono para pacientes y público'), settings.phone]]),
    ...table(
      [
        say(house, 'Agency', 'Agencia'),
        say(house, 'Number to call back', 'Teléfono para devolver la llamada'),
        say(house, 'Where we found it', 'Dónde lo encontramos'),
      ],
      agencies,
      [40, 26, 34],
    ),
  ]
}

/** Which areas are public, which are not, and where officers wait. */
export function areas(house: House): readonly Block[] {
  const { settings } = house
  const open = (isPublic: boolean) =>
    isPublic ? say(house, 'Public', 'Pública') : say(house, 'Not public', 'No pública')
  return [
    ...table(
      [say(house, 'Area', 'Área'), say(house, 'Who may enter', 'Quién puede entrar')],
      settings.areas.map((a) => [a.name, open(a.public)]),
      [65, 35],
    ),
    ...fields([
      [say(house, 'Officers are asked to wait in', 'Se pide a los agentes que esperen en'), waitingPlace(house)],
    ]),
    text(
      say(
        house,
        'Each area that is not public has a sign at its doors. This document and the signs are the written policy that names it.',
        'Cada área no pública tiene un letrero en sus puertas. Este documento y los letreros son la política escrita que la declara.',
      ),
    ),
    ...(isOn(house, 'house/starter/no-entry')
      ? [
          text(
            say(
              house,
              'Only the administrator on duty, with counsel, lets officers into an area that is not public.',
              'Solo la administración de turno, con el asesor legal, deja entrar a agentes en un área no pública.',
            ),
          ),
        ]
      : []),
  ]
}
