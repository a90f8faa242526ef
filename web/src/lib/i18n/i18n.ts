import type { Locale } from '@api/schemas';
import i18next, { type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLocale, isLocaleChosen, keepLocale, takeLocale } from './current-locale';

const vietnamese = import.meta.glob<ResourceKey>('../../locales/vi/*.json', { eager: true, import: 'default' });
const english = import.meta.glob<ResourceKey>('../../locales/en/*.json', { import: 'default' });

const nameOf = (path: string) => path.replace(/^.*\//, '').replace('.json', '');

async function loadEnglish(): Promise<void> {
  await Promise.all(
    Object.entries(english).map(async ([path, load]) => {
      i18next.addResourceBundle('en', nameOf(path), await load());
    }),
  );
}

async function change(locale: Locale, hold: (locale: Locale) => void): Promise<void> {
  if (locale === 'en' && !i18next.hasResourceBundle('en', 'shell')) await loadEnglish();
  hold(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

/** Changes the language of the screens at once, without a reload. */
export const speak = (locale: Locale) => change(locale, keepLocale);

/** The language of the profile, on a browser where nobody has chosen another one. */
export async function speakUnlessChosen(locale: Locale): Promise<void> {
  if (!isLocaleChosen() && locale !== currentLocale()) await change(locale, takeLocale);
}

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    defaultNS: 'common',
    ns: Object.keys(vietnamese).map(nameOf),
    resources: { vi: Object.fromEntries(Object.entries(vietnamese).map(([path, texts]) => [nameOf(path), texts])) },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await change(currentLocale(), takeLocale);
}
