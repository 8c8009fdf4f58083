import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'

/** A folder that submitter and workers all see, perhaps each at another place; the queue names files as they stand in it. */
export interface SharedFolder {
  /** The name of a file in the folder, with forward slashes; undefined where it stands elsewhere. Throws where there is none. */
  readonly nameOf: (path: string) => string | undefined
  /** Where a named file stands here; undefined where the name leads out of the folder, also by a link. */
  readonly pathOf: (name: string) => string | undefined
}

/** The shared folder at a path. Throws where there is none. */
export function sharedFolder(path: string): SharedFolder {
  const root = realpathSync(path)
  const within = (real: string): string | undefined => {
    const name = relative(root, real)
    return name === '' || name === '..' || name.startsWith(`..${sep}`) || resolve(name) === name ? undefined : name
  }
  return {
    nameOf: (file) => within(realpathSync(file))?.replaceAll(sep, '/'),
    pathOf: (name) => {
      const wanted = resolve(root, name)
      try {
        const real = realpathSync(wanted)
        return within(real) === undefined ? undefined : real
      } catch {
        // What is not there is told as that when it is opened.
        return within(wanted) === undefined ? undefined : wanted
      }
    },
  }
}
