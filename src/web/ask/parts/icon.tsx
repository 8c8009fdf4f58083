import type { Instruction } from '../instruction.ts'

const shapes: Readonly<Record<Instruction['tone'], string>> = {
  // An arrow, a tick, a barred octagon and a clock: told apart by outline alone.
  must: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-5 9h6.2L10.6 8.4 12 7l5 5-5 5-1.4-1.400L13.2 13H7z',
  may: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.5 14.400L6.4 12.300l1.5-1.5 2.6 2.6 5.6-5.6 1.5 1.500z',
  'must-not': 'M8 2h8l6 6v8l-6 6H8l-6-6V8zm-2 8.500v3h12v-3z',
  wait: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 4h2v5.500l4 2.4-1 1.7-5-3z',
}

/** The sign of an instruction's tone; the word beside it says the same. */
export function ToneIcon({ tone }: { readonly tone: Instruction['tone'] }) {
  return (
    <svg class="tone-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[tone]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  )
}

const doorShapes = {
  officers:
    'M12 2l7 3v6c0 4.6-3 8.6-7 11-4-2.4-7-6.4-7-11V5zm0 5l-1.3 2.7-2.9.4 2.1 2-.5 2.9 2.6-1.4 2.6 1.4-.5-2.9 2.1-2-2.9-.4z',
  paper: 'M6 2h8l5 5v15H6zm7 1.800V8h4.300zM8.5 11h8v1.600h-8zm0 3.500h8v1.600h-8zm0 3.500h5v1.600h-5z',
  'about-patient':
    'M12 3c5 0 9 3.4 9 7.700s-4 7.7-9 7.700c-.9 0-1.8-.1-2.6-.3L4.5 21l.9-4.300C3.9 15.2 3 13 3 10.7 3 6.4 7 3 12 3zm-1 11v2h2v-2zm1-8c-2 0-3.3 1.2-3.4 3h1.900c.1-.8.6-1.3 1.4-1.300s1.4.5 1.4 1.200c0 .6-.3 1-1.1 1.5-.9.6-1.2 1.1-1.2 2v.3h1.800c0-.7.2-1 1.1-1.6.9-.6 1.4-1.3 1.4-2.300C15.3 7.1 14 6 12 6z',
  call: 'M6.6 2.500l3 .6 1.2 4-2.2 1.900c1.1 2.3 2.9 4.1 5.3 5.300l1.9-2.2 4 1.2.6 3c.2 1-.4 1.9-1.4 2.100C11.3 20 4 12.7 4.5 5c.1-1.4 1-2.7 2.1-2.500z',
  custody: 'M10 2h4v5h5v4h-5v5h-4v-5H5V7h5zM4 18.500h16V21H4z',
  outreach:
    'M8 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zm8.5 1.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM1.5 19c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6v1h-13zm14.7.9V19c0-2-.7-3.8-2-5.1.7-.3 1.5-.4 2.3-.4 3.3 0 5.7 2.2 5.7 5.400v1z',
} as const

/** The sign of a door. */
export function DoorIcon({ door }: { readonly door: keyof typeof doorShapes }) {
  return (
    <svg class="door-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={doorShapes[door]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  )
}
