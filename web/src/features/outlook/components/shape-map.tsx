import type { OutlookMapView } from '@api/schemas';
import { useTileLink } from './use-tile-link';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** The map that was brought in, drawn as it is, with both archipelagos. */
export function ShapeMap({ view }: { view: OutlookMapView }) {
  const { t, fraction } = useOutlookWords();
  const linkOf = useTileLink();
  return (
    <figure className={classes.figure}>
      <svg className={classes.shapes} viewBox={view.viewBox ?? undefined} role="group" aria-label={t('map.shapes')}>
        {view.tiles.filter((tile) => tile.path !== null).map((tile) => {
          const words = `${tile.name}: ${tile.part === null || tile.whole === null ? '' : `${fraction(tile.part, tile.whole)}, `}${t(`status.${tile.status}`)}`;
          const link = linkOf(tile);
          const shape = <path d={tile.path ?? ''} data-status={tile.status}><title>{words}</title></path>;
          return link === null ? <g key={tile.name}>{shape}</g> : <a key={tile.name} href={link.href} onClick={link.onClick} aria-label={words}>{shape}</a>;
        })}
      </svg>
      <figcaption className={classes.dim}>{t('map.source', { source: view.mapSource ?? '' })}</figcaption>
    </figure>
  );
}
