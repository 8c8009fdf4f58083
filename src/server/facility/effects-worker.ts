import { parentPort, workerData } from 'node:worker_threads'
import type { Rulebook } from '../../engine/index.ts'
import { type EffectsAsked, effectsOf } from './effects.ts'

const { rulebook, asked } = workerData as { readonly rulebook: Rulebook; readonly asked: EffectsAsked }

for (const effects of effectsOf(rulebook, asked)) parentPort?.postMessage(effects)
