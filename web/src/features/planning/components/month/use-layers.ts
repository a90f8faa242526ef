import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useAgency } from '@/lib/session/use-session';
import { LAYERS, type Layer } from './calendar-item';

const USUAL: readonly Layer[] = ['de-tai', 'su-kien'];

/** Which layers of the calendar are switched on, read from the address and written to it. */
export function useLayers() {
  const agency = useAgency();
  const search: { lop?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const offered = useMemo(() => LAYERS.filter((layer) => layer !== 'lich-dang' || agency.may('piece.write')), [agency]);
  const shown = useMemo(() => (search.lop === undefined ? USUAL : LAYERS.filter((layer) => search.lop?.split(',').includes(layer))), [search.lop]);
  const toggle = (layer: Layer) => {
    const next = LAYERS.filter((one) => (one === layer) !== shown.includes(one));
    const usual = next.length === USUAL.length && next.every((one) => USUAL.includes(one));
    void navigate({ to: '.', search: { ...search, lop: usual ? undefined : next.join(',') || 'khong' }, replace: true });
  };
  return { offered, shown, toggle };
}
