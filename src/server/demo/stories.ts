import { frontDoor } from './stories/front-door.ts'
import { longer } from './stories/longer.ts'
import { recordsDoor } from './stories/records-door.ts'
import type { Story } from './story.ts'

/** Every invented case, in the order in which they are told. */
export const demoStories: readonly Story[] = [...frontDoor, ...recordsDoor, ...longer]
