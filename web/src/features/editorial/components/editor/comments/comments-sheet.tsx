import { Button, Drawer } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/ui/loaded';
import { CommentsHead } from './comments-head';
import { useGone } from './comments-margin';
import classes from './comments.module.css';
import { DraftCard } from './draft-card';
import { NoComments } from './no-comments';
import { ThreadCard } from './thread-card';
import type { Comments } from './use-comments';

const SHEET_HEIGHT = '68%';

/** Where there is no margin beside the text, the comments come up from below. */
export function CommentsSheet({ comments }: { comments: Comments }) {
  const { t } = useTranslation('comments');
  const { query, drafting, chosen, opened } = comments;
  const gone = useGone(comments, query.data?.items ?? []);
  const list = useRef<HTMLDivElement>(null);
  const shown = query.isSuccess;
  useEffect(() => {
    if (!opened || !chosen || !shown) return undefined;
    const frame = requestAnimationFrame(() => list.current?.querySelector(`[data-thread="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [opened, chosen, shown]);
  const close = () => {
    if (drafting) comments.giveUp();
    comments.close();
  };
  return (
    <>
      {chosen && !opened && (
        <Button className={classes.pill} leftSection={<IconMessages size={16} />} onClick={comments.open}>{t('openPanel')}</Button>
      )}
      <Drawer opened={opened} onClose={close} position="bottom" size={SHEET_HEIGHT} title={t('title')} overlayProps={{ backgroundOpacity: 0.2 }} padding="md">
        <CommentsHead comments={comments} closable={false} />
        <div ref={list} className={classes.list}>
          {drafting && <DraftCard comments={comments} withQuote />}
          <Loaded query={query}>
            {({ items }) => (
              <>
                {items.length === 0 && !drafting && <NoComments state={comments.state} />}
                {items.map((thread) => <ThreadCard key={thread.id} comments={comments} thread={thread} gone={gone.has(thread.id)} withQuote />)}
              </>
            )}
          </Loaded>
        </div>
      </Drawer>
    </>
  );
}
