import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { PressRequestView } from '@api/schemas';
import { requestQuery } from '../api/get-request';
import { withdrawRequest } from '../api/withdraw-request';
import { writeOn } from '../api/write-on';

/** The newsroom writes on, or takes its request back. */
export function WriteForm({ agencyId, view }: { agencyId: string; view: PressRequestView }) {
  const { t } = useTranslation('spokesperson');
  const agency = useAgency();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const keep = (after: PressRequestView) => {
    setText('');
    client.setQueryData(requestQuery('agencies', agencyId, view.row.id).queryKey, after);
    void client.invalidateQueries({ queryKey: ['press-requests', agencyId, 'list'] });
  };
  const writing = useMutation({ mutationFn: () => writeOn(agencyId, view.row.id, text), onSuccess: keep });
  const withdrawing = useMutation({ mutationFn: () => withdrawRequest(agencyId, view.row.id), onSuccess: keep });
  if (!agency.may('press-request.send') || view.row.state === 'withdrawn') return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate();
      }}
    >
      <Stack gap="xs">
        <Textarea label={t('request.writeOn')} autosize minRows={2} maxRows={10} value={text} onChange={(event) => setText(event.target.value)} />
        <FormProblem error={writing.error ?? withdrawing.error} />
        <Group gap="xs">
          <Button type="submit" disabled={text.trim() === ''} loading={writing.isPending}>{t('act.write')}</Button>
          {view.row.closedAt === null && <Button variant="subtle" color="gray" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{t('request.withdraw')}</Button>}
        </Group>
      </Stack>
    </form>
  );
}
