import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { CommentThreadView } from '@api/schemas';
import { answerComment } from '../../../api/comments/answer-comment';
import { reopenComment } from '../../../api/comments/reopen-comment';
import { resolveComment } from '../../../api/comments/resolve-comment';
import classes from './comments.module.css';
import { keptUnder, keptWords } from './kept-words';
import { Message } from './message';
import { MessageBox } from './message-box';
import type { Comments } from './use-comments';

interface Props { comments: Comments; thread: CommentThreadView; gone: boolean; withQuote: boolean }

export function ThreadCard({ comments, thread, gone, withQuote }: Props) {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const { agencyId, pieceId, personId } = comments;
  const chosen = comments.chosen === thread.id;
  const keptAs = keptUnder(personId, pieceId, thread.id);
  const whole = chosen || keptWords(keptAs) !== null;
  const [first, ...answers] = thread.messages;
  const resolved = thread.state === 'resolved';
  const quote = thread.quote.trim() === '' ? t('aboutPicture') : `“${thread.quote}”`;
  return (
    <article
      className={classes.card}
      data-thread={thread.id}
      data-chosen={chosen || undefined}
      data-open={!resolved || undefined}
      aria-label={t('thread', { name: thread.createdByName })}
      tabIndex={0}
      onFocus={() => !chosen && comments.choose(thread.id, true)}
      onClick={() => !chosen && comments.choose(thread.id, true)}
    >
      {!resolved && <Resolve comments={comments} thread={thread} />}
      {gone && <Text fz={13} fw={500} c="var(--hoitu-warn)" pr={30}>{t('gone')}</Text>}
      {(gone || withQuote || resolved) && <Text component="blockquote" aria-label={t('quoted')} className={classes.quote} lineClamp={3}>{quote}</Text>}
      {first && <Message comments={comments} threadId={thread.id} message={first} whole={whole} mayChange={!resolved} />}
      {!whole && answers.length > 0 && <Text fz={13} c="dimmed">{t('answers', { count: answers.length })}</Text>}
      {whole && answers.map((message) => <Message key={message.id} comments={comments} threadId={thread.id} message={message} whole mayChange={!resolved} />)}
      {resolved ? (
        <Reopen comments={comments} thread={thread} what={t('resolvedBy', { name: thread.resolvedByName ?? '', at: format.whenShort(thread.resolvedAt ?? thread.createdAt) })} />
      ) : (
        whole && (
          <MessageBox
            comments={comments}
            keptAs={keptAs}
            label={t('answer')}
            hint={t('answerHint')}
            sendLabel={t('send')}
            onSend={async (words, requestId) => {
              await answerComment(agencyId, pieceId, thread.id, words, requestId);
              await comments.refresh();
            }}
          />
        )
      )}
    </article>
  );
}

function useTurning(comments: Comments) {
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const turn = async (work: () => Promise<unknown>, after?: () => void) => {
    setBusy(true);
    try {
      await work();
      after?.();
    } catch (error) {
      sayTrouble(problemText(error));
    } finally {
      setBusy(false);
      await comments.refresh();
    }
  };
  return { busy, turn };
}

function Resolve({ comments, thread }: { comments: Comments; thread: CommentThreadView }) {
  const { t } = useTranslation('comments');
  const { busy, turn } = useTurning(comments);
  const { agencyId, pieceId } = comments;
  const back = () => void reopenComment(agencyId, pieceId, thread.id).then(comments.refresh);
  const resolve = () => turn(() => resolveComment(agencyId, pieceId, thread.id), () => sayUndo(t('resolvedNow'), t('undo'), back));
  return (
    <Tooltip label={t('resolve')} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        loading={busy}
        className={classes.resolve}
        aria-label={t('resolve')}
        onClick={(event) => {
          event.stopPropagation();
          void resolve();
        }}
      >
        <IconCheck size={18} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}

function Reopen({ comments, thread, what }: { comments: Comments; thread: CommentThreadView; what: string }) {
  const { t } = useTranslation('comments');
  const { busy, turn } = useTurning(comments);
  return (
    <Group justify="space-between" wrap="nowrap" gap={8} mt={6}>
      <Text fz={12} c="dimmed">{what}</Text>
      <Button size="compact-sm" variant="default" flex="none" loading={busy} onClick={() => void turn(() => reopenComment(comments.agencyId, comments.pieceId, thread.id))}>{t('reopen')}</Button>
    </Group>
  );
}
