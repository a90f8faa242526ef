import { describe, expect, it } from 'vitest';
import type { AssignmentView, PlanView, StoryView } from '@api/schemas';
import { actsOf } from './acts-of';
import { readClock } from './clock';
import { headingOf, monthGridOf, rangeOf, step, weekOf } from './days';
import { dueOf, groupStories, stageOf } from './group-stories';
import { moveInPlan } from './move-in-plan';
import { startingOrder } from './order-draft';
import { changed, clashes, requestOf } from './story-draft';

const story = (fields: Partial<StoryView> = {}): StoryView => ({
  id: 's1', number: 1, day: '2026-11-22', title: 'Chợ phiên', angle: '', sectionId: null, sectionName: null, priority: 'normal',
  place: '', equipment: '', deadline: null, state: 'approved', proposedById: 'p1', proposedByName: 'Lò Thị Mây',
  proposedAt: '2026-11-22T00:00:00Z', decidedByName: null, decidedAt: null, reason: null, mergedInto: null, assignments: [], event: null, pieces: [],
  mayChange: true, version: 1, ...fields,
});
const made = (fields: Partial<AssignmentView> = {}): AssignmentView => ({
  id: 'a1', storyId: 's1', form: 'web', deskId: null, deskName: null, length: null, lengthUnit: null, deadline: null, note: '',
  people: [], state: 'open', late: false, piece: null, version: 1, ...fields,
});

describe('the days of the plan', () => {
  it('begin the week on Monday, also across a year', () => {
    expect(weekOf('2027-01-01')).toEqual([
      '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03',
    ]);
    expect(rangeOf('tuan', '2026-11-22')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  });

  it('fill six weeks of a month', () => {
    const grid = monthGridOf('2026-11-22');
    expect(grid).toHaveLength(42);
    expect(grid[0]).toBe('2026-10-26');
  });

  it('step to the last day of a shorter month', () => {
    expect(step('thang', '2026-01-31', 1)).toBe('2026-02-28');
    expect(step('thang', '2026-12-15', 1)).toBe('2027-01-15');
    expect(step('ngay', '2026-11-01', -1)).toBe('2026-10-31');
  });

  it('are named in both languages', () => {
    expect(headingOf('ngay', '2026-11-22', 'vi')).toBe('Chủ nhật, 22/11/2026');
    expect(headingOf('ngay', '2026-11-22', 'en')).toBe('Sunday, 22 Nov 2026');
    expect(headingOf('thang', '2026-11-22', 'vi')).toBe('Tháng 11/2026');
  });
});

describe('groups of stories', () => {
  it('tell how far a story is by its slowest form', () => {
    expect(stageOf(story({ assignments: [made(), made({ state: 'accepted' })] }))).toBe('approved');
    expect(stageOf(story({ assignments: [made({ state: 'published' }), made({ state: 'writing' })] }))).toBe('working');
    expect(stageOf(story({ assignments: [made({ state: 'published' }), made()] }))).toBe('working');
    expect(stageOf(story({ assignments: [made({ state: 'published' }), made({ state: 'handed-in' })] }))).toBe('done');
    expect(stageOf(story({ state: 'refused' }))).toBe('dropped');
  });

  it('put the urgent first, then what is due first', () => {
    const groups = groupStories(
      [
        story({ id: 'late', deadline: '2026-11-22T10:00:00Z' }),
        story({ id: 'early', deadline: '2026-11-22T03:00:00Z' }),
        story({ id: 'urgent', priority: 'urgent' }),
      ],
      'tien-do',
    );
    expect(groups.find((one) => one.key === 'approved')?.stories.map((one) => one.id)).toEqual(['urgent', 'early', 'late']);
  });

  it('show a converged story under each of its forms', () => {
    const both = story({ assignments: [made({ form: 'web' }), made({ id: 'a2', form: 'radio' })] });
    expect(groupStories([both, story({ id: 's2' })], 'loai-hinh').map((one) => [one.key, one.stories.length])).toEqual([
      ['web', 1], ['radio', 1], ['no-form', 1],
    ]);
  });

  it('take the first deadline of all', () => {
    expect(dueOf(story({ deadline: '2026-11-22T10:00:00Z', assignments: [made({ deadline: '2026-11-22T08:00:00Z' })] }))).toBe('2026-11-22T08:00:00Z');
    expect(dueOf(story())).toBeNull();
  });
});

describe('moving', () => {
  const plan = (stories: StoryView[]): PlanView => ({
    from: '2026-11-22', to: '2026-11-23', today: '2026-11-22', mayDecide: true,
    days: [{ day: '2026-11-22', stories }, { day: '2026-11-23', stories: [] }],
  });

  it('carries a story to its new day at once', () => {
    const after = moveInPlan(plan([story()]), 's1', '2026-11-23');
    expect(after.days.map((one) => one.stories.map((held) => held.day))).toEqual([[], ['2026-11-23']]);
  });

  it('takes a story out of sight whose new day is not shown', () => {
    expect(moveInPlan(plan([story()]), 's1', '2026-12-01').days.flatMap((one) => one.stories)).toEqual([]);
  });
});

describe('what is typed into a story', () => {
  it('is no change when it is typed back', () => {
    expect(changed(story(), { title: 'Chợ phiên', place: 'Bắc Hà' })).toEqual({ place: 'Bắc Hà' });
  });

  it('clashes only where two wrote into the same field differently', () => {
    const now = story({ title: 'Chợ phiên Tết', place: 'Sa Pa', version: 2 });
    expect(clashes(story(), now, { title: 'Chợ phiên cuối năm', angle: 'Giá cả' })).toEqual(['title']);
    expect(clashes(story(), now, { title: 'Chợ phiên Tết' })).toEqual([]);
  });

  it('names the fields that were emptied', () => {
    expect(requestOf({ sectionId: null, place: '' }, 3)).toEqual({ place: '', clear: ['sectionId'], version: 3 });
  });
});

describe('a time of day', () => {
  it('is read as people type it', () => {
    expect(['17:30', '17h30', '1730', '8h', '8', ' 9.15 '].map(readClock)).toEqual(['17:30', '17:30', '17:30', '08:00', '08:00', '09:15']);
  });

  it('is nothing where it is none', () => {
    expect(['', '24:00', '17:60', 'chiều', '173'].map(readClock)).toEqual([null, null, null, null, null]);
  });
});

describe('deciding and ordering', () => {
  it('offers what the state allows', () => {
    expect(actsOf({ state: 'proposed' })).toEqual(['approve', 'refuse', 'merge', 'cancel']);
    expect(actsOf({ state: 'merged' })).toEqual([]);
  });

  it('begins with the first form that is missing', () => {
    expect(startingOrder(story({ assignments: [made({ form: 'web' })] }), undefined, []).form).toBe('print');
  });
});
