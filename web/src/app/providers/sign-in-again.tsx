import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '@/features/identity/components/sign-in-form';
import { onSignedOut } from '@/lib/api/signed-out';
import { keepSession, sessionQuery } from '@/lib/session/get-session';
import { tellSignedInAgain } from '@/lib/session/signed-in-again';
import { isTyping } from '@/ui/is-typing';
import type { SessionView } from '@api/schemas';
import { sayEnded, unsayEnded } from './session-ended-notice';

/** Ends of sessions are repaired in place, so that neither the path nor typed words are lost. */
export function SignInAgain() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const ask = () => {
      unsayEnded();
      setAsked(true);
    };
    return onSignedOut(() => {
      // Without a session before, the route itself leads to sign-in.
      if (asked || !client.getQueryData(sessionQuery.queryKey)) return;
      // Who is writing goes on writing: the next keys must not land in the password.
      if (isTyping()) sayEnded(ask);
      else ask();
    });
  }, [asked, client]);
  const enter = (session: SessionView) => {
    const before = client.getQueryData(sessionQuery.queryKey);
    keepSession(session);
    unsayEnded();
    setAsked(false);
    if (before?.person.id !== session.person.id) {
      // Another person: nothing of the first one's screens may remain in memory.
      window.location.reload();
      return;
    }
    tellSignedInAgain();
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  };
  return (
    <Modal opened={asked} onClose={() => setAsked(false)} title={t('signInAgain')} closeOnClickOutside={false} zIndex={400}>
      <Stack gap="md">
        <Text>{t('signInAgainWhat')}</Text>
        <SignInForm email={client.getQueryData(sessionQuery.queryKey)?.person.email} onSignedIn={enter} />
      </Stack>
    </Modal>
  );
}
