import type { Node } from '@tiptap/pm/model';
import { variantsOf, type Channel } from './channels';

/** After so many characters search engines cut, at the end of a word. */
const MOST_TITLE = 60;
const MOST_DESCRIPTION = 160;

export interface SearchPreview { title: string; slug: string; description: string }

export function cutAtWord(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`;
}

/** The address as the site makes it of a title: without marks, words joined by hyphens. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'd')
    .toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80);
}

/** How the piece will look among the results of a search: with the words for it, or with title and sapo. */
export function searchPreview(doc: Node): SearchPreview {
  const field = (name: string) => {
    let text = '';
    doc.forEach((node) => {
      if (node.type.name === name) text = node.textContent;
    });
    return text;
  };
  const own = (channel: Channel) =>
    variantsOf(doc).find(({ node }) => node.attrs.channel === channel)?.node.textContent.trim() ?? '';
  const title = field('title');
  return {
    title: cutAtWord(own('seo-title') || title, MOST_TITLE),
    slug: slugOf(title),
    description: cutAtWord(own('seo-description') || field('sapo'), MOST_DESCRIPTION),
  };
}
