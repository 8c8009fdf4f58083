import type { Holiday } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { CheckField, SelectField, TextField } from '../../office/parts/field.tsx'
import { dayText } from '../../office/parts/time.tsx'
import { Part } from '../parts/admin-page.tsx'
import { HolidaysFile } from './holidays-file.tsx'
import { ListEditor } from './list-editor.tsx'
import type { PartProps } from './part-props.ts'

const zones = Intl.supportedValuesOf('timeZone')

/** The facility's clock and languages, the days on which it is closed, and how long cases are kept. */
export function TimePart({ settings, change, editable, errorAt }: PartProps) {
  const { say, text, language } = useOffice()
  const { timeZone, languages, holidays, keepYears } = settings
  const speaks = (one: 'en' | 'es', on: boolean): void =>
    change('languages', on ? [...languages, one] : languages.filter((l) => l !== one))
  return (
    <Part id="time" title={say('Time, languages and retention', 'Hora, idiomas y conservación')}>
      <fieldset class="columns" disabled={!editable}>
        <SelectField
          label={say('Time zone', 'Zona horaria')}
          value={timeZone}
          set={(zone) => change('timeZone', zone)}
          options={(zones.includes(timeZone) ? zones : [timeZone, ...zones]).map((z) => [z, z.replaceAll('_', ' ')])}
          error={errorAt('timeZone')}
        />
        <TextField
          label={say('Years for which a closed case is kept', 'Años que se conserva un caso cerrado')}
          help={say(
            'At least 6 years (45 CFR 164.530(j)). After that a person may erase the case; nothing is erased by itself.',
            'Al menos 6 años (45 CFR 164.530(j)). Después, una persona puede borrar el caso; nada se borra solo.',
          )}
          type="number"
          min="6"
          max="100"
          value={String(keepYears)}
          set={(years) => change('keepYears', Number(years))}
          error={errorAt('keepYears')}
        />
        <fieldset>
          <legend class="label">{say('Languages at the desk', 'Idiomas en la recepción')}</legend>
          <CheckField label="English" checked={languages.includes('en')} set={(on) => speaks('en', on)} />
          <CheckField label="Español" checked={languages.includes('es')} set={(on) => speaks('es', on)} />
          {errorAt('languages') !== undefined && <p class="error">{errorAt('languages')}</p>}
        </fieldset>
      </fieldset>
      <h3>{say('Days on which you are closed', 'Días en que el centro está cerrado')}</h3>
      <p class="soft measure">
        {say(
          'Federal holidays are known already. Add your own. A legal holiday makes a legal time limit longer; other days off do not.',
          'Los feriados federales ya están. Agregue los suyos. Un feriado legal alarga un plazo de la ley; otros días libres no.',
        )}
      </p>
      <ListEditor
        items={holidays}
        set={(items) => change('holidays', items)}
        make={(): Holiday => ({ day: '', name: { en: '', es: '' }, legal: false })}
        nameOf={(one, at) => text(one.name) || say(`Day ${at + 1}`, `Día ${at + 1}`)}
        add={say('Add a day', 'Agregar un día')}
        empty={say('No days of your own.', 'Ningún día propio.')}
        editable={editable}
        shown={(one) => (
          <p>
            {dayText(one.day, language)}: {text(one.name)}
          </p>
        )}
        line={(one, set, at) => (
          <div class="columns">
            <TextField
              label={say('Day', 'Día')}
              type="date"
              value={one.day}
              set={(day) => set({ ...one, day })}
              error={errorAt(`holidays.${at}.day`)}
            />
            <TextField
              label={say('Name in English', 'Nombre en inglés')}
              value={one.name.en}
              set={(en) => set({ ...one, name: { ...one.name, en } })}
              error={errorAt(`holidays.${at}.name.en`) ?? errorAt(`holidays.${at}.name`)}
            />
            <TextField
              label={say('Name in Spanish', 'Nombre en español')}
              value={one.name.es}
              set={(es) => set({ ...one, name: { ...one.name, es } })}
              error={errorAt(`holidays.${at}.name.es`)}
            />
            <CheckField
              label={say('Legal holiday', 'Feriado legal')}
              checked={one.legal}
              set={(legal) => set({ ...one, legal })}
            />
          </div>
        )}
      />
      {editable && <HolidaysFile holidays={holidays} set={(items) => change('holidays', items)} />}
    </Part>
  )
}
