import type { OutlookTileView } from '@api/schemas';
import { useTileLink } from './use-tile-link';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** The archipelagos stand at the last column on every screen, phones too. */
const LAST_COLUMN = 8;
const SHORT: Record<string, string> = { 'Thành phố Hồ Chí Minh': 'TP. HCM', 'Bà Rịa - Vũng Tàu': 'BR-VT', 'Thừa Thiên Huế': 'TT Huế' };

/** One tile for each province, roughly where it lies: small provinces are seen as well as large ones. */
export function TileMap({ tiles }: { tiles: OutlookTileView[] }) {
  const { t, fraction } = useOutlookWords();
  const linkOf = useTileLink();
  return (
    <div className={classes.tiles} role="group" aria-label={t('map.tiles')}>
      {tiles.map((tile) => {
        const value = tile.part === null || tile.whole === null ? '' : fraction(tile.part, tile.whole);
        const place = { gridColumn: Math.min(tile.x + 1, LAST_COLUMN), gridRow: tile.y + 1 };
        const words = `${tile.name}: ${value === '' ? t(`status.${tile.status}`) : `${value}, ${t(`status.${tile.status}`)}`}`;
        const content = <><span className={classes.tileName}>{SHORT[tile.name] ?? tile.name}</span><span className={classes.tileValue}>{value === '' ? tile.status === 'no-units' ? '' : t(`map.short.${tile.status}`) : value}</span></>;
        const link = linkOf(tile);
        return link === null ? (
          <div key={tile.name} className={classes.tile} data-status={tile.status} style={place} title={words}>{content}</div>
        ) : (
          <a key={tile.name} className={classes.tile} data-status={tile.status} style={place} title={words} href={link.href} onClick={link.onClick}>{content}</a>
        );
      })}
    </div>
  );
}
