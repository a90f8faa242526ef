import { text } from './search-text';

const VIEWS = ['ngay', 'tuan', 'thang'];
const GROUPS = ['tien-do', 'uu-tien', 'loai-hinh'];
const DAY = /^\d{4}-\d\d-\d\d$/;

const oneOf = (value: unknown, known: string[]) => {
  const given = text(value);
  return given !== undefined && known.includes(given) ? given : undefined;
};

const dayOf = (value: unknown) => {
  const day = text(value);
  return day !== undefined && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
};

/** Of the calendar of events: the days, the words looked for, the event that is open. */
export const eventSearch = (search: Record<string, unknown>) => ({
  'che-do': oneOf(search['che-do'], VIEWS), ngay: dayOf(search.ngay), q: text(search.q), sukien: text(search.sukien),
});

/** Of the duty roster: a day of the week or month that is looked at. */
export const dutySearch = (search: Record<string, unknown>) => ({ tuan: dayOf(search.tuan), 'che-do': oneOf(search['che-do'], ['thang']) });

/** What of the plan is looked at stands in the address: the days, the filters, the story that is open. */
export function planSearch(search: Record<string, unknown>) {
  return {
    'che-do': oneOf(search['che-do'], VIEWS),
    ngay: dayOf(search.ngay),
    nhom: oneOf(search.nhom, GROUPS),
    q: text(search.q),
    form: text(search.form),
    desk: text(search.desk),
    person: text(search.person),
    section: text(search.section),
    state: text(search.state),
    priority: text(search.priority),
    detai: text(search.detai),
    'bien-ban': text(search['bien-ban']),
    lop: text(search.lop),
  };
}
