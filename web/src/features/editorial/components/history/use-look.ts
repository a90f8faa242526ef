import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TextKey } from '../../api/compare';

/** What of a piece's past lies open over the desk. */
export type Look =
  | { at: 'version'; version: number }
  | { at: 'compare'; from: TextKey; to: TextKey }
  | { at: 'authors'; text: TextKey }
  | { at: 'contributions'; text: TextKey };

const TEXT = /^(current|[vp][1-9]\d{0,8})$/;

export function readLook(word: string | undefined): Look | null {
  const [at, first = '', second = ''] = (word ?? '').split(':');
  if (at === 'version' && /^[1-9]\d{0,8}$/.test(first)) return { at, version: Number(first) };
  if (at === 'compare' && TEXT.test(first) && TEXT.test(second)) return { at, from: first, to: second };
  if ((at === 'authors' || at === 'contributions') && TEXT.test(first)) return { at, text: first };
  return null;
}

export function writeLook(look: Look): string {
  if (look.at === 'version') return `version:${look.version}`;
  if (look.at === 'compare') return `compare:${look.from}:${look.to}`;
  return `${look.at}:${look.text}`;
}

/** It stands in the address as `look`, so that it can be sent to a colleague, and Back closes it. */
export function useLook(): [Look | null, (look: Look | null) => void] {
  const { look } = useSearch({ strict: false }) as { look?: string };
  const navigate = useNavigate();
  const open = (next: Look | null) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, look: next ? writeLook(next) : undefined }),
      replace: look !== undefined,
    });
  return [readLook(look), open];
}
