import { type Day, packDiagrams, type Rulebook, starterPolicy } from '../../engine/index.ts'

interface Order {
  readonly book: Rulebook
  readonly state: string
  readonly day: Day
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  postMessage(packDiagrams(data.book, data.state, [starterPolicy], data.day))
})
