import type { OutlookRowView, OutlookView } from '@api/schemas';
import type { Asked } from '../api/asked';
import { along } from './use-outlook-address';

export const bare = (text: string) => text.replace(/^- /, '');
export const hasFigure = (row: OutlookRowView) => row.shape !== 'heading' && row.shape !== 'statement';

/** Each number opens its indicator, asked in the same way. */
export function useRowLink(view: OutlookView, asked: Asked) {
  return (row: OutlookRowView) =>
    `/dieu-hanh/chi-so/${view.programme.code}/${row.code}${along({ ...asked, programme: undefined, period: view.period.code })}`;
}
