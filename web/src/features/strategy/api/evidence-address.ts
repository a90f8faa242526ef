export interface Span { first: string; last: string }

/** A span of days as it stands in an address: 2026-10-01~2026-11-30. */
export const spanText = ({ first, last }: Span) => `${first}~${last}`;

export function spanOf(text: string | undefined): Span | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:~|_|\.\.)(\d{4}-\d{2}-\d{2})$/.exec(text ?? '');
  return match?.[1] && match[2] ? { first: match[1], last: match[2] } : undefined;
}

/** A measure as it stands in an address: qd-781~3. */
export function measureOf(text: string): { programme: string; indicator: string } {
  const [programme = '', indicator = ''] = text.split(/[~:]/);
  return { programme, indicator };
}

export const evidencePath = (programme: string, indicator: string, unit: string, span: Span) =>
  `/dieu-hanh/bang-chung/${programme}~${indicator}/${unit}/${spanText(span)}`;
