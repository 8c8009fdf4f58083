import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small file system of its own, in a file: it can be filled, and photographed as a power cut would leave it. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string
  /** The bytes that have reached the disk, as a disk of its own; what only memory holds is not among them. */
  readonly asAfterPowerCut: () => LoopDisk
  readonly remove: () => void
}

/** Makes one of so many megabytes. Throws where mounting is refused: then nothing can be said about disks, and the test must fail. */
export function loopDisk(megabytes: number): LoopDisk {
  const place = mkdtempSync(join(tmpdir(), 'ostiary-disk-'))
  const image = join(place, 'disk.img')
  run('truncate', ['-s', `${megabytes}M`, image])
  // Nothing is kept back for root: our own PostgreSQL does not run as root.
  run('mkfs.ext4', ['-q', '-F', '-m', '0', image])
  return mounted(place, image)
}

function mounted(place: string, image: string): LoopDisk {
  const folder = join(place, 'mounted')
  mkdirSync(folder)
  // The account that PostgreSQL runs as must be able to pass.
  run('chmod', ['711', place])
  run('mount', ['-o', 'loop', image, folder])
  return {
    folder,
    asAfterPowerCut: () => {
      const other = mkdtempSync(join(tmpdir(), 'ostiary-cut-'))
      const copy = join(other, 'disk.img')
      copyUnchanging(image, copy)
      return mounted(other, copy)
    },
    remove: () => {
      run('umount', [folder])
      rmSync(place, { recursive: true, force: true })
    },
  }
}

// The kernel may write at any moment: a copy counts once two in a row are the same.
function copyUnchanging(image: string, copy: string): void {
  let before = ''
  for (let tries = 0; tries < 20; tries++) {
    copyFileSync(image, copy)
    const now = hash('sha256', readFileSync(copy))
    if (now === before) return
    before = now
  }
  throw new Error('The disk never stood still.')
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status === 0) return
  throw new Error(
    `${program} failed: ${error?.message ?? stderr.trim()}\nThese tests make and mount small file systems: run them as root, where mounting is allowed.`,
  )
}
