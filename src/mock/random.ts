/** Returns numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** Creates a random number generator (mulberry32) that repeats its numbers for a seed; without one, `Math.random`. */
export function createRandom(seed: number | undefined): Random {
  if (seed === undefined) return Math.random;
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
