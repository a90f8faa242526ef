import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { ContributionView } from '@api/schemas';
import { useDecision } from './use-decision';

export function DecisionBar({ view }: { view: ContributionView }) {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const [refusing, setRefusing] = useState(false);
  const deciding = useDecision(view);
  if (view.state === 'accepted') {
    return <Group><Button component={Link} to={`/toa-soan/${agency.address}/tin-bai/${view.pieceId ?? ''}`}>{t('act.openPiece')}</Button></Group>;
  }
  if (view.state !== 'new') {
    return (
      <Stack gap="xs">
        <Group><Button variant="default" loading={deciding.isPending} onClick={() => deciding.mutate({ act: 'reopen' })}>{t('act.reopen')}</Button></Group>
        <FormProblem error={deciding.error} />
      </Stack>
    );
  }
  if (refusing) return <RefuseForm view={view} onBack={() => setRefusing(false)} />;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button loading={deciding.isPending} onClick={() => deciding.mutate({ act: 'accept' })}>{t('act.accept')}</Button>
        <Button variant="default" onClick={() => setRefusing(true)}>{t('act.refuse')}</Button>
        <Button variant="subtle" color="gray" onClick={() => deciding.mutate({ act: 'spam' })}>{t('act.spam')}</Button>
      </Group>
      <FormProblem error={deciding.error} />
    </Stack>
  );
}

function RefuseForm({ view, onBack }: { view: ContributionView; onBack: () => void }) {
  const { t } = useTranslation(['contribution', 'common']);
  const [reason, setReason] = useState('');
  const [letter, setLetter] = useState(view.senderEmail !== '');
  const deciding = useDecision(view);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        deciding.mutate({ act: 'refuse', reason: reason.trim(), letter });
      }}
    >
      <Stack gap="xs">
        <Textarea label={t('reason')} description={t('reasonHint')} autosize minRows={3} data-autofocus value={reason} error={fieldMessage(deciding.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
        <Checkbox label={view.senderEmail ? t('letter', { email: view.senderEmail }) : t('noAddress')} disabled={view.senderEmail === ''} checked={letter} onChange={(event) => setLetter(event.currentTarget.checked)} />
        <FormProblem error={deciding.error} fields={['reason']} />
        <Group gap="xs">
          <Button type="submit" loading={deciding.isPending} disabled={reason.trim() === ''}>{t('act.refuse')}</Button>
          <Button variant="default" onClick={onBack}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
