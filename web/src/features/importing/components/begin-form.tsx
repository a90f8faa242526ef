import { Button, FileInput, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { randomId } from '@/lib/api/random-id';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { ImportKind } from '@api/schemas';
import { beginImport } from '../api/begin-import';
import { importsQuery } from '../api/list-imports';

const KINDS: readonly ImportKind[] = ['wxr', 'rss', 'csv'];
const ACCEPTED: Record<ImportKind, string> = { wxr: '.xml,.wxr', rss: '.xml,.rss,.atom', csv: '.csv' };

export function BeginForm() {
  const { t } = useTranslation('importing');
  const agency = useAgency();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>('wxr');
  const [file, setFile] = useState<File | null>(null);
  const [url, setUrl] = useState('');
  const key = useRef(randomId());
  const beginning = useMutation({
    mutationFn: () => beginImport(agency.id, kind, file ? { file } : { url: url.trim() }, key.current),
    onSuccess: async (begun) => {
      await client.invalidateQueries({ queryKey: importsQuery(agency.id).queryKey });
      await navigate({ to: `/toa-soan/${agency.address}/nhap-du-lieu/${begun.id}` });
    },
  });
  const renew = () => {
    key.current = randomId();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        beginning.mutate();
      }}
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('what')}
          value={kind}
          onChange={(value) => {
            setKind(value as ImportKind);
            setFile(null);
            renew();
          }}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Text fz={13} c="dimmed">{t(`hint.${kind}`)}</Text>
        <FileInput
          label={t('file')}
          placeholder={t('chooseFile')}
          leftSection={<IconFile size={16} />}
          clearable
          accept={ACCEPTED[kind]}
          value={file}
          error={fieldMessage(beginning.error, 'file')}
          onChange={(chosen) => {
            setFile(chosen);
            renew();
          }}
        />
        {kind !== 'wxr' && !file && (
          <TextInput
            label={t('url')}
            placeholder="https://"
            value={url}
            error={fieldMessage(beginning.error, 'url')}
            onChange={(event) => {
              setUrl(event.target.value);
              renew();
            }}
          />
        )}
        <FormProblem error={beginning.error} fields={['file', 'url']} />
        <Group><Button type="submit" loading={beginning.isPending} disabled={!file && url.trim() === ''}>{t('begin')}</Button></Group>
      </Stack>
    </form>
  );
}
