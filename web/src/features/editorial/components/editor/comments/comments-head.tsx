import { CloseButton, Group, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './comments.module.css';
import type { Comments } from './use-comments';

export function CommentsHead({ comments, closable }: { comments: Comments; closable: boolean }) {
  const { t } = useTranslation('comments');
  const { open = 0, resolved = 0 } = comments.query.data ?? {};
  return (
    <Group className={classes.head} wrap="nowrap" justify="space-between" gap={8}>
      <SegmentedControl
        size="xs"
        aria-label={t('filter')}
        value={comments.state}
        onChange={(state) => comments.show(state === 'resolved' ? 'resolved' : 'open')}
        data={[{ value: 'open', label: t('open', { count: open }) }, { value: 'resolved', label: t('resolved', { count: resolved }) }]}
      />
      {closable && <CloseButton aria-label={t('close')} onClick={comments.close} />}
    </Group>
  );
}
