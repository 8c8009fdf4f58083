export { type DoorName, type Drill, knownAtDoor } from './drill.ts'
export { drills } from './drills/drills.ts'
export {
  type Ground,
  optionsOf,
  type Ruled,
  rightMove,
  ruled,
  situationIn,
  toldFirst,
  type Verdict,
  verdictOn,
} from './judge.ts'
export { type Move, moves, movesFor } from './moves.ts'
export { drillName, moveName } from './names.ts'
export { numbersFrom, shuffled } from './order.ts'
export { firstDrills, orderOf } from './run.ts'
export { type FactScored, hasPassed, pointsFor, type Reported, type Scored, scoreOf } from './score.ts'
