import type { LetterKind } from '@api/schemas';

export const LETTER_KINDS: readonly LetterKind[] = ['feedback', 'question', 'opinion', 'complaint', 'request'];
export const LETTER_CHANNELS = ['post', 'email', 'phone', 'in-person'] as const;
