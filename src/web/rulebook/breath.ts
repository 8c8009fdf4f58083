/** Lets the browser draw, and answer whoever taps, between two pieces of long work. */
export const breath = (): Promise<void> => new Promise((go) => setTimeout(go))
