import { Button, CopyButton, Group, Modal, Stack, Text, Title } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { useFormat } from '@/lib/format/use-format';
import { pictureUrl } from '@/lib/pictures/picture-url';
import type { SaveState } from '@/lib/saving/save-queue';
import { useAgency, useSession } from '@/lib/session/use-session';
import type { DocumentNode } from '@api/schemas';
import { PieceReader } from '@editor/piece-reader';
import { textOf } from '@editor/read-document';
import { showDocument } from '@editor/show-document';
import classes from './desk.module.css';
import { drafts, type Writing } from './use-writing';

interface Props {
  pieceId: string;
  state: Extract<SaveState, { is: 'moved-on' }>;
  writing: Writing;
  editor: Editor;
  onShown: (read: () => DocumentNode) => void;
}

/** Two texts grew out of one. Both are shown; whichever is chosen, the other is kept. */
export function MovedOnDialog({ pieceId, state, writing, editor, onShown }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const { person } = useSession();
  const format = useFormat();
  const { theirs } = state;
  const mine = () => editor.getJSON() as DocumentNode;
  const same = editor.schema.nodeFromJSON(theirs.document).eq(editor.state.doc);

  useEffect(() => {
    if (same) void writing.queue().takeTheirs();
  }, [same, writing]);
  if (same) return null;

  const putAside = (document: DocumentNode) =>
    drafts.setAside({ id: randomId(), pieceId, personId: person.id, document, at: new Date().toISOString() });
  const keepMine = () => void putAside(theirs.document).finally(() => writing.queue().keepMine());
  const takeTheirs = () =>
    void putAside(mine()).then(async () => {
      await writing.queue().takeTheirs();
      showDocument(editor, theirs.document);
      onShown(() => theirs.document);
    });
  const urlOf = (id: string) => pictureUrl(agency.id, id, 'medium');
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} fullScreen title={t('movedOn.title')}>
      <Stack gap="md" maw={1280} mx="auto">
        <Text>{t('movedOn.what', { name: theirs.byName, at: format.dateTime(theirs.at) })}</Text>
        <Group>
          <Button onClick={keepMine}>{t('movedOn.keepMine')}</Button>
          <Button variant="default" onClick={takeTheirs}>{t('movedOn.takeTheirs', { name: theirs.byName })}</Button>
          <CopyButton value={textOf(state.mine)}>
            {({ copied, copy }) => <Button variant="subtle" onClick={copy}>{copied ? t('common:copied') : t('movedOn.copyMine')}</Button>}
          </CopyButton>
        </Group>
        <Text fz={13} c="dimmed">{t('movedOn.kept')}</Text>
        <div className={classes.compare}>
          <section>
            <Title order={2} mb="sm">{t('movedOn.mine')}</Title>
            <PieceReader document={state.mine} comparedWith={theirs.document} urlOfPicture={urlOf} />
          </section>
          <section>
            <Title order={2} mb="sm">{t('movedOn.theirs', { name: theirs.byName })}</Title>
            <PieceReader document={theirs.document} comparedWith={state.mine} urlOfPicture={urlOf} />
          </section>
        </div>
      </Stack>
    </Modal>
  );
}
