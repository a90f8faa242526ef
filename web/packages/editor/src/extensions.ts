import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { Code, Em, Link, Strike, Strong, Subscript, Superscript, Underline } from './marks/marks';
import { Blockquote, CodeBlock, Embed, HardBreak, Heading, HorizontalRule, Paragraph } from './nodes/blocks';
import { BulletList, ListItem, ListKeys, OrderedList } from './nodes/lists';
import { Paste, type PasteOptions } from './paste/paste';
import { Caption, Credit, Picture, type PictureOptions } from './picture/picture';
import { UploadPlaces } from './picture/upload-places';
import { FieldKeys } from './schema/field-keys';
import { FieldPlaceholders, type Placeholders } from './schema/field-placeholders';
import { Body, Kicker, PieceDocument, Sapo, Text, Title, Variant } from './schema/fields';
import { Table, TableCell, TableHeader, TableRow } from './table/table';
import { TableRoles } from './table/table-roles';

/** The document as schema/document-v1.json defines it, without any behaviour. */
export function pieceSchema(picture: PictureOptions): Extensions {
  return [
    PieceDocument, Text, Kicker, Title, Sapo, Body, Variant,
    Paragraph, HardBreak, Heading, Blockquote, BulletList, OrderedList, ListItem, HorizontalRule, CodeBlock, Embed,
    Picture.configure(picture), Caption, Credit,
    TableRoles, Table, TableRow, TableCell, TableHeader,
    // Marks rank in this order in the shared schema.
    Link, Strong, Em, Underline, Strike, Subscript, Superscript, Code,
  ];
}

export interface WritingOptions { picture: PictureOptions; paste: PasteOptions; placeholders: () => Placeholders }

export function writingExtensions({ picture, paste, placeholders }: WritingOptions): Extensions {
  return [
    ...pieceSchema(picture),
    FieldKeys, ListKeys, UploadPlaces, UndoRedo, Gapcursor, Dropcursor.configure({ color: 'var(--hoitu-accent)', width: 2 }),
    FieldPlaceholders.configure({ texts: placeholders }),
    Paste.configure(paste),
  ];
}
