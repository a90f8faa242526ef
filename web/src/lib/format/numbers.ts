import type { Locale } from '@api/schemas';

const tag = (locale: Locale) => (locale === 'vi' ? 'vi-VN' : 'en-GB');

export function number(value: number, locale: Locale, mostDecimals = 1): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: mostDecimals }).format(value);
}

/** Dong has no smaller unit on screens: whole amounts only. */
export function money(amountVnd: number, locale: Locale): string {
  const amount = number(Math.round(amountVnd), locale, 0);
  return locale === 'vi' ? `${amount} đ` : `VND ${amount}`;
}

export function bytes(count: number, locale: Locale): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  let value = count;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${number(value, locale)} ${units[unit]}`;
}

export function percent(share: number, locale: Locale): string {
  return `${number(share * 100, locale)}%`;
}
