import type { Locale } from '@api/schemas';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as dates from './dates';
import * as numbers from './numbers';

/** The formats of the language the screens speak now. */
export function useFormat() {
  const { i18n } = useTranslation();
  const locale: Locale = i18n.language === 'en' ? 'en' : 'vi';
  return useMemo(
    () => ({
      locale,
      dateTime: (instant: string) => dates.dateTime(instant, locale),
      date: (instant: string) => dates.date(instant, locale),
      day: (localDate: string) => dates.day(localDate, locale),
      whenShort: (instant: string) => dates.whenShort(instant, locale),
      duration: (seconds: number) => dates.duration(seconds, locale),
      number: (value: number) => numbers.number(value, locale),
      percent: (share: number) => numbers.percent(share, locale),
      bytes: (count: number) => numbers.bytes(count, locale),
    }),
    [locale],
  );
}
