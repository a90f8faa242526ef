import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import type { FlatPageView, PageAct } from '@api/schemas';
import { useFlatplanDesk } from './flatplan-desk';

const WITH_REASON: readonly PageAct[] = ['return', 'recall'];
const FORWARD: readonly PageAct[] = ['approve', 'send', 'submit'];

/** The steps this person may take now; the one that goes on stands first. */
export function PageActs({ page }: { page: FlatPageView }) {
  const { t } = useTranslation('print');
  const { acts } = useFlatplanDesk();
  const [asked, setAsked] = useState<PageAct | null>(null);
  const [reason, setReason] = useState('');
  const { stepping } = acts;
  const take = (act: PageAct) => {
    stepping.reset();
    if (WITH_REASON.includes(act)) setAsked(act);
    else stepping.mutate({ page, act });
  };
  if (page.acts.length === 0) return null;
  const ordered = [...page.acts].sort((one, other) => Number(FORWARD.includes(other)) - Number(FORWARD.includes(one)));
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {ordered.map((act, i) => (
          <Button key={act} variant={i === 0 && FORWARD.includes(act) ? 'filled' : 'default'} loading={stepping.isPending && stepping.variables.act === act} onClick={() => take(act)}>{t(`pageAct.${act}`)}</Button>
        ))}
      </Group>
      {asked && page.acts.includes(asked) && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            stepping.mutate({ page, act: asked, reason: reason.trim() }, { onSuccess: () => setAsked(null) });
          }}
        >
          <Textarea label={t('reason')} autosize minRows={2} data-autofocus value={reason} error={fieldMessage(stepping.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
          <Group mt="xs" gap="xs">
            <Button type="submit" loading={stepping.isPending} disabled={reason.trim() === ''}>{t(`pageAct.${asked}`)}</Button>
            <Button variant="default" onClick={() => setAsked(null)}>{t('never')}</Button>
          </Group>
        </form>
      )}
      <FormProblem error={stepping.error} fields={['reason']} />
    </Stack>
  );
}
