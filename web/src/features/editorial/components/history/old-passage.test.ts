import { describe, expect, it } from 'vitest';
import type { EntryView, RunView } from '@api/schemas';
import { oldBlocks, oldText } from './old-passage';

const run = (sort: RunView['sort'], text: string, more: Partial<RunView> = {}): RunView =>
  ({ sort, text, inline: null, ends: false, marks: [], marksBefore: [], ...more });
const entry = (types: string[], runs: RunView[]): EntryView => ({
  kind: 'changed', aspects: [], move: 0, after: [], attributes: [], runs,
  before: types.map((type) => ({ type, attributes: type === 'heading' ? { level: 3 } : {}, within: [] })),
});

describe('a passage as it was', () => {
  it('has what was taken out and not what was put in', () => {
    const changed = entry(['paragraph'], [run('kept', 'Giá '), run('removed', 'xăng'), run('added', 'dầu'), run('kept', ' giảm')]);
    expect(oldText(changed)).toBe('Giá xăng giảm');
    expect(oldBlocks(changed)).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'Giá ' }, { type: 'text', text: 'xăng' }, { type: 'text', text: ' giảm' }] },
    ]);
  });

  it('is two again where two were joined', () => {
    const joined = entry(['heading', 'paragraph'], [run('kept', 'Một'), run('removed', '', { ends: true }), run('added', ' '), run('kept', 'hai')]);
    expect(oldText(joined)).toBe('Một\nhai');
    expect(oldBlocks(joined).map(({ type, attrs }) => [type, attrs])).toEqual([['heading', { level: 3 }], ['paragraph', undefined]]);
  });

  it('has its old formatting', () => {
    const marked = entry(['caption'], [run('marked', 'đậm', { marks: [], marksBefore: [{ type: 'strong', attributes: {} }] })]);
    expect(oldBlocks(marked)).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'đậm', marks: [{ type: 'strong' }] }] }]);
  });
});
