import type { Editor } from '@tiptap/core';
import {
  IconBlockquote, IconH2, IconH3, IconH4, IconLineDashed, IconList, IconListNumbers, IconPhoto, IconPilcrow, IconTable,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { insertTable } from '../table/insert-table';

export type BlockName =
  | 'paragraph' | 'heading2' | 'heading3' | 'heading4' | 'bulletList' | 'orderedList' | 'quote' | 'picture' | 'table' | 'rule';

export interface BlockCommand {
  name: BlockName;
  icon: ComponentType<{ size?: number; stroke?: number }>;
  isActive: (editor: Editor) => boolean;
  run: (editor: Editor, choosePicture: () => void) => void;
}

const heading = (level: 2 | 3 | 4, icon: BlockCommand['icon']): BlockCommand => ({
  name: `heading${level}`,
  icon,
  isActive: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
});

/** What can stand in the text, in the order in which it is usually needed. */
export const BLOCK_COMMANDS: BlockCommand[] = [
  {
    name: 'paragraph',
    icon: IconPilcrow,
    isActive: (editor) => editor.isActive('paragraph'),
    run: (editor) => editor.chain().focus().setNode('paragraph').run(),
  },
  heading(2, IconH2),
  heading(3, IconH3),
  heading(4, IconH4),
  {
    name: 'bulletList',
    icon: IconList,
    isActive: (editor) => editor.isActive('bullet_list'),
    run: (editor) => editor.chain().focus().toggleList('bullet_list', 'list_item').run(),
  },
  {
    name: 'orderedList',
    icon: IconListNumbers,
    isActive: (editor) => editor.isActive('ordered_list'),
    run: (editor) => editor.chain().focus().toggleList('ordered_list', 'list_item').run(),
  },
  {
    name: 'quote',
    icon: IconBlockquote,
    isActive: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
  },
  { name: 'picture', icon: IconPhoto, isActive: () => false, run: (_editor, choosePicture) => choosePicture() },
  { name: 'table', icon: IconTable, isActive: (editor) => editor.isActive('table'), run: (editor) => insertTable(editor) },
  {
    name: 'rule',
    icon: IconLineDashed,
    isActive: () => false,
    run: (editor) => editor.chain().focus().insertContent([{ type: 'horizontal_rule' }, { type: 'paragraph' }]).run(),
  },
];
