import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { CommentView } from '@api/schemas';
import { changeComment } from '../../../api/comments/change-comment';
import { deleteComment } from '../../../api/comments/delete-comment';
import classes from './comments.module.css';
import { keptUnder } from './kept-words';
import { withNames } from './mention';
import { MessageBox } from './message-box';
import type { Comments } from './use-comments';

interface Props { comments: Comments; threadId: string; message: CommentView; whole: boolean; mayChange: boolean }

export function Message({ comments, threadId, message, whole, mayChange }: Props) {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const { agencyId, pieceId, personId } = comments;
  const mine = message.byId === personId && !message.deleted && mayChange;
  return (
    <div className={classes.message}>
      <Group gap={6} wrap="nowrap" justify="space-between" mih={22}>
        <Text fz={13} truncate>
          <b className={classes.name}>{message.byName}</b>{' '}
          <span className={classes.when}>{format.whenShort(message.at)}{message.editedAt !== null && !message.deleted && ` · ${t('edited')}`}</span>
        </Text>
        {mine && whole && !editing && <Mine comments={comments} threadId={threadId} message={message} onEdit={() => setEditing(true)} />}
      </Group>
      {editing ? (
        <MessageBox
          comments={comments}
          keptAs={keptUnder(personId, pieceId, `edit-${message.id}`)}
          label={t('edit')}
          hint={t('edit')}
          sendLabel={t('save')}
          start={{ text: message.text, people: message.mentions }}
          autoFocus
          onCancel={() => setEditing(false)}
          onSend={async (words) => {
            await changeComment(agencyId, pieceId, threadId, message.id, words);
            await comments.refresh();
            setEditing(false);
          }}
        />
      ) : message.deleted ? (
        <Text fz={13} c="dimmed" fs="italic">{t('deleted')}</Text>
      ) : (
        <Text fz={14} className={whole ? classes.words : classes.someWords}>
          {withNames(message.text, message.mentions).map((part, index) => (part.named ? <span key={index} className={classes.named}>{part.text}</span> : part.text))}
        </Text>
      )}
    </div>
  );
}

function Mine({ comments, threadId, message, onEdit }: { comments: Comments; threadId: string; message: CommentView; onEdit: () => void }) {
  const { t } = useTranslation('comments');
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    try {
      await deleteComment(comments.agencyId, comments.pieceId, threadId, message.id);
    } catch (error) {
      sayTrouble(problemText(error));
    }
    await comments.refresh();
  };
  if (asking) {
    return (
      <Group gap={4} wrap="nowrap">
        <Button size="compact-xs" color="red" aria-label={t('deleteAsk')} onClick={() => void remove()}>{t('deleteYes')}</Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setAsking(false)}>{t('deleteNo')}</Button>
      </Group>
    );
  }
  return (
    <Menu position="bottom-end" width={150}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={t('more')}><IconDots size={16} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} />} onClick={onEdit}>{t('edit')}</Menu.Item>
        <Menu.Item leftSection={<IconTrash size={15} />} color="red" onClick={() => setAsking(true)}>{t('delete')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
