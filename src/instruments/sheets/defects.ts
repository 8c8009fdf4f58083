import { daysBetween } from '../fields/dates.ts'
import { isJudicial, type Kind } from '../kinds.ts'
import type { Defect, DefectCode } from '../sheet.ts'
import { say, type Words } from '../words.ts'
import { hoursOf, type Setting } from './facts.ts'
import type { Gathered } from './merge.ts'

const words: Readonly<Record<DefectCode, Words>> = {
  unsigned: say('No signature can be seen on the line.', 'No se ve firma en la línea.'),
  'blank-form': say('The form is not filled in.', 'El formulario no está lleno.'),
  'no-box-ticked': say('No box for the hours is ticked.', 'Ninguna casilla de horario está marcada.'),
  'two-boxes-ticked': say('Both boxes for the hours are ticked.', 'Las dos casillas de horario están marcadas.'),
  'no-case-number': say('There is no case number.', 'No hay número de caso.'),
  'no-issue-date': say('There is no date of issue.', 'No hay fecha de emisión.'),
  'no-execute-by': say('There is no last day for the search.', 'No hay último día para el registro.'),
  'no-return-date': say('There is no due date.', 'No hay fecha de entrega.'),
  expired: say('Its last day has passed.', 'Su último día ya pasó.'),
  'execute-by-too-late': say(
    'The time for the search is longer than 14 days.',
    'El plazo para el registro pasa de 14 días.',
  ),
  'court-not-real': say(
    'No such court is on our list. Call the court on a number that you looked up.',
    'Ese tribunal no está en nuestra lista. Llame al tribunal a un número que usted buscó.',
  ),
  'attachment-missing': say('It speaks of an attachment that is not here.', 'Menciona un anexo que no está aquí.'),
  'page-missing': say('A page seems to be missing or cut off.', 'Parece que falta una página o está cortada.'),
  'text-layer-differs': say(
    'The hidden text of the file differs from what is seen. Only what is seen counts.',
    'El texto oculto del archivo no es lo que se ve. Solo cuenta lo que se ve.',
  ),
  'text-layer-hidden': say('The file holds text that cannot be seen.', 'El archivo contiene texto que no se ve.'),
}

/** What is wrong with a sheet on its face. */
export function defectsOf(kind: Kind, all: Gathered, setting: Setting): readonly Defect[] {
  const found: DefectCode[] = [
    ...signs(all),
    ...hours(kind, all),
    ...dates(kind, all, setting),
    ...wholeness(all),
    ...blank(all),
  ]
  const { caption } = all.issue
  if (isJudicial(kind) && caption && caption.real !== 'yes') found.push('court-not-real')
  if (isJudicial(kind) && all.instrument?.fields.includes('case-number') && !has(all, 'case-number'))
    found.push('no-case-number')
  for (const { finding } of all.pages) {
    for (const warning of finding.reading.page.warnings ?? []) {
      if (warning === 'text-layer-differs' || warning === 'text-layer-hidden') found.push(warning)
      if (warning === 'cut-off') found.push('page-missing')
    }
  }
  return [...new Set(found)].map((code) => ({ code, words: words[code] }))
}

function has({ fields }: Gathered, name: string): boolean {
  return fields.some((field) => field.name === name)
}

function signs({ signatures }: Gathered): readonly DefectCode[] {
  return signatures.length > 0 && signatures.every(({ mark }) => mark === 'blank') ? ['unsigned'] : []
}

function hours(kind: Kind, all: Gathered): readonly DefectCode[] {
  if (kind !== 'search-warrant') return []
  const { ticked, seen } = hoursOf(all)
  if (seen < 2) return []
  return ticked === 0 ? ['no-box-ticked'] : ticked > 1 ? ['two-boxes-ticked'] : []
}

function dates(kind: Kind, all: Gathered, { day }: Setting): readonly DefectCode[] {
  const found: DefectCode[] = []
  const value = (name: string): string | undefined => all.fields.find((field) => field.name === name)?.value
  const by = value('execute-by')
  const issued = value('date-issued')
  if (isJudicial(kind) && all.instrument?.fields.includes('date-issued') && issued === undefined)
    found.push('no-issue-date')
  if (kind === 'search-warrant' && all.instrument?.authority.length && by === undefined) found.push('no-execute-by')
  if (by !== undefined && day !== undefined && by < day) found.push('expired')
  if (by !== undefined && issued !== undefined && daysBetween(issued, by) > 14 && kind === 'search-warrant')
    found.push('execute-by-too-late')
  return found
}

function wholeness({ pages, lead }: Gathered): readonly DefectCode[] {
  const text = pages.map(({ finding }) => finding.reading.lines.map((line) => line.text).join('\n')).join('\n')
  const found: DefectCode[] = []
  const asks = /\b(see|in)\s+attachment\s+[AB]\b/i.test(text)
  if (asks && !/^\s*attachment\s+[AB]\b/im.test(text)) found.push('attachment-missing')
  const of = /\bpage\s+\d+\s+of\s+(\d{1,2})\b/i.exec(lead.reading.lines.map((line) => line.text).join('\n'))
  if (of && Number(of[1]) > pages.length) found.push('page-missing')
  return found
}

const ofTheFormItself = ['court', 'district', 'time-window', 'recipient']

function blank(all: Gathered): readonly DefectCode[] {
  if (all.lead.best?.reasons.every(({ part }) => part !== 'number') ?? true) return []
  const filled = all.fields.some(({ name }) => !ofTheFormItself.includes(name))
  return filled || signs(all).length === 0 ? [] : ['blank-form']
}
