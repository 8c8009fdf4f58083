import { useOffice } from '../office/context.ts'

const files = [
  { format: 'pdf', language: 'en', name: 'PDF, English' },
  { format: 'pdf', language: 'es', name: 'PDF, español' },
  { format: 'csv', language: 'en', name: 'CSV, English' },
  { format: 'csv', language: 'es', name: 'CSV, español' },
] as const

/** The training record as files, of the same results as the page shows. */
export function Downloads({ query }: { readonly query: string }) {
  const { say } = useOffice()
  const record = say('Training record', 'Registro de capacitación')
  return (
    <ul class="links">
      {files.map(({ format, language, name }) => (
        <li key={name}>
          <a
            href={`/api/practice/record?format=${format}&lang=${language}${query === '' ? '' : `&${query}`}`}
            download
            data-file={`${format}-${language}`}
            aria-label={`${record}, ${name}`}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
