import { drillName, moveName } from '../../practice/index.ts'
import { type Office, useOffice } from '../office/context.ts'
import { type Column, Table } from '../office/parts/table.tsx'
import { Time } from '../office/parts/time.tsx'
import { Part } from '../office-admin/parts/admin-page.tsx'
import type { ResultRow, StandingRow } from './result.ts'

function counts({ say }: Office): readonly Column<StandingRow>[] {
  return [
    { key: 'drills', title: say('Drills', 'Prácticas'), cell: (r) => r.drills },
    { key: 'passed', title: say('Passed', 'Aprobadas'), cell: (r) => r.passed },
    { key: 'average', title: say('Average', 'Promedio'), cell: (r) => (r.drills === 0 ? '–' : r.average) },
    { key: 'last', title: say('Last time', 'Última vez'), cell: (r) => <Time at={r.last} /> },
  ]
}

const none = ({ say }: Office): string => say('Nobody has practiced yet.', 'Nadie ha practicado todavía.')

/** Results by person. */
export function People({ rows }: { readonly rows: readonly StandingRow[] }) {
  const office = useOffice()
  const { say } = office
  return (
    <Part id="people" title={say('By person', 'Por persona')}>
      <Table
        caption={say('Results by person', 'Resultados por persona')}
        columns={[
          { key: 'name', title: say('Name', 'Nombre'), head: true, cell: (r) => r.name },
          { key: 'team', title: say('Team', 'Equipo'), cell: (r) => r.team ?? '–' },
          ...counts(office),
          {
            key: 'first',
            title: say('First five minutes', 'Primeros cinco minutos'),
            cell: (r) => (r.firstFive === undefined ? say('not yet', 'todavía no') : <Time at={r.firstFive} />),
          },
        ]}
        rows={rows}
        keyOf={(r) => `${r.name} ${r.team} ${r.last}`}
        empty={none(office)}
      />
    </Part>
  )
}

/** Results by team. */
export function Teams({ rows }: { readonly rows: readonly StandingRow[] }) {
  const office = useOffice()
  const { say } = office
  return (
    <Part id="teams" title={say('By team', 'Por equipo')}>
      <Table
        caption={say('Results by team', 'Resultados por equipo')}
        columns={[
          { key: 'name', title: say('Team', 'Equipo'), head: true, cell: (r) => r.name },
          { key: 'people', title: say('People', 'Personas'), cell: (r) => r.people ?? 0 },
          ...counts(office),
        ]}
        rows={rows}
        keyOf={(r) => r.name}
        empty={none(office)}
      />
    </Part>
  )
}

/** Each result, the latest first. */
export function Rows({ rows, count }: { readonly rows: readonly ResultRow[]; readonly count: number }) {
  const office = useOffice()
  const { say, language } = office
  return (
    <Part
      id="rows"
      title={say('Latest results', 'Últimos resultados')}
      {...(count > rows.length
        ? {
            help: say(
              `${rows.length} of ${count}; the files hold all.`,
              `${rows.length} de ${count}; los archivos tienen todos.`,
            ),
          }
        : {})}
    >
      <Table
        caption={say('Latest results', 'Últimos resultados')}
        columns={[
          { key: 'who', title: say('Name', 'Nombre'), head: true, cell: (r) => r.trainee },
          { key: 'when', title: say('When', 'Cuándo'), cell: (r) => <Time at={r.at} /> },
          { key: 'drill', title: say('Story', 'Historia'), cell: (r) => drillName(r.drill, language) },
          {
            key: 'score',
            title: say('Points', 'Puntos'),
            cell: (r) => `${r.score} ${r.passed ? say('passed', 'aprobada') : say('not passed', 'no aprobada')}`,
          },
          { key: 'chose', title: say('What they did', 'Qué hizo'), cell: (r) => moveName(r.chose, language) || '–' },
          {
            key: 'wanted',
            title: say('What was right', 'Qué era correcto'),
            cell: (r) => moveName(r.wanted, language) || '–',
          },
        ]}
        rows={rows}
        keyOf={(r) => r.id}
        empty={none(office)}
      />
    </Part>
  )
}
