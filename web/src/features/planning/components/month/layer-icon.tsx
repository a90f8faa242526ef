import { IconBulb, IconCalendarEvent, IconLockOpen, IconUserShield, IconWorldOff, IconWorldUp } from '@tabler/icons-react';
import type { Layer } from './calendar-item';

const LAYER = { 'de-tai': IconBulb, 'su-kien': IconCalendarEvent, truc: IconUserShield, 'lich-dang': IconWorldUp };
const ACT: Record<string, typeof IconBulb> = { publish: IconWorldUp, unpublish: IconWorldOff, 'lift-embargo': IconLockOpen };

/** The kind of a thing by its icon; of what goes out, which of the three it is. */
export function LayerIcon({ layer, state = '' }: { layer: Layer; state?: string }) {
  const Icon = (layer === 'lich-dang' ? ACT[state.split(' ')[0] ?? ''] : undefined) ?? LAYER[layer];
  return <Icon size={14} stroke={1.8} aria-hidden />;
}
