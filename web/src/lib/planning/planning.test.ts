import { describe, expect, it } from 'vitest';
import type { AssignmentView, StoryView } from '@api/schemas';
import { due } from './due';
import { owedBy } from './owed';

const NOW = new Date('2026-11-22T08:00:00Z'); // 15:00 in the newsroom

describe('a deadline in words', () => {
  it('says how long it is past', () => {
    expect(due('2026-11-22T05:50:00Z', 'vi', NOW)).toEqual({ words: 'Quá hạn 2 giờ 10 phút', pressing: 'late' });
    expect(due('2026-11-22T07:59:50Z', 'en', NOW)).toEqual({ words: '1 minute overdue', pressing: 'late' });
  });

  it('says how long is left, and presses in the last two hours', () => {
    expect(due('2026-11-22T09:30:00Z', 'vi', NOW)).toEqual({ words: '16:30, còn 1 giờ 30 phút', pressing: 'soon' });
    expect(due('2026-11-22T12:00:00Z', 'vi', NOW)).toEqual({ words: '19:00, còn 4 giờ', pressing: 'no' });
  });

  it('names the day when it is another one, and presses nobody who has handed in', () => {
    expect(due('2026-11-24T10:00:00Z', 'vi', NOW)).toEqual({ words: '24/11 17:00', pressing: 'no' });
    expect(due('2026-11-22T05:50:00Z', 'vi', NOW, true)).toEqual({ words: '12:50', pressing: 'no' });
  });
});

describe('what one owes', () => {
  const made = (id: string, fields: Partial<AssignmentView>) =>
    ({ id, form: 'web', state: 'accepted', deadline: null, people: [{ personId: 'me', name: 'Mai', leads: true, acceptedAt: null }], ...fields }) as AssignmentView;
  const story = (id: string, assignments: AssignmentView[]) => ({ id, day: '2026-11-22', deadline: null, assignments }) as unknown as StoryView;

  it('begins with what came back, goes on by deadline and ends with what is handed in', () => {
    const owed = owedBy(
      [
        story('1', [made('handed', { state: 'handed-in', deadline: '2026-11-22T01:00:00Z' }), made('open', {})]),
        story('2', [made('late', { deadline: '2026-11-22T02:00:00Z' }), made('back', { state: 'returned' })]),
      ],
      'me',
    );
    expect(owed.map((one) => one.assignment.id)).toEqual(['back', 'late', 'open', 'handed']);
  });

  it('leaves out what others make and what readers have', () => {
    expect(owedBy([story('1', [made('a', { people: [] }), made('b', { state: 'published' })])], 'me')).toEqual([]);
  });
});
