import type { Setting } from './setting.ts'
import { settingTable } from './table.ts'

const head = `# Settings

Every setting stands in the environment, or in a file that \`OSTIARY_CONFIG\` names: a JSON object, or lines of \`NAME=value\`. What
the environment says goes before the file; an option of \`ostiary serve\` goes before both. A setting that cannot be used keeps the
server from starting, and the message says what to write instead. So does a name in the file that is no setting.

Those marked \`secret\` are never printed, neither in messages nor in the log. Give them by a file that only the server's account can
read (\`OSTIARY_CONFIG\`, or \`LoadCredential=\` of systemd) rather than on a command line.

This page is written from \`src/server/settings/table.ts\` by \`node tools/settings-manual.ts\`; a test compares them.

| setting | what it sets | without it |
| --- | --- | --- |
`

/** The manual's page of the settings, in Markdown. */
export function settingsManual(): string {
  const rows = Object.values(settingTable).map((setting: Setting<unknown>) => {
    const secret = setting.secret === true ? ' (secret)' : ''
    return `| \`${setting.name}\`${secret} | ${setting.what} | ${setting.otherwise} |\n`
  })
  return head + rows.join('')
}
