import { Button, Group, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { verifyAudit } from '../api/verify-audit';

/** Each entry carries the hash of the one before; checking reads the whole chain. */
export function ChainCheck() {
  const { t } = useTranslation('audit');
  const agency = useAgency();
  const format = useFormat();
  const checking = useMutation({ mutationFn: () => verifyAudit(agency.id) });
  const found = checking.data;
  return (
    <Group gap="md" role="status">
      <Button variant="default" loading={checking.isPending} onClick={() => checking.mutate()}>{t('verify')}</Button>
      {found?.intact && (
        <Group gap={6} c="var(--hoitu-good)"><IconShieldCheck size={18} /><Text>{t('intact', { checked: format.number(found.checked) })}</Text></Group>
      )}
      {found && !found.intact && (
        <Group gap={6} c="var(--hoitu-bad)"><IconShieldX size={18} /><Text>{t('broken', { number: found.firstBroken ?? 0 })} {found.reasonText}</Text></Group>
      )}
      <FormProblem error={checking.error} />
    </Group>
  );
}
