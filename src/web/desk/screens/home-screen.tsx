import { CallLink } from '../parts/call-link.tsx'
import { InstallHint } from '../parts/install-hint.tsx'
import { UpdateNotice } from '../parts/update-notice.tsx'
import { LawLine, LawWarnings, Warnings } from '../parts/warnings.tsx'
import { timeLabel } from '../time-label.ts'
import type { ScreenProps } from './screen.ts'

/** The start: one large button, who is on duty, and what is wrong with this device if anything is. */
export function HomeScreen(props: ScreenProps) {
  const { words, language, device, law, around, session, go } = props
  const { facility, duty } = around.bundle
  return (
    <>
      <h1 id="question" tabIndex={-1} class="home-title">
        {words.home.title(facility.name)}
      </h1>
      <Warnings device={device} words={words} language={language} />
      <LawWarnings law={law} words={words} language={language} today={around.today} />
      <UpdateNotice update={props.update} words={words} canStart={session === undefined} />
      {session !== undefined && (
        <button type="button" class="start again" data-value="go-on" onClick={() => go('visit')}>
          <strong>{words.home.goOn}</strong>
          <span>{words.home.goOnDetail(timeLabel(session.visit.startedAt, language, { timeStyle: 'short' }))}</span>
        </button>
      )}
      <button type="button" class="start" data-value="start" onClick={() => go('doors')}>
        <strong>{words.home.start}</strong>
        <span>{words.home.startDetail}</span>
      </button>
      <section class="duty-now">
        <h2>{words.home.onDuty}</h2>
        {duty.length === 0 && <p>{words.home.nobody}</p>}
        {duty.map((person) => (
          <CallLink key={`${person.role} ${person.phone}`} person={person} words={words} />
        ))}
      </section>
      <section class="home-more">
        <h2>{words.home.more}</h2>
        <button type="button" class="row-button" data-value="outbox" onClick={() => go('outbox')}>
          {words.home.outbox}
        </button>
        <button type="button" class="row-button" data-value="outcomes" onClick={() => go('outcomes')}>
          {words.home.outcomes}
        </button>
        <button type="button" class="row-button" data-value="practice" onClick={() => go('practice')}>
          {words.home.practice}
        </button>
        <InstallHint words={words} />
      </section>
      <LawLine law={law} words={words} language={language} today={around.today} />
    </>
  )
}
