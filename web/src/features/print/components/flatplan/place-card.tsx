import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FitBar } from '@/lib/print/fit-bar';
import { StateMark } from '@/ui/piece-state';
import type { PlacementView } from '@api/schemas';
import { PLACE_DRAGGED } from './drop-page';
import { useFlatplanDesk } from './flatplan-desk';
import classes from './flatplan.module.css';
import { PlaceMenu } from './place-menu';
import { titleOf } from './places-of';

/** @param share of the page's height, in percent; absent in the tray */
export function PlaceCard({ place, share }: { place: PlacementView; share?: number }) {
  const { t } = useTranslation('print');
  const { address, mayFill } = useFlatplanDesk();
  return (
    <article
      className={classes.place}
      data-open={place.piece === null || undefined}
      style={share === undefined ? undefined : { flexGrow: share }}
      draggable={mayFill}
      onDragStart={(event) => {
        event.dataTransfer.setData(PLACE_DRAGGED, place.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className={classes.placeTop}>
        <button type="button" className={classes.placeTitle} onClick={() => address.openPlace(place.id)}>{titleOf(place)}</button>
        <PlaceMenu place={place} />
      </div>
      <div className={classes.placeMarks}>
        {place.piece ? <StateMark state={place.piece.state} bare /> : <span className={classes.dim}>{t('place.open')}</span>}
        <FitBar fit={place.fit} />
        {place.changed && <IconAlertTriangle size={15} className={classes.lateIcon} aria-label={t('place.changed')} />}
      </div>
    </article>
  );
}
