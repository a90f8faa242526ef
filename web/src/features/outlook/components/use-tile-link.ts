import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { OutlookTileView } from '@api/schemas';
import { along, useOutlookAddress } from './use-outlook-address';

/** A province that may be opened leads to its dashboard, with the same programme and period. */
export function useTileLink() {
  const navigate = useNavigate();
  const { asked } = useOutlookAddress();
  return (tile: OutlookTileView) => {
    if (!tile.open || tile.organization === null) return null;
    const href = `/dieu-hanh/don-vi/${tile.organization}${along({ programme: asked.programme, period: asked.period, knownOn: asked.knownOn })}`;
    return {
      href,
      onClick: (event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        void navigate({ to: href });
      },
    };
  };
}
