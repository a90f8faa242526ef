import { Button, FileInput, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { takeMap } from '../api/take-map';

/** Brings a GeoJSON file in; a map without Hoàng Sa and Trường Sa is refused. */
export function TakeMapDialog({ tileSet, onClose }: { tileSet: string; onClose: () => void }) {
  const { t } = useTranslation('outlook');
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('');
  const take = useMutation({
    mutationFn: (chosen: File) => takeMap(chosen, tileSet, source),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['outlook', 'map'] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('takeMap.title', { count: Number(tileSet) })}>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (file) take.mutate(file);
      }}>
        <Stack>
          <FileInput label={t('takeMap.file')} description={t('takeMap.fileHint')} accept=".geojson,.json,application/geo+json" value={file} onChange={setFile} required />
          <TextInput label={t('takeMap.source')} description={t('takeMap.sourceHint')} value={source} onChange={(event) => setSource(event.target.value)} required maxLength={500} />
          {take.isError && <FormProblem error={take.error} />}
          <Button type="submit" loading={take.isPending} disabled={!file || source.trim() === ''}>{t('takeMap.do')}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
