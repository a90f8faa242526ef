import { Anchor, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleMinus, IconCircleX, IconRefresh } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Trouble } from '@/ui/trouble';
import type { ImportItemView, ImportOutcome, ImportView } from '@api/schemas';
import { importItemsQuery } from '../api/list-import-items';
import classes from './imports.module.css';

const ICONS: Record<ImportOutcome, typeof IconRefresh> = {
  created: IconCircleCheck, updated: IconRefresh, unchanged: IconCircleDashed, skipped: IconCircleMinus, failed: IconCircleX,
};
const OUTCOMES: readonly ImportOutcome[] = ['created', 'updated', 'unchanged', 'skipped', 'failed'];

/** For each item what came over, what did not, and why. */
export function ImportItems({ run }: { run: ImportView }) {
  const { t } = useTranslation('importing');
  const agency = useAgency();
  const format = useFormat();
  const navigate = useNavigate();
  const { outcome } = useSearch({ strict: false }) as { outcome?: string };
  const items = useInfiniteQuery(importItemsQuery(agency.id, run.id, outcome));
  const rows = items.data?.pages.flatMap((page) => page.items) ?? [];
  const { refetch } = items;
  useEffect(() => {
    if (run.state !== 'running') void refetch();
  }, [run.state, refetch]);
  return (
    <div>
      <div className={classes.chips} role="group" aria-label={t('byOutcome')}>
        {OUTCOMES.map((one) => (
          <button key={one} type="button" className={classes.chip} aria-pressed={outcome === one} onClick={() => void navigate({ to: '.', search: { outcome: outcome === one ? undefined : one } })}>
            <Outcome outcome={one} />
            <Text span fz={13}>{format.number(run[one])}</Text>
          </button>
        ))}
      </div>
      {items.isPending && <LoadingRows />}
      {items.isError && <Trouble error={items.error} onAgain={() => void items.refetch()} />}
      {rows.map((item) => <Item key={item.position} item={item} />)}
      {rows.length > 0 && (
        <MoreButton shown={rows.length} total={items.data?.pages[0]?.total ?? null} more={items.hasNextPage} loading={items.isFetchingNextPage} onMore={() => void items.fetchNextPage()} />
      )}
    </div>
  );
}

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useTranslation('importing');
  const Icon = ICONS[outcome];
  return <span className={classes.outcome} data-outcome={outcome}><Icon size={16} stroke={1.8} aria-hidden />{t(`outcome.${outcome}`)}</span>;
}

function Item({ item }: { item: ImportItemView }) {
  const { t } = useTranslation('importing');
  const title = item.title ?? item.sourceId ?? t('noTitle');
  return (
    <div className={classes.item}>
      <Outcome outcome={item.outcome} />
      <Text truncate>
        {item.link?.startsWith('/toa-soan') ? <Anchor component={Link} to={item.link} c="inherit" fw={500}>{title}</Anchor> : title} <Text span fz={13} c="dimmed">{t(`item.${item.kind as 'post'}`, { defaultValue: item.kind })}</Text>
      </Text>
      <Text fz={13} c="dimmed">{item.reason}</Text>
    </div>
  );
}
