import type { DocumentNode, PieceView } from '@api/schemas';
import { fieldText, picturesOf } from '@editor/read-document';

export type Missing = 'title' | 'sapo' | 'body' | 'section' | 'authors' | 'pictureAlt' | 'pictureCredit' | 'pictureCaption' | 'pictureFile';

/** What readers would miss; the server's own checks stand beside the acts. */
export function whatIsMissing(piece: Pick<PieceView, 'sectionId' | 'authors'>, document: DocumentNode): Missing[] {
  const missing: Missing[] = [];
  for (const field of ['title', 'sapo', 'body'] as const) if (fieldText(document, field) === '') missing.push(field);
  if (piece.sectionId === null) missing.push('section');
  if (piece.authors.length === 0) missing.push('authors');
  const pictures = picturesOf(document);
  if (pictures.some((picture) => picture.pictureId === null)) missing.push('pictureFile');
  if (pictures.some((picture) => picture.alt === '')) missing.push('pictureAlt');
  if (pictures.some((picture) => picture.caption === '')) missing.push('pictureCaption');
  if (pictures.some((picture) => picture.credit === '')) missing.push('pictureCredit');
  return missing;
}
