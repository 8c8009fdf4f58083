import type { Text } from '../../../engine/index.ts'
import { useOffice } from '../../office/context.ts'
import { Part } from '../parts/admin-page.tsx'

const papers: readonly { readonly kind: string; readonly name: Text }[] = [
  { kind: 'desk-card', name: { en: 'Desk card', es: 'Tarjeta de recepción' } },
  { kind: 'entrance-notice', name: { en: 'Notice for entrances', es: 'Aviso para entradas' } },
  {
    kind: 'non-public-sign',
    name: { en: 'Signs for areas that are not public', es: 'Letreros para áreas no públicas' },
  },
  { kind: 'policy', name: { en: 'Policy and procedures', es: 'Política y procedimientos' } },
]

const files = [
  { format: 'pdf', language: 'en', name: 'PDF, English' },
  { format: 'pdf', language: 'es', name: 'PDF, español' },
  { format: 'docx', language: 'en', name: 'Word, English' },
  { format: 'docx', language: 'es', name: 'Word, español' },
] as const

/** What can be printed from the settings that are saved. */
export function PapersPart() {
  const { say, language } = useOffice()
  return (
    <Part
      id="papers"
      title={say('Papers to print', 'Papeles para imprimir')}
      help={say(
        'Made from what is saved above and today’s law. Print them again when either changes.',
        'Hechos con lo guardado arriba y la ley de hoy. Imprímalos de nuevo cuando cambie algo.',
      )}
    >
      <dl>
        {papers.map(({ kind, name }) => (
          <div key={kind}>
            <dt>{name[language]}</dt>
            <dd>
              <ul class="links">
                {files.map((file) => (
                  <li key={file.name}>
                    <a
                      href={`/api/paper/${kind}?format=${file.format}&lang=${file.language}`}
                      download
                      aria-label={`${name[language]}, ${file.name}`}
                    >
                      {file.name}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
