import type { Finding, Screened, UnreadCode } from '../finding.ts'

/** Findings as SARIF 2.1.0, which code hosts and editors show; it holds places and reasons, never a value. */
export function toSarif(files: readonly Screened[], version: string): object {
  const rules = [...new Set(files.flatMap((file) => file.findings.map((each) => `${each.topic}/${each.kind}`)))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ostiary', version, rules: rules.map((id) => ({ id, name: id.replace('/', '-') })) } },
        results: files.flatMap((file) => file.findings.map((finding) => result(file, finding, rules))),
        invocations: [
          {
            executionSuccessful: files.every((file) => file.unread.length === 0),
            toolExecutionNotifications: files.flatMap((file) =>
              file.unread.map((each) => unread(file, each.at, each.code)),
            ),
          },
        ],
      },
    ],
  }
}

const levels = { 1: 'error', 2: 'warning', 3: 'note', 4: 'warning' } as const

function result(file: Screened, finding: Finding, rules: readonly string[]): object {
  const ruleId = `${finding.topic}/${finding.kind}`
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: levels[finding.tier],
    message: { text: `${finding.why} Source: ${finding.source}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file.file) }, ...regionOf(finding) },
        logicalLocations: [{ fullyQualifiedName: finding.at }],
      },
    ],
    properties: { tier: finding.tier, ...(finding.about === undefined ? {} : { about: finding.about }) },
  }
}

function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/')
}

function regionOf(finding: Finding): object {
  const line = /^(?:line[ :])?(\d+)(?::(\d+))?$/.exec(finding.at)
  if (line !== null) {
    const column = line[2] === undefined ? {} : { startColumn: Number(line[2]) }
    return { region: { startLine: Number(line[1]), ...column } }
  }
  if (finding.span === undefined) return {}
  return { region: { charOffset: finding.span.start, charLength: finding.span.end - finding.span.start } }
}

function unread(file: Screened, at: string, code: UnreadCode): object {
  return {
    level: 'error',
    descriptor: { id: `unread/${code}` },
    message: { text: `Not read: ${at} (${code}). Nothing in it was screened.` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.file) } } }],
  }
}
