import type { Language } from '../../../engine/index.ts'
import { patch } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { SelectField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { go, placeHere } from '../../office/place.ts'
import { Part } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import type { AccountProps } from './account.ts'

/** The language in which the person is spoken to, kept from one visit to the next. */
export function LanguagePart({ account, from }: AccountProps) {
  const { say, hold, session } = useOffice()
  const act = useAct()
  const set = async (language: Language): Promise<void> => {
    if ((await act.run(() => patch('/api/account', { language }))) === undefined) return
    await from.again()
    if (session !== undefined) hold.set({ ...session, person: { ...session.person, language } })
    go(placeHere().path, { replace: true, language })
  }
  return (
    <Part id="language" title={say('Language', 'Idioma')}>
      <ShowAgain act={act} />
      <div class="form">
        <SelectField
          label={say('Show me everything in', 'Mostrarme todo en')}
          value={account.person.language}
          set={(language) => set(language as Language)}
          options={[
            ['en', 'English'],
            ['es', 'Español'],
          ]}
        />
      </div>
      <Problem problem={act.problem} />
    </Part>
  )
}
