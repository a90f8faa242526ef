import { beforeEach, describe, expect, it, vi } from 'vitest';

async function freshBrowser(kept?: string) {
  vi.resetModules();
  localStorage.clear();
  if (kept) localStorage.setItem('hoitu-locale', kept);
  const language = await import('./i18n');
  await language.startLanguage();
  const { currentLocale } = await import('./current-locale');
  return { ...language, currentLocale };
}

beforeEach(() => localStorage.clear());

describe('the language of the screens', () => {
  it('is the one of the profile where this browser has chosen none', async () => {
    const { speakUnlessChosen, currentLocale } = await freshBrowser();
    expect(currentLocale()).toBe('vi');

    await speakUnlessChosen('en');

    expect(currentLocale()).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('hoitu-locale')).toBeNull();
  });

  it('stays the one chosen on this browser', async () => {
    const { speakUnlessChosen, currentLocale } = await freshBrowser('vi');

    await speakUnlessChosen('en');

    expect(currentLocale()).toBe('vi');
    expect(document.documentElement.lang).toBe('vi');
  });

  it('is the choice from the moment it is made', async () => {
    const { speak, speakUnlessChosen, currentLocale } = await freshBrowser();

    await speak('vi');
    await speakUnlessChosen('en');

    expect(currentLocale()).toBe('vi');
    expect(localStorage.getItem('hoitu-locale')).toBe('vi');
  });
});
