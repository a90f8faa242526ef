import { useTranslation } from 'react-i18next';
import { queryClient } from '@/lib/api/query-client';
import { speak } from '@/lib/i18n/i18n';
import { changeMe } from '@/lib/session/change-me';
import { sessionQuery } from '@/lib/session/get-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { Locale } from '@api/schemas';

/** The screens change at once; the server remembers the choice for the next machine. */
export function useLanguageChoice(): [Locale, (locale: Locale) => void] {
  const { i18n } = useTranslation();
  const problemText = useProblemText();
  const choose = (locale: Locale) => {
    void speak(locale);
    changeMe({ locale }).then(
      (person) => {
        queryClient.setQueryData(sessionQuery.queryKey, (session) => (session ? { ...session, person } : session));
        // Names given by the server (kinds, messages) come in the new language.
        void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
      },
      (error: unknown) => sayTrouble(problemText(error)),
    );
  };
  return [i18n.language === 'en' ? 'en' : 'vi', choose];
}
