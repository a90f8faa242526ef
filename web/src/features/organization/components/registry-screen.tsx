import { Alert, Button, FileInput, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconDownload, IconFile } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { FormProblem } from '@/ui/form-problem';
import { Screen } from '@/ui/screen';
import type { RegistryImportView } from '@api/schemas';
import { importRegistry, registryUrl } from '../api/import-registry';
import { RegistryRows } from './registry-rows';

export function RegistryScreen() {
  const { t } = useTranslation('organization');
  const client = useQueryClient();
  const { operator } = useSession();
  const [file, setFile] = useState<File | null>(null);
  const running = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => importRegistry(chosen, dryRun),
    onSuccess: (result) =>
      result.applied ? client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('organization') }) : undefined,
  });
  const result = running.data;
  const ready = result !== undefined && !result.applied && result.problems.length === 0 && result.created + result.changed > 0;
  const actions = (
    <>
      <Button component="a" href={registryUrl('xlsx', undefined)} download variant="default" leftSection={<IconDownload size={16} />}>XLSX</Button>
      <Button component="a" href={registryUrl('csv', undefined)} download variant="default" leftSection={<IconDownload size={16} />}>CSV</Button>
    </>
  );
  if (!operator) {
    return (
      <Screen title={t('registry.title')} actions={actions}>
        <Empty title={t('registry.operatorOnly')} hint={t('registry.operatorOnlyHint')} />
      </Screen>
    );
  }
  return (
    <Screen title={t('registry.title')} lead={t('registry.lead')} actions={actions}>
      <Stack gap="md" maw={640}>
        <FileInput
          label={t('registry.file')}
          placeholder={t('registry.choose')}
          description={t('registry.hint')}
          leftSection={<IconFile size={16} />}
          accept=".xlsx,.csv"
          clearable
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            running.reset();
          }}
        />
        <Group>
          <Button variant={ready ? 'default' : 'filled'} disabled={!file} loading={running.isPending} onClick={() => file && running.mutate({ chosen: file, dryRun: true })}>{t('registry.dryRun')}</Button>
          {ready && <Button loading={running.isPending} onClick={() => file && running.mutate({ chosen: file, dryRun: false })}>{t('registry.apply')}</Button>}
        </Group>
        <FormProblem error={running.error} />
      </Stack>
      {result && <Result result={result} />}
    </Screen>
  );
}

function Result({ result }: { result: RegistryImportView }) {
  const { t } = useTranslation('organization');
  const format = useFormat();
  const figures = { rows: format.number(result.rows), created: format.number(result.created), changed: format.number(result.changed), unchanged: format.number(result.unchanged) };
  return (
    <Stack gap="md" mt="xl">
      <Alert color={result.problems.length > 0 ? 'orange' : 'green'} variant="light" title={result.applied ? t('registry.done') : t('registry.wouldBe')} role="status">
        {t('registry.figures', figures)}
      </Alert>
      {result.problems.length > 0 && (
        <>
          <Title order={2}>{t('registry.problems', { problems: format.number(result.problems.length) })}</Title>
          <Text c="dimmed">{t('registry.nothingWritten')}</Text>
          <Table.ScrollContainer minWidth={560}>
            <Table highlightOnHover>
              <Table.Thead>
                <Table.Tr><Table.Th>{t('registry.row')}</Table.Th><Table.Th>{t('registry.column')}</Table.Th><Table.Th>{t('registry.value')}</Table.Th><Table.Th>{t('registry.problem')}</Table.Th></Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {result.problems.map((one, index) => (
                  <Table.Tr key={index}><Table.Td>{one.row}</Table.Td><Table.Td>{one.column}</Table.Td><Table.Td>{one.value}</Table.Td><Table.Td>{one.message}</Table.Td></Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
      <RegistryRows rows={result.items} />
    </Stack>
  );
}
