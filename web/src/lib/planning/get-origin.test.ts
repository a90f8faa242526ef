import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { originQuery } from './get-origin';

const answers = (status: number, body: object) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status })));
const asked = () => new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(originQuery('bao', 'bai'));

afterEach(() => vi.unstubAllGlobals());

describe('where a piece comes from', () => {
  it('is its story in the plan', async () => {
    answers(200, { assignmentId: 'viec', story: { id: 'de-tai' } });
    expect(await asked()).toEqual({ assignmentId: 'viec', story: { id: 'de-tai' } });
  });

  it.each([[200, { story: null, assignment: null }], [200, { story: null, assignmentId: null }], [404, {}]])('is nothing when the server says %i %o', async (status, body) => {
    answers(status, body);
    expect(await asked()).toBeNull();
  });

  it('stays open when the server fails', async () => {
    answers(500, {});
    await expect(asked()).rejects.toMatchObject({ status: 500 });
  });
});
