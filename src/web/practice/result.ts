/** What came of a drill, as it goes to the server: no patient, no case, nothing of what was tapped. */
export interface PracticeResult {
  readonly id: string
  readonly kind: 'drill' | 'first-five'
  readonly drill: string
  readonly score: number
  readonly passed: boolean
  readonly factsRight: number
  readonly factsAsked: number
  readonly chose: string
  readonly wanted: string
  readonly rulebook: string
  readonly day: string
  readonly at: string
  readonly team: string
}

/** Who practises: the name as it was typed on a device, or whoever is signed in. */
export interface Who {
  readonly name: string
  readonly team: string
}
