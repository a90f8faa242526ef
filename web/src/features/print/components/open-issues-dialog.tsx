import { Button, Group, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { PrintTitleView } from '@api/schemas';
import { openIssue } from '../api/open-issue';
import { openIssues } from '../api/open-issues';

const TWO_WEEKS_DAYS = 13;

const later = (day: string, days: number) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** Opens the issues of the coming days by the title's rhythm, or one of its own. */
export function OpenIssuesDialog({ titles, onClose }: { titles: PrintTitleView[]; onClose: () => void }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const client = useQueryClient();
  const navigate = useNavigate();
  const active = titles.filter((one) => one.active);
  const [title, setTitle] = useState(active[0]?.id ?? null);
  const [way, setWay] = useState('rhythm');
  const [from, setFrom] = useState<string | null>(today());
  const [to, setTo] = useState<string | null>(later(today(), TWO_WEEKS_DAYS));
  const opening = useMutation({
    mutationFn: async () => {
      if (title === null) return null;
      if (way === 'one') return (await openIssue(agency.id, { titleId: title, day: from })).issue.id;
      const { opened } = await openIssues(agency.id, title, { from, to });
      sayDone(t('open.done', { count: opened.length }));
      return null;
    },
    onSuccess: (opened) => {
      void client.invalidateQueries({ queryKey: ['print', agency.id] });
      if (opened !== null) void navigate({ to: `/toa-soan/${agency.address}/bao-in/${opened}` });
      else onClose();
    },
  });
  const error = opening.error;
  return (
    <Modal opened onClose={onClose} title={t('open.button')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          opening.mutate();
        }}
      >
        <Stack gap="sm">
          <Select label={t('open.title')} allowDeselect={false} data={active.map((one) => ({ value: one.id, label: one.name }))} value={title} onChange={setTitle} />
          <SegmentedControl aria-label={t('open.way')} value={way} onChange={setWay} data={[{ value: 'rhythm', label: t('open.rhythm') }, { value: 'one', label: t('open.one') }]} />
          <Group grow align="flex-start">
            <DayField label={way === 'one' ? t('column.day') : t('from')} value={from} onChange={setFrom} error={fieldMessage(error, 'from') ?? fieldMessage(error, 'day')} />
            {way === 'rhythm' && <DayField label={t('to')} value={to} onChange={setTo} error={fieldMessage(error, 'to')} />}
          </Group>
          <Text fz={13} c="dimmed">{way === 'one' ? t('open.oneHint') : t('open.rhythmHint')}</Text>
          <FormProblem error={error} fields={['from', 'to', 'day']} />
          <Group><Button type="submit" loading={opening.isPending} disabled={title === null}>{t('open.go')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
