import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import type { PiecePlaceView } from '@api/schemas';
import { FitBar } from './fit-bar';
import classes from './fit.module.css';
import { piecePlacesQuery } from './get-piece-places';

/** Where the piece stands on paper and whether it fits there; nothing for a piece that stands nowhere. */
export function PiecePlaces({ pieceId }: { pieceId: string }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const places = useQuery({ ...piecePlacesQuery(agency.id, pieceId), enabled: agency.may('print.read') });
  if (!places.data || places.data.length === 0) return null;
  return (
    <section className={classes.places} aria-label={t('places.title')} data-testid="piece-places">
      <Text fz={13} c="dimmed">{t('places.title')}</Text>
      {places.data.map((one) => <Place key={one.issueId} place={one} />)}
    </section>
  );
}

function Place({ place }: { place: PiecePlaceView }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const format = useFormat();
  const where = t(place.page === null ? 'places.inTray' : 'places.onPage', {
    title: place.titleName, number: place.number ?? '', page: place.page ?? '',
  });
  return (
    <div className={classes.place}>
      <Link to={`/toa-soan/${agency.address}/bao-in/${place.issueId}`} search={place.page === null ? {} : { trang: String(place.page) }} className={classes.where}>{where}</Link>
      <FitBar fit={place.fit} />
      <Text fz={13} c="dimmed">
        {t(`wanted.${place.wantedUnit}`, { count: place.wanted, wanted: format.number(place.wanted) })}
        {' · '}
        {t('places.parts', { title: format.number(place.fit.titleLines), sapo: format.number(place.fit.sapoLines), body: format.number(place.fit.bodyLines), caption: format.number(place.fit.captionLines) })}
      </Text>
    </div>
  );
}
