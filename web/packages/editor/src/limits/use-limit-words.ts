import { useTranslation } from 'react-i18next';
import type { LimitState } from './limits';

/** How long a field has become, in words: "còn 7 ký tự", "83 ký tự, nên tối đa 70". */
export function useLimitWords(): (field: string, state: LimitState) => string {
  const { t, i18n } = useTranslation('editor');
  const number = new Intl.NumberFormat(i18n.language);
  return (_field, { level, length, advised, most, left, over }) => {
    const values = {
      length: number.format(length), advised: number.format(advised), most: number.format(most ?? advised),
      left: number.format(left), over: number.format(over),
    };
    return t(`limit.${level}`, values);
  };
}
