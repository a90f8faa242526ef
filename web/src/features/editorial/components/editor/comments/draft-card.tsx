import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { commentsShown, wordsOf } from '@editor/comments/comment-passages';
import { beginComment } from '../../../api/comments/begin-comment';
import classes from './comments.module.css';
import { MessageBox, NotSent } from './message-box';
import { arrived } from './shared-places';
import type { Comments } from './use-comments';

/** The card of a comment that is being written, beside its passage. */
export function DraftCard({ comments, withQuote }: { comments: Comments; withQuote: boolean }) {
  const { t } = useTranslation('comments');
  const { editor, places, agencyId, pieceId } = comments;
  const passage = editor && commentsShown(editor.state).draft;
  const quote = editor && passage ? wordsOf(editor.state, passage) : '';
  const send = async (words: { text: string; mentions: string[] }, requestId: string) => {
    if (!editor || !(await arrived(places))) throw new NotSent(t('waitForText'));
    const now = commentsShown(editor.state).draft;
    if (!now) throw new NotSent(t('wordsGone'));
    const thread = await beginComment(
      agencyId, pieceId, { version: places.version(), from: places.outward(now.from), to: places.outward(now.to), ...words }, requestId,
    );
    await comments.refresh();
    comments.giveUp();
    comments.choose(thread.id, true);
  };
  return (
    <article className={classes.card} data-chosen data-thread="new" aria-label={t('write')}>
      {withQuote && quote !== '' && <Text component="blockquote" className={classes.quote} lineClamp={3}>“{quote}”</Text>}
      <MessageBox
        comments={comments}
        keptAs={comments.draftKey}
        label={t('write')}
        hint={t('writeHint')}
        sendLabel={t('send')}
        context={{ quote, near: passage?.from ?? 0 }}
        autoFocus
        onSend={send}
        onCancel={comments.giveUp}
      />
    </article>
  );
}
