import { text } from './search-text';

const VIEWS = ['mine', 'queue', 'all'];
const SORTS = ['updated', '-updated', 'published', 'due', 'title'];
const LAYOUTS = ['list', 'board', 'queue'];
const BOARDS = ['state', 'step', 'section', 'desk', 'form'];
const OUT_DAYS = ['7', '30', '90', '365', '0'];
const DAY = /^\d{4}-\d\d-\d\d$/;

const oneOf = (value: unknown, known: string[]) => {
  const given = text(value);
  return given !== undefined && known.includes(given) ? given : undefined;
};
const day = (value: unknown) => {
  const given = text(value);
  return given !== undefined && DAY.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined;
};

/** The whole piece list stands in its address, so that it can be sent, kept and gone back to. */
export function pieceSearch(search: Record<string, unknown>) {
  return {
    view: oneOf(search.view, VIEWS),
    sort: oneOf(search.sort, SORTS),
    layout: oneOf(search.layout, LAYOUTS),
    by: oneOf(search.by, BOARDS),
    outDays: oneOf(search.outDays, OUT_DAYS),
    state: text(search.state),
    step: text(search.step),
    workflow: text(search.workflow),
    section: text(search.section),
    form: text(search.form),
    urgency: text(search.urgency),
    owner: text(search.owner),
    holder: text(search.holder),
    desk: text(search.desk),
    from: day(search.from),
    to: day(search.to),
    late: text(search.late) === 'true' ? 'true' : undefined,
    q: text(search.q),
    piece: text(search.piece),
  };
}
