/** Numbers from 0 up to 1: always the same for a seed, else new each time (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number | undefined): Random {
  if (seed === undefined) return Math.random;
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A GUID of such numbers. */
export function guidFrom(random: Random): string {
  // Twenty times as fast; a page that is not served over https lacks it.
  if (random === Math.random && "randomUUID" in crypto) return crypto.randomUUID();
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    return (Number(digit) ^ ((random() * 16) & (15 >> (Number(digit) / 4)))).toString(16);
  });
}
