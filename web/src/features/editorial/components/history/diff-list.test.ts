import { describe, expect, it } from 'vitest';
import type { EntryView } from '@api/schemas';
import { partsOf } from './diff-list';

const entry = (kind: EntryView['kind']): EntryView => ({ kind, aspects: [], move: 0, before: [], after: [], attributes: [], runs: [] });

describe('a long comparison', () => {
  it('shows each change with a neighbour and folds the rest', () => {
    const entries = ['kept', 'kept', 'kept', 'changed', 'kept', 'kept', 'added'] as const;
    const parts = partsOf(entries.map(entry));
    expect(parts.map((part) => ('shown' in part ? `+${part.shown.length}` : `-${part.hidden.length}`))).toEqual(['-2', '+5']);
  });

  it('folds everything where nothing changed', () => {
    expect(partsOf([entry('kept'), entry('kept')])).toEqual([{ hidden: [entry('kept'), entry('kept')] }]);
  });
});
