import { Alert, Button, Group, Text } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import type { DocumentNode, PieceView } from '@api/schemas';
import { showDocument } from '@editor/show-document';
import type { Writing } from './use-writing';

interface Props { piece: PieceView; writing: Writing; editor: Editor | null; onShown: (read: () => DocumentNode) => void }

/** Somebody else saved while nothing was owed here: offer their text before words go into an old one. */
export function NewerNotice({ piece, writing, editor, onShown }: Props) {
  const { t } = useTranslation('editorial');
  if (!editor || writing.state.is !== 'saved') return null;
  const queue = writing.queue();
  if (queue.owes || piece.documentVersion <= queue.documentVersion) return null;
  const show = () => {
    showDocument(editor, piece.document);
    queue.adopt(piece.documentVersion, piece.updatedAt);
    onShown(() => piece.document);
  };
  return (
    <Alert color="blue" variant="light" mb="lg" maw={720} mx="auto">
      <Group justify="space-between">
        <Text>{t('newer.what')}</Text>
        <Button size="xs" variant="default" onClick={show}>{t('newer.show')}</Button>
      </Group>
    </Alert>
  );
}
