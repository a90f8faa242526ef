import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAgency } from '@/lib/session/use-session';
import type { ShiftView } from '@api/schemas';
import { EventPanel } from '../event-panel';
import { ShiftDialog } from '../shift-dialog';
import type { CalendarItem } from './calendar-item';

/** Opens what stands in a calendar beside it: a story in its panel, an event, a shift; what goes out is the piece itself. */
export function useOpenItem(openStory: (id: string) => void) {
  const agency = useAgency();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<CalendarItem | null>(null);
  const close = () => setOpened(null);
  const item = (chosen: CalendarItem) => {
    if (chosen.layer === 'de-tai') openStory(chosen.id);
    else if (chosen.layer === 'lich-dang') void navigate({ to: `/toa-soan/${agency.address}/tin-bai/${chosen.id}`, search: { panel: 'channel' } });
    else if (chosen.layer === 'su-kien' || agency.may('plan.decide')) setOpened(chosen);
    else void navigate({ to: `/toa-soan/${agency.address}/truc`, search: { tuan: chosen.from } });
  };
  const panels = (
    <>
      {opened?.layer === 'su-kien' && <EventPanel key={opened.id} id={opened.id} onClose={close} />}
      {opened?.layer === 'truc' && <ShiftDialog shift={opened.of as ShiftView} day={opened.from} onClose={close} />}
    </>
  );
  return { item, panels };
}
