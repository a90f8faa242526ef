import { useTranslation } from 'react-i18next';
import { useFormat } from './use-format';

const KNOWN = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'YEAR'] as const;

interface Days { first: string; last: string }

/** How periods of reporting calendars are called: "Quý I/2025", "Năm 2025"; what has no name goes by its days. */
export function useTermWords() {
  const { t } = useTranslation('common');
  const format = useFormat();
  const words = (term: string, year: number | string, days?: Days) => {
    const known = KNOWN.find((one) => one === term);
    if (known !== undefined) return t(`term.${known}`, { year: String(year) });
    return days ? t('term.days', { first: format.day(days.first), last: format.day(days.last) }) : t('term.other', { term, year: String(year) });
  };
  return {
    words,
    /** Of a period as it stands in addresses, such as 2025-Q3. */
    ofCode: (code: string) => {
      const [year = '', term = ''] = code.split('-', 2);
      return words(term, year);
    },
  };
}
