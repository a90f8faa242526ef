export const GAP_PX = 10;

export interface Card { id: string; top: number; height: number }

/**
 * Puts cards beside their passages without overlap: each as near below its place as the ones before it let it,
 * and the chosen one exactly at its place where there is room above.
 */
export function stackCards(cards: readonly Card[], chosen: string | null): Map<string, number> {
  const tops: number[] = [];
  const below = (index: number) => (index === 0 ? 0 : (tops[index - 1] ?? 0) + (cards[index - 1]?.height ?? 0) + GAP_PX);
  const down = (start: number) => {
    for (let index = start; index < cards.length; index += 1) tops[index] = Math.max(cards[index]?.top ?? 0, below(index));
  };
  down(0);
  const at = cards.findIndex(({ id }) => id === chosen);
  if (at > 0) {
    const room = cards.slice(0, at).reduce((sum, { height }) => sum + height + GAP_PX, 0);
    tops[at] = Math.max(cards[at]?.top ?? 0, room);
    for (let index = at - 1; index >= 0; index -= 1) {
      tops[index] = Math.min(tops[index] ?? 0, (tops[index + 1] ?? 0) - GAP_PX - (cards[index]?.height ?? 0));
    }
    down(at + 1);
  }
  return new Map(cards.map(({ id }, index) => [id, tops[index] ?? 0]));
}
