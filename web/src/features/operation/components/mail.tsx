import { Button, Group, SimpleGrid, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { MailState } from '@api/schemas';
import { sendTestMail } from '../api/send-test-mail';
import { Figure } from './figure';

/** Whether letters leave, what waits, and what could not leave. */
export function Mail({ mail }: { mail: MailState }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  const oldest = mail.oldestWrittenAt ? t('mail.oldest', { at: format.dateTime(mail.oldestWrittenAt) }) : undefined;
  return (
    <section>
      <Title order={2} mb="xs">{t('mail.title')}</Title>
      <Stack gap="md">
        {!mail.configured && <Text>{t('mail.notConfigured')}</Text>}
        <SimpleGrid cols={{ base: 2, md: 4 }}>
          <Figure name={t('mail.server')} value={mail.configured ? mail.server : t('mail.none')} bad={!mail.configured && mail.waiting > 0} />
          <Figure name={t('mail.waiting')} value={format.number(mail.waiting)} note={oldest} />
          <Figure name={t('mail.sent')} value={format.number(mail.sent)} note={mail.lastSentAt ? t('mail.lastSent', { at: format.dateTime(mail.lastSentAt) }) : undefined} />
          <Figure name={t('mail.givenUp')} value={format.number(mail.givenUp)} bad={mail.givenUp > 0} />
        </SimpleGrid>
        <Troubles troubles={mail.troubles} />
        {mail.configured && <TestMail />}
      </Stack>
    </section>
  );
}

function Troubles({ troubles }: { troubles: MailState['troubles'] }) {
  const { t } = useTranslation('operation');
  const format = useFormat();
  if (troubles.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table>
        <Table.Thead><Table.Tr><Table.Th>{t('mail.written')}</Table.Th><Table.Th>{t('mail.attempts')}</Table.Th><Table.Th>{t('mail.next')}</Table.Th><Table.Th>{t('mail.reason')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {troubles.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{format.dateTime(one.writtenAt)}</Table.Td>
              <Table.Td>{format.number(one.attempts)}</Table.Td>
              <Table.Td>{one.givenUp ? t('mail.noMore') : format.dateTime(one.nextAt)}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{one.reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function TestMail() {
  const { t } = useTranslation('operation');
  const { person } = useSession();
  const [recipient, setRecipient] = useState(person.email);
  const sending = useMutation({ mutationFn: () => sendTestMail(recipient.trim()), onSuccess: () => sayDone(t('mail.tested')) });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <Group align="flex-start" gap="sm">
        <TextInput aria-label={t('mail.testTo')} type="email" w={300} value={recipient} onChange={(event) => setRecipient(event.target.value)} />
        <Button type="submit" variant="default" loading={sending.isPending}>{t('mail.test')}</Button>
      </Group>
      <FormProblem error={sending.error} />
    </form>
  );
}
