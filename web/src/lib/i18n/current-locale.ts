import type { Locale } from '@api/schemas';

const KEPT_AS = 'hoitu-locale';

/** What was chosen on this browser; without a choice the profile of who signed in decides. */
let chosen: Locale | null = read();
let locale: Locale = chosen ?? 'vi';

function read(): Locale | null {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept === 'en' || kept === 'vi' ? kept : null;
  } catch {
    return null;
  }
}

export function currentLocale(): Locale {
  return locale;
}

export function isLocaleChosen(): boolean {
  return chosen !== null;
}

/** Takes a language for now, without making it the choice of this browser. */
export function takeLocale(next: Locale): void {
  locale = next;
}

export function keepLocale(next: Locale): void {
  chosen = next;
  locale = next;
  try {
    localStorage.setItem(KEPT_AS, next);
  } catch {
    // A browser that keeps nothing still speaks the chosen language until it closes.
  }
}
