import type { DocumentNode } from '@api/schemas';
import { describe, expect, it } from 'vitest';
import { whatIsMissing } from './what-is-missing';

const text = (words: string): DocumentNode[] => (words === '' ? [] : [{ type: 'text', text: words }]);
const piece = (title: string, sapo: string, ...body: DocumentNode[]): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'kicker' }, { type: 'title', content: text(title) }, { type: 'sapo', content: text(sapo) },
    { type: 'body', content: body },
  ],
});
const paragraph: DocumentNode = { type: 'paragraph', content: text('Nội dung') };
const complete = { sectionId: 's', authors: [{ name: 'An', personId: null, role: null }] };

describe('what is missing', () => {
  it('is nothing for a complete piece', () => {
    expect(whatIsMissing(complete, piece('Tiêu đề', 'Sapo', paragraph))).toEqual([]);
  });

  it('names every empty field, blanks included', () => {
    const empty = { sectionId: null, authors: [] };
    expect(whatIsMissing(empty, piece(' ', '', { type: 'paragraph' }))).toEqual(['title', 'sapo', 'body', 'section', 'authors']);
  });

  it('looks into pictures wherever they stand', () => {
    const picture: DocumentNode = { type: 'picture', attrs: { pictureId: 'p', alt: '' }, content: [{ type: 'caption', content: text('Chú thích') }, { type: 'credit' }] };
    expect(whatIsMissing(complete, piece('T', 'S', paragraph, picture))).toEqual(['pictureAlt', 'pictureCredit']);
  });
});
