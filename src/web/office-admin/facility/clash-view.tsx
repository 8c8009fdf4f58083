import type { Language } from '../../../engine/index.ts'
import { useOffice } from '../../office/context.ts'
import { type Clash, settingNames } from './merge-settings.ts'
import { settingLines } from './setting-lines.ts'

/** What somebody else saved in between, where both changed the same: each side, and which shall stand. */
export function ClashView(props: {
  readonly clashes: readonly Clash[]
  readonly settle: (key: Clash['key'], value: unknown) => void
}) {
  const { say, text, language } = useOffice()
  const { clashes, settle } = props
  return (
    <div class="callout warn" role="alert">
      <p>
        {clashes.length === 0
          ? say(
              'Somebody else saved in between. What they changed was put together with yours. Look at it, then save.',
              'Alguien más guardó mientras tanto. Sus cambios se unieron con los de usted. Revíselos y guarde.',
            )
          : say(
              'Somebody else saved in between, and changed the same as you. Choose which one to keep, then save.',
              'Alguien más guardó mientras tanto y cambió lo mismo que usted. Elija cuál queda y guarde.',
            )}
      </p>
      {clashes.map((clash) => (
        <div key={clash.key} class="clash" data-key={clash.key}>
          <h3>{text(settingNames[clash.key])}</h3>
          <div class="columns">
            <Side title={say('Theirs', 'Lo de la otra persona')} value={clash.theirs} language={language} />
            <Side title={say('Yours', 'Lo de usted')} value={clash.mine} language={language} />
          </div>
          <div class="buttons">
            <button type="button" class="quiet slim" onClick={() => settle(clash.key, clash.theirs)}>
              {say('Take theirs', 'Tomar lo de la otra persona')}
            </button>
            <button type="button" class="slim" onClick={() => settle(clash.key, clash.mine)}>
              {say('Take mine', 'Tomar lo mío')}
            </button>
          </div>
        </div>
      ))}
    </div>
  )
}

function Side(props: { readonly title: string; readonly value: unknown; readonly language: Language }) {
  const { title, value, language } = props
  return (
    <div>
      <p class="label">{title}</p>
      <ul class="side">
        {settingLines(value, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
