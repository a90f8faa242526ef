import { Alert, Button, FileInput, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { CalendarImportView } from '@api/schemas';
import { importCalendar } from '../api/import-calendar';

/** A calendar file: what it would do is seen before it does it. */
export function CalendarImport({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('events');
  const agency = useAgency();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const trying = useMutation({ mutationFn: (given: File) => importCalendar(agency.id, given, true) });
  const taking = useMutation({
    mutationFn: (given: File) => importCalendar(agency.id, given, false),
    onSuccess: (done) => {
      void client.invalidateQueries({ queryKey: ['plan', agency.id] });
      sayDone(t('import.done', { count: done.items.filter((one) => one.effect !== 'unchanged' && one.effect !== 'left').length }));
      if (done.problems.length === 0) onClose();
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    trying.reset();
    if (chosen) trying.mutate(chosen);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('import.title')}>
      <Stack gap="sm">
        {!taking.data && <FileInput label={t('import.file')} description={t('import.hint')} accept=".ics,text/calendar" placeholder={t('import.choose')} value={file} onChange={choose} data-autofocus />}
        <FormProblem error={trying.error ?? taking.error} />
        {(taking.data ?? trying.data) && <Outlook seen={(taking.data ?? trying.data) as CalendarImportView} />}
        <Group>
          {taking.data && <Button data-autofocus onClick={onClose}>{t('close')}</Button>}
          {!taking.data && <Button disabled={!file || !trying.data || trying.data.items.length === 0} loading={taking.isPending || trying.isPending} onClick={() => file && taking.mutate(file)}>{t('import.take')}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}

/** What a file would do, or did; what of it could not be read stands first, entry by entry. */
function Outlook({ seen }: { seen: CalendarImportView }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const parts = [
    { key: 'unread', lines: seen.problems.filter((one) => !one.taken), color: 'red' },
    { key: 'partly', lines: seen.problems.filter((one) => one.taken), color: 'gray' },
  ] as const;
  return (
    <>
      {parts.filter(({ lines }) => lines.length > 0).map(({ key, lines, color }) => (
        <Alert key={key} color={color} variant="light" title={t(`import.${key}`, { count: lines.length })}>
          {lines.map((one) => <Text key={`${one.entry} ${one.reason}`} fz={13}>{t('import.entry', { entry: one.entry, title: one.title || t('import.untitled') })} {one.reason}</Text>)}
        </Alert>
      ))}
      <Table.ScrollContainer minWidth={320} mah={360}>
        <Table>
          <Table.Thead><Table.Tr><Table.Th>{t('import.day')}</Table.Th><Table.Th>{t('field.title')}</Table.Th><Table.Th>{t(seen.trial ? 'import.effect' : 'import.effectDone')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {seen.items.map((one, at) => (
              <Table.Tr key={at}>
                <Table.Td>{format.day(one.day)}</Table.Td>
                <Table.Td>{one.title}{one.repeats && ` (${t('repeats')})`}</Table.Td>
                <Table.Td>{t(`effect.${one.effect}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
