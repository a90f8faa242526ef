import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { changeIssue } from '../../api/change-issue';
import { ClosingField } from '../closing-field';
import { useFlatplanDesk } from './flatplan-desk';

export function IssueForm() {
  const { t } = useTranslation(['print', 'common']);
  const agency = useAgency();
  const { plan, acts, address } = useFlatplanDesk();
  const { issue } = plan;
  const [closingAt, setClosingAt] = useState(issue.closingAt);
  const [pages, setPages] = useState<number | string>(issue.pages);
  const [note, setNote] = useState(issue.note);
  const saving = useMutation({
    mutationFn: () => changeIssue(agency.id, issue.id, { version: issue.version, closingAt, note, pages: Number(pages) === issue.pages ? null : Number(pages) }),
    onSuccess: (after) => {
      acts.show(after);
      address.close();
    },
    onSettled: acts.again,
  });
  if (issue.state === 'skipped') {
    return (
      <Stack gap="sm" align="flex-start">
        <Text>{t('issue.restoreHint')}</Text>
        <Button loading={acts.deciding.isPending} onClick={() => acts.deciding.mutate({ plan, act: 'restore' }, { onSuccess: address.close })}>{t('issueAct.restore')}</Button>
        <FormProblem error={acts.deciding.error} />
      </Stack>
    );
  }
  return (
    <Stack gap="xl">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="sm">
          <ClosingField label={t('issue.closing')} value={closingAt} onChange={setClosingAt} />
          <NumberInput label={t('issue.pages')} min={1} allowDecimal={false} value={pages} error={fieldMessage(saving.error, 'pages')} onChange={setPages} />
          <Textarea label={t('issue.note')} autosize minRows={2} value={note} error={fieldMessage(saving.error, 'note')} onChange={(event) => setNote(event.target.value)} />
          <FormProblem error={saving.error} fields={['pages', 'note']} />
          <Group><Button type="submit" loading={saving.isPending}>{t('common:save')}</Button></Group>
        </Stack>
      </form>
      <SkipForm />
    </Stack>
  );
}

/** A holiday: the issue does not come out, and its number goes to the next. */
function SkipForm() {
  const { t } = useTranslation('print');
  const { plan, acts, address } = useFlatplanDesk();
  const [reason, setReason] = useState('');
  const { deciding } = acts;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        deciding.mutate({ plan, act: 'skip', reason: reason.trim() }, { onSuccess: address.close });
      }}
    >
      <Stack gap="sm">
        <Text fw={600}>{t('issue.skipTitle')}</Text>
        <Text fz={13} c="dimmed">{t('issue.skipHint')}</Text>
        <Textarea label={t('reason')} autosize minRows={2} placeholder={t('issue.skipExample')} value={reason} error={fieldMessage(deciding.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
        <FormProblem error={deciding.error} fields={['reason']} />
        <Group><Button type="submit" variant="default" loading={deciding.isPending} disabled={reason.trim() === ''}>{t('issueAct.skip')}</Button></Group>
      </Stack>
    </form>
  );
}
