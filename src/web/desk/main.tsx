import { render } from 'preact'
import { keepPages, watchUpdates } from '../offline/register.ts'
import { DeskPage } from './desk-page.tsx'
import { startDesk } from './device/desk.ts'
import { serverLink } from './device/desk-link.ts'
import { keepReader } from './paper/keep-reader.ts'
import { startSendingResults } from './practice/results.ts'
import { startSession } from './visit/session.ts'

const root = document.getElementById('desk')
if (root !== null) {
  const desk = startDesk(serverLink)
  startSendingResults(desk)
  render(<DeskPage desk={desk} keeper={startSession(desk)} link={serverLink} updates={watchUpdates()} />, root)
  void keepPages(() => {
    document.documentElement.setAttribute('data-offline', 'ready')
    keepReader(desk)
  })
}
