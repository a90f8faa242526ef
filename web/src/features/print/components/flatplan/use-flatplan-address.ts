import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

interface FlatplanSearch { trang?: string; cho?: string; o?: string }

/** Which page, place or part of an issue is open; only one at a time. */
export function useFlatplanAddress() {
  const { issue = '' } = useParams({ strict: false }) as { issue?: string };
  const search: FlatplanSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (to: FlatplanSearch) => void navigate({ to: '.', search: to });
  return {
    issue,
    page: search.trang === undefined ? undefined : Number(search.trang),
    place: search.cho,
    part: search.o,
    openPage: (number: number) => go({ trang: String(number) }),
    openPlace: (id: string) => go({ cho: id }),
    openPart: (o: string) => go({ o }),
    close: () => go({}),
  };
}

export type FlatplanAddress = ReturnType<typeof useFlatplanAddress>;
