/** Returns numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/** Creates a random number generator (mulberry32) that repeats its numbers for a seed; without one, `Math.random`. */
export function createRandom(seed: number | undefined): Random {
  if (seed === undefined) return Math.random;
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns a random GUID (a UUID of version 4, RFC 9562, section 5.4). */
export function newGuid(random: Random): string {
  // Twenty times as fast. Pages that are not served over https do not have it.
  if (random === Math.random && "randomUUID" in crypto) return crypto.randomUUID();
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    return (Number(digit) ^ ((random() * 16) & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
