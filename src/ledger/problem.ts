/** What an audit found wrong, with a stable code and where: a path under the log's prefix, or the place of an entry. */
export interface Problem {
  readonly code: ProblemCode
  readonly at: string
}

/** Everything that an audit may find. */
export type ProblemCode =
  | 'no-checkpoint'
  | 'malformed-checkpoint'
  | 'bad-signature'
  | 'unsigned'
  | 'too-few-witnesses'
  | 'missing-tile'
  | 'malformed-tile'
  | 'entry-altered'
  | 'tile-altered'
  | 'root-mismatch'
  | 'malformed-entry'
  | 'time-goes-back'
  | 'other-log'
  | 'log-shrunk'
  | 'log-forked'
  | 'more-problems'

/** A list of problems that stays short: whoever alters all of a log is not helped by a million lines. */
export interface Problems {
  readonly add: (code: ProblemCode, at: string) => void
  readonly list: () => readonly Problem[]
}

const most = 100

/** An empty list of problems. */
export function problems(): Problems {
  const found: Problem[] = []
  return {
    add: (code, at) => {
      if (found.length < most) found.push({ code, at })
      else if (found.length === most) found.push({ code: 'more-problems', at: '' })
    },
    list: () => found,
  }
}
