import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { SecretOnce } from '@/ui/secret-once';
import type { StaffView } from '@api/schemas';
import { makeResetLink } from '../api/make-reset-link';

/** For somebody who forgot the password: a link to hand over, since nothing here sends mail. */
export function ResetLink({ person }: { person: StaffView }) {
  const { t } = useTranslation(['identity', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const making = useMutation({ mutationFn: () => makeResetLink(agency.id, person.personId) });
  return (
    <Stack gap="xs">
      <Title order={3}>{t('password')}</Title>
      <Text fz={13} c="dimmed">{t('reset.linkWhat')}</Text>
      <Group><Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>{t('reset.makeLink')}</Button></Group>
      <FormProblem error={making.error} />
      {making.data && (
        <Modal opened onClose={() => making.reset()} title={t('reset.linkFor', { name: person.name })} closeOnClickOutside={false}>
          <SecretOnce what={t('reset.sendLink', { at: format.dateTime(making.data.expiresAt) })} value={making.data.link} copy={t('people.copyLink')} done={t('common:close')} onDone={() => making.reset()} />
        </Modal>
      )}
    </Stack>
  );
}
