import { useOutlookWords } from './use-outlook-words';

/** That a screen tells what was known on an earlier day; nothing where it tells what is known now. */
export function KnownOn({ day }: { day: string | null }) {
  const { t, format } = useOutlookWords();
  return day === null ? null : <> · <strong>{t('knownOn', { day: format.day(day) })}</strong></>;
}
