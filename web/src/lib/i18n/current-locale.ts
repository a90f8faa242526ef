import type { Locale } from '@api/schemas';

const KEPT_AS = 'hoitu-locale';

let locale: Locale = read();

function read(): Locale {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function currentLocale(): Locale {
  return locale;
}

export function keepLocale(next: Locale): void {
  locale = next;
  try {
    localStorage.setItem(KEPT_AS, next);
  } catch {
    // A browser that keeps nothing still speaks the chosen language until it closes.
  }
}
