/** Drawn numbers that are the same for the same seed on every machine. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    once: (inHowMany) => below(inHowMany) === 0,
    of: (list) => list[below(list.length)],
    /** Weighted: a list of pairs of weight and value. */
    weighted(pairs) {
      let left = below(pairs.reduce((sum, [weight]) => sum + weight, 0));
      for (const [weight, value] of pairs) {
        if (left < weight) return value;
        left -= weight;
      }
      throw new Error('no weight');
    },
  };
}
