import { useTranslation } from 'react-i18next';

const KNOWN = ['Q1', 'Q2', 'Q3', 'Q4', 'YEAR'] as const;

/** "Quý I/2025", "Năm 2025". */
export function useTermWords() {
  const { t } = useTranslation('collection');
  return (term: string, year: number) => {
    const known = KNOWN.find((one) => one === term);
    return known === undefined ? `${term}/${year}` : t(`term.${known}`, { year: String(year) });
  };
}
