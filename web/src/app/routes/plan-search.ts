import { text } from './search-text';

const VIEWS = ['ngay', 'tuan', 'thang'];
const GROUPS = ['tien-do', 'uu-tien', 'loai-hinh'];
const DAY = /^\d{4}-\d\d-\d\d$/;

const oneOf = (value: unknown, known: string[]) => {
  const given = text(value);
  return given !== undefined && known.includes(given) ? given : undefined;
};

/** What of the plan is looked at stands in the address: the days, the filters, the story that is open. */
export function planSearch(search: Record<string, unknown>) {
  const day = text(search.ngay);
  return {
    'che-do': oneOf(search['che-do'], VIEWS),
    ngay: day !== undefined && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    nhom: oneOf(search.nhom, GROUPS),
    q: text(search.q),
    form: text(search.form),
    desk: text(search.desk),
    person: text(search.person),
    state: text(search.state),
    priority: text(search.priority),
    detai: text(search.detai),
    'bien-ban': text(search['bien-ban']),
  };
}
