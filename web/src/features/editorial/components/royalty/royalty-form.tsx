import { Button, Group, NumberInput, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone, sayTrouble } from '@/ui/say';
import type { RoyaltyView } from '@api/schemas';
import { putRoyaltyTable } from '../../api/workflows/royalty-table';
import { RoyaltyLines } from './royalty-lines';
import { ofLaw, readLines, type RoyaltyRow } from './royalty-rows';

const FULL = 100;

/** A new table from a day on: filled by a share of the law's limits, pasted, or written line by line. */
export function RoyaltyForm({ view, onDone }: { view: RoyaltyView; onDone: () => void }) {
  const { t, i18n } = useTranslation(['workflow', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const english = i18n.language === 'en';
  const [rows, setRows] = useState<RoyaltyRow[]>(() => ofLaw(view.law, FULL, english));
  const [share, setShare] = useState<number | string>(FULL);
  const [pasted, setPasted] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const [basis, setBasis] = useState('');
  const putting = useMutation({
    mutationFn: () => putRoyaltyTable(agency.id, { validFrom: validFrom || undefined, basis: basis.trim(), genres: rows }),
    onSuccess: async () => {
      sayDone(t('royalty.done'));
      await client.invalidateQueries({ queryKey: ['royalty-table', agency.id] });
      onDone();
    },
  });
  const take = () => {
    const read = readLines(pasted);
    if (read.unread === null) setRows(read.rows);
    else sayTrouble(t('royalty.unread', { line: read.unread }));
  };
  const inLines = rows.flatMap((_, index) => ['name', 'most', 'group'].map((field) => `genres[${index}].${field}`));
  return (
    <Paper
      component="form" withBorder p="md" onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        putting.mutate();
      }}
    >
      <Stack gap="md">
        <Group align="flex-start" grow>
          <TextInput type="date" label={t('royalty.validFrom')} value={validFrom} error={fieldMessage(putting.error, 'validFrom')} onChange={(event) => setValidFrom(event.target.value)} />
          <TextInput label={t('royalty.basis')} value={basis} error={fieldMessage(putting.error, 'basis')} onChange={(event) => setBasis(event.target.value)} />
        </Group>
        <Group align="flex-end">
          <NumberInput label={t('royalty.share')} description={t('royalty.shareHint')} min={1} max={FULL} value={share} onChange={setShare} w={280} />
          <Button variant="default" onClick={() => setRows(ofLaw(view.law, Number(share), english))}>{t('royalty.fill')}</Button>
        </Group>
        <Textarea label={t('royalty.paste')} description={t('royalty.pasteHint')} autosize minRows={2} maxRows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        {pasted.trim() !== '' && <Group><Button variant="default" onClick={take}>{t('royalty.take')}</Button></Group>}
        <RoyaltyLines rows={rows} error={putting.error} onChange={setRows} />
        <FormProblem error={putting.error} fields={['validFrom', 'basis', ...inLines]} />
        <Group>
          <Button type="submit" loading={putting.isPending} disabled={rows.length === 0 || validFrom === ''}>{t('royalty.put')}</Button>
          <Button variant="default" onClick={onDone}>{t('common:cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
