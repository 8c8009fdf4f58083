import { type Block, fields, heading, list, text } from '../pdf/index.ts'
import { waitingPlace } from './card/index.ts'
import { type House, isOn, say } from './house.ts'

/** The notice for an entrance: where officers go, what opens an inner door, and what everybody who needs care may know. */
export function entranceNotice(house: House): readonly Block[] {
  const { settings } = house
  return [
    heading(1, settings.name),
    heading(2, say(house, 'Everyone can get care here', 'Aquí se atiende a todas las personas')),
    text(
      say(
        house,
        'Care comes first. It does not wait for papers, questions or officers.',
        'La atención va primero. No espera papeles, preguntas ni agentes.',
      ),
    ),
    heading(2, say(house, 'Notice to officers and agents', 'Aviso a agentes y autoridades')),
    ...list(officerLines(house)),
    heading(2, say(house, 'Visitors', 'Visitantes')),
    text(
      say(
        house,
        'The same visitor rules are for everyone. Areas past the signs are for patients, their guests and staff.',
        'Las mismas reglas de visita son para todos. Las áreas tras los letreros son para pacientes, sus acompañantes y el personal.',
      ),
    ),
    ...fields([[say(house, 'Questions? Call', '¿Preguntas? Llame al'), settings.phone]]),
  ]
}

function officerLines(house: House): readonly string[] {
  const lines = [
    say(
      house,
      'Go to the front desk. Tell us who you are and why you came. We call the person who can help you.',
      'Vaya a la recepción. Díganos quién es y a qué viene. Llamamos a la persona que puede atenderle.',
    ),
  ]
  if (isOn(house, 'house/starter/liaison'))
    lines.push(say(house, `Please wait in: ${waitingPlace(house)}.`, `Por favor espere en: ${waitingPlace(house)}.`))
  if (isOn(house, 'house/starter/no-entry'))
    lines.push(
      say(
        house,
        'Staff at the door cannot agree that you enter areas that are not public. Show any warrant to the person whom we call.',
        'El personal de la entrada no puede aceptar que entre en áreas no públicas. Muestre su orden a la persona que llamamos.',
      ),
    )
  if (isOn(house, 'house/starter/papers-to-counsel'))
    lines.push(
      say(
        house,
        'Papers are taken as copies and read by counsel. Taking one is not agreeing.',
        'Los papeles se reciben como copia y los lee el asesor legal. Recibir no es aceptar.',
      ),
    )
  lines.push(
    say(
      house,
      'A valid judge’s order for this place is honored.',
      'La orden válida de un juez para este lugar se respeta.',
    ),
  )
  return lines
}
