import { IconAlarm, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { PageMark } from '@/ui/page-state';
import type { FlatPageView } from '@api/schemas';
import { DropPage } from './drop-page';
import { useFlatplanDesk } from './flatplan-desk';
import classes from './flatplan.module.css';
import { PlaceCard } from './place-card';

/** A page as a miniature: what stands on it takes its share of the page's height. */
export function FlatPage({ page }: { page: FlatPageView }) {
  const { t } = useTranslation('print');
  const format = useFormat();
  const { address } = useFlatplanDesk();
  const filled = page.usedLines + page.adLines;
  const over = filled > page.capacity;
  return (
    <DropPage page={page} className={classes.page} data-state={page.state} data-late={page.late || undefined}>
      <button type="button" className={classes.pageHead} onClick={() => address.openPage(page.number)} aria-label={t('page.open', { page: page.number })}>
        <span className={classes.pageNumber}>{format.number(page.number)}</span>
        <span className={classes.pageName}>{page.name}</span>
        {page.late && <IconAlarm size={16} className={classes.lateIcon} aria-label={t('page.late')} />}
        <PageMark state={page.state} bare />
      </button>
      <div className={classes.paper}>
        {page.places.map((place) => <PlaceCard key={place.id} place={place} share={shareOf(place.fit.textRoom === 0 ? place.fit.wantedLines + place.pictureLines : place.fit.textRoom + place.fit.pictureRoom, page.capacity)} />)}
        {page.places.length === 0 && <span className={classes.nothing}>{t('page.nothing')}</span>}
        {page.adShare > 0 && <div className={classes.ads} style={{ flexGrow: page.adShare }}>{t('page.ads', { percent: page.adShare })}</div>}
        {filled < page.capacity && <div style={{ flexGrow: shareOf(page.capacity - filled, page.capacity) }} />}
      </div>
      <div className={classes.pageFoot} data-over={over || undefined}>
        <span>{over ? t('page.over', { lines: format.number(filled - page.capacity) }) : t('page.free', { lines: format.number(page.capacity - filled) })}</span>
        {page.responsibleName && <span className={classes.who}><IconUser size={13} aria-hidden />{page.responsibleName}</span>}
      </div>
    </DropPage>
  );
}

const WHOLE = 100;

function shareOf(lines: number, capacity: number): number {
  return capacity === 0 ? 0 : (lines / capacity) * WHOLE;
}
