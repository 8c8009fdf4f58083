import { readConfigFile, type Texts } from './settings/config-file.ts'
import { isUnfit, type Setting, type Unfit, UnusableSetting } from './settings/setting.ts'
import { settingTable } from './settings/table.ts'

type Table = typeof settingTable

/** What the environment, and the file that it names, say about a server; each is described in settings/table.ts. */
export type Settings = {
  readonly [K in keyof Table]?: Exclude<ReturnType<Table[K]['read']>, Unfit>
}

/** Reads the settings; throws an UnusableSetting where one cannot be used, because a server must not start half configured. */
export function readSettings(environment: Texts): Settings {
  const names = Object.values(settingTable).map(({ name }) => name)
  const file = environment[settingTable.config.name]
  const texts = file ? { ...readConfigFile(file, names), ...given(environment) } : environment
  const read = Object.entries(settingTable).flatMap(([key, setting]) => {
    const text = texts[setting.name]
    return text ? [[key, readValue(setting, text)]] : []
  })
  return Object.fromEntries(read) as Settings
}

// An empty variable counts as not set: unit files and compose files write them so.
function given(environment: Texts): Texts {
  return Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== ''))
}

function readValue(setting: Setting<unknown>, text: string): unknown {
  const value = setting.read(text)
  if (isUnfit(value)) throw new UnusableSetting(setting.name, value.why)
  return value
}
