import { text } from './search-text';

const DAY = /^\d{4}-\d\d-\d\d$/;

const day = (value: unknown) => {
  const given = text(value);
  return given !== undefined && DAY.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined;
};

/** Which issues are looked at stands in the address. */
export function printSearch(search: Record<string, unknown>) {
  return {
    tu: day(search.tu),
    den: day(search.den),
    'an-pham': text(search['an-pham']),
    state: text(search.state),
    mo: text(search.mo),
  };
}

/** Of an issue: the page, the place or the part beside the pages that is open. */
export function flatplanSearch(search: Record<string, unknown>) {
  return { trang: text(search.trang), cho: text(search.cho), o: text(search.o) };
}
