import type { EditorState } from '@tiptap/pm/state';
import { sharedOf } from './shared-state';

export function versionOf(state: EditorState): number {
  return sharedOf(state).version;
}

/** True while something written in this window has not been confirmed by the server. */
export function owes(state: EditorState): boolean {
  const { own, sent } = sharedOf(state);
  return own.length > 0 || sent !== null;
}

/** A stretch told for some version, in this window's text; null while that version is not known here. */
export function inwardStretch(state: EditorState, version: number, stretch: { from: number; to: number }): { from: number; to: number } | null {
  const { maps, own, version: now, confirmed } = sharedOf(state);
  const since = now - version;
  if (since < 0 || since > maps.length) return null;
  const before = maps.slice(maps.length - since);
  const from = before.reduce((at, map) => map.map(at, 1), stretch.from);
  const to = before.reduce((at, map) => map.map(at, -1), stretch.to);
  if (to > confirmed.content.size) return null;
  return {
    from: own.reduce((at, { step }) => step.getMap().map(at, 1), from),
    to: own.reduce((at, { step }) => step.getMap().map(at, -1), to),
  };
}
