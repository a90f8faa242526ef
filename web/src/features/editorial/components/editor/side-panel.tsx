import { Tabs } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import type { DocumentNode, PieceView } from '@api/schemas';
import { PieceOrigin } from '@/lib/planning/piece-origin';
import { DetailsTab } from './panel/details-tab';
import { HistoryTab } from './panel/history-tab';
import { PicturesTab } from './panel/pictures-tab';
import { TodoTab } from './panel/todo-tab';
import { whatIsMissing } from './what-is-missing';

interface Props {
  piece: PieceView; document: DocumentNode; editor: Editor | null; editable: boolean; onUpload: (files: File[]) => void;
}

export function SidePanel({ piece, document, editor, editable, onUpload }: Props) {
  const { t } = useTranslation('editorial');
  const missing = whatIsMissing(piece, document);
  return (
    <Tabs defaultValue={piece.lastReturn && piece.state === 'returned' ? 'todo' : 'details'} keepMounted={false}>
      <Tabs.List px="xs" h={41} style={{ flexWrap: 'nowrap' }}>
        <Tabs.Tab value="details" px={10}>{t('panel.details')}</Tabs.Tab>
        <Tabs.Tab value="todo" px={10}>{t('panel.todo')}{missing.length > 0 && ` (${missing.length})`}</Tabs.Tab>
        <Tabs.Tab value="history" px={10}>{t('panel.history')}</Tabs.Tab>
        <Tabs.Tab value="pictures" px={10}>{t('panel.pictures')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="details" p="md"><PieceOrigin pieceId={piece.id} /><DetailsTab piece={piece} editable={editable} /></Tabs.Panel>
      <Tabs.Panel value="todo" p="md"><TodoTab piece={piece} missing={missing} /></Tabs.Panel>
      <Tabs.Panel value="history" p="md"><HistoryTab piece={piece} /></Tabs.Panel>
      <Tabs.Panel value="pictures" p="md"><PicturesTab document={document} editor={editor} editable={editable} onUpload={onUpload} /></Tabs.Panel>
    </Tabs>
  );
}
