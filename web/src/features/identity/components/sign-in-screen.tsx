import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepSession } from '@/lib/session/get-session';
import { speak } from '@/lib/i18n/i18n';
import type { SessionView } from '@api/schemas';
import { metaQuery } from '../api/get-meta';
import { EntryFrame } from './entry-frame';
import { SignInForm } from './sign-in-form';

/** Only paths of this app: an address from outside must not be reachable through `next`. */
export function safeReturnPath(next: string | undefined): string {
  return next !== undefined && /^\/(toa-soan|dieu-hanh)(\/|$|\?)/.test(next) ? next : '/toa-soan';
}

export function SignInScreen() {
  const { t } = useTranslation('identity');
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false }) as { next?: string };
  const meta = useQuery(metaQuery);
  const enter = (session: SessionView) => {
    keepSession(session);
    void speak(session.person.locale);
    void navigate({ to: safeReturnPath(next), replace: true });
  };
  return (
    <EntryFrame title={t('signInTitle')} lead={t('signInLead')}>
      {meta.data?.setupNeeded && <Alert color="blue" variant="light">{t('setup.needed')}</Alert>}
      <SignInForm onSignedIn={enter} />
    </EntryFrame>
  );
}
