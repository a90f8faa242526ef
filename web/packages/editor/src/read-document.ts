import type { JSONContent } from '@tiptap/core';

/** People read Vietnamese news silently at about this many syllables a minute. */
const SYLLABLES_PER_MINUTE = 240;

export function textOf(node: JSONContent | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hard_break') return ' ';
  const inner = (node.content ?? []).map(textOf);
  return inner.join(node.content?.some((child) => child.type !== 'text' && child.type !== 'hard_break') ? '\n' : '');
}

export function fieldText(document: JSONContent, field: 'kicker' | 'title' | 'sapo' | 'body'): string {
  return textOf(document.content?.find((node) => node.type === field)).trim();
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
}

export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / SYLLABLES_PER_MINUTE));
}

export interface PictureInText { pictureId: string | null; alt: string; caption: string; credit: string }

export function picturesOf(node: JSONContent): PictureInText[] {
  if (node.type === 'picture') {
    const part = (type: string) => textOf(node.content?.find((child) => child.type === type)).trim();
    return [{
      pictureId: (node.attrs?.pictureId as string | null) ?? null,
      alt: String(node.attrs?.alt ?? '').trim(),
      caption: part('caption'),
      credit: part('credit'),
    }];
  }
  return (node.content ?? []).flatMap(picturesOf);
}
