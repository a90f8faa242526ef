import { Alert, Button, Checkbox, FileInput, Group, List, Modal, Stack, Table, Text, Textarea } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import type { BookTakenView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { takeInProgramme } from '../api/take-in-programme';

/** A new decision comes in as a file: first what it would change, then the day from which it holds and why. */
export function TakeInDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('strategy');
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const running = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => takeInProgramme({ file: chosen, validFrom, reason, confirmed }, dryRun),
    onSuccess: (taken) => (taken.dryRun ? undefined : client.invalidateQueries({ queryKey: ['strategy'] })),
  });
  const looked = running.data;
  const done = looked !== undefined && !looked.dryRun;
  const ready = looked?.dryRun === true && !looked.known && !looked.findings.some((one) => one.stops);
  const asks = ready && looked.findings.some((one) => one.asks);
  return (
    <Modal opened onClose={onClose} title={t('takeIn.title')} size="lg">
      <Stack gap="md">
        <FileInput
          label={t('takeIn.file')}
          description={t('takeIn.fileHint')}
          leftSection={<IconFile size={16} />}
          accept=".json,.xlsx"
          clearable
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            setConfirmed(false);
            running.reset();
          }}
        />
        <DayField label={t('takeIn.validFrom')} description={t('takeIn.validFromHint')} value={validFrom} onChange={setValidFrom} clearable />
        <Textarea label={t('takeIn.reason')} description={t('takeIn.reasonHint')} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <FormProblem error={running.error} />
        {looked && <Looked taken={looked} />}
        {asks && <Checkbox label={t('takeIn.confirm')} checked={confirmed} onChange={(event) => setConfirmed(event.currentTarget.checked)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{done ? t('takeIn.close') : t('takeIn.cancel')}</Button>
          {!done && <Button variant={ready ? 'default' : 'filled'} disabled={!file} loading={running.isPending} onClick={() => file && running.mutate({ chosen: file, dryRun: true })}>{t('takeIn.look')}</Button>}
          {ready && <Button disabled={asks && !confirmed} loading={running.isPending} onClick={() => file && running.mutate({ chosen: file, dryRun: false })}>{t('takeIn.take')}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}

function Looked({ taken }: { taken: BookTakenView }) {
  const { t } = useTranslation('strategy');
  const stops = taken.findings.some((one) => one.stops);
  const title = !taken.dryRun ? (taken.known ? t('takeIn.known') : t('takeIn.done')) : taken.known ? t('takeIn.known') : stops ? t('takeIn.stopped') : t('takeIn.ready');
  return (
    <>
      <Alert color={stops ? 'red' : taken.findings.some((one) => one.asks) ? 'yellow' : 'green'} variant="light" title={title} role="status">
        <Text>{taken.head.ownerName}: {taken.head.title}</Text>
        {taken.findings.length > 0 && <List size="sm" mt="xs">{taken.findings.map((one, index) => <List.Item key={index}>{one.message} <Text span c="dimmed" fz={12}>{one.place}</Text></List.Item>)}</List>}
      </Alert>
      {taken.changes.length > 0 && (
        <Table.ScrollContainer minWidth={480}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t('takeIn.place')}</Table.Th><Table.Th>{t('takeIn.before')}</Table.Th><Table.Th>{t('takeIn.after')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {taken.changes.map((one, index) => (
                <Table.Tr key={index}><Table.Td>{t(`takeIn.subject.${one.subject}` as 'takeIn.subject.target')} {one.subject === 'head' ? t(`takeIn.head.${one.place}` as 'takeIn.head.title') : one.place}</Table.Td><Table.Td>{one.before ?? '–'}</Table.Td><Table.Td>{one.after ?? '–'}</Table.Td></Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}
