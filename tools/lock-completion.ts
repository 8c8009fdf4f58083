/** One package in a lock file, with the fields that matter here. */
export interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** A package-lock.json of version 3. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

const exactVersion = /^\d/
const native =
  /(?<os>android|darwin|freebsd|linux|openharmony|win32|openbsd|netbsd|sunos|aix)-(?<cpu>arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)/
const wasm = /(?<cpu>wasm32)-wasi/

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const groups = (native.exec(name) ?? wasm.exec(name))?.groups
  if (groups?.cpu === undefined) return undefined
  const libc = /-musl\b/.test(name) ? 'musl' : /-gnu\b/.test(name) ? 'glibc' : undefined
  return {
    cpu: [groups.cpu],
    ...(groups.os === undefined ? {} : { os: [groups.os] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  }
}

/**
 * Adds the entries of optional platform packages that the registry at hand does not hold, because `npm install` leaves
 * them out of the lock file and `npm ci` then refuses it. Added entries have no integrity: they are for other machines.
 */
export function completeLock<L extends Lock>(lock: L): { readonly lock: L; readonly added: readonly string[] } {
  const packages: Record<string, LockedPackage> = { ...lock.packages }
  const added: string[] = []
  for (const owner of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const platform = platformOf(name)
      const key = `node_modules/${name}`
      if (packages[key] !== undefined || platform === undefined || !exactVersion.test(version)) continue
      packages[key] = { version, ...platform, ...(owner.dev === true ? { dev: true } : {}), optional: true }
      added.push(`${name}@${version}`)
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return { lock: { ...lock, packages: sorted }, added }
}
