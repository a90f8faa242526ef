import { Button, FileInput, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import type { EvidenceDetailView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { declareIndicator, type DeclarationWish } from '../api/declare-indicator';

const EMPTY: DeclarationWish = { verdict: '', part: '', whole: '', explanation: '', documentNumber: '', documentDate: null, documentIssuer: '', file: null };
const FIELDS = ['verdict', 'part', 'whole', 'explanation', 'documentNumber', 'documentDate', 'documentIssuer', 'file'];

/** The unit says what its facts do not tell, with a document or a file that proves it. */
export function DeclareDialog({ view, onClose }: { view: EvidenceDetailView; onClose: () => void }) {
  const { t } = useTranslation(['evidence', 'common']);
  const client = useQueryClient();
  const [wish, setWish] = useState(EMPTY);
  const replaces = view.declarations.some((one) => one.state === 'accepted');
  const set = (change: Partial<DeclarationWish>) => setWish((before) => ({ ...before, ...change }));
  const sending = useMutation({
    mutationFn: () => declareIndicator(view.agencyId, view.programme, view.indicator, view.period, wish),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['strategy'] });
      onClose();
    },
  });
  const problem = (field: string) => (sending.error ? asProblem(sending.error).fields.find((one) => one.field === field)?.message : undefined);
  return (
    <Modal opened onClose={onClose} title={t('declare.title', { indicator: view.indicator })} size="lg">
      <Stack gap="md">
        <Text>{view.text}</Text>
        {view.counts === 'organization' ? (
          <Radio.Group label={t('declare.verdict')} value={wish.verdict} error={problem('verdict')} onChange={(verdict) => set({ verdict })}>
            <Group mt={6}><Radio value="met" label={t('verdict.met')} /><Radio value="not-met" label={t('verdict.not-met')} /></Group>
          </Radio.Group>
        ) : (
          <Group grow align="flex-start">
            <TextInput inputMode="numeric" label={t('declare.part')} description={view.numerator} value={wish.part} error={problem('part')} onChange={(event) => set({ part: event.currentTarget.value })} />
            <TextInput inputMode="numeric" label={t('declare.whole')} description={view.denominator} value={wish.whole} error={problem('whole')} onChange={(event) => set({ whole: event.currentTarget.value })} />
          </Group>
        )}
        <Textarea autosize minRows={3} label={t(replaces ? 'declare.replacing' : 'declare.explanation')} description={t(replaces ? 'declare.replacingHint' : 'declare.explanationHint')} value={wish.explanation} error={problem('explanation')} onChange={(event) => set({ explanation: event.currentTarget.value })} />
        <Group grow align="flex-start">
          <TextInput label={t('declare.number')} value={wish.documentNumber} error={problem('documentNumber')} onChange={(event) => set({ documentNumber: event.currentTarget.value })} />
          <DayField label={t('declare.date')} value={wish.documentDate} error={problem('documentDate')} clearable onChange={(documentDate) => set({ documentDate })} />
        </Group>
        <TextInput label={t('declare.issuer')} value={wish.documentIssuer} error={problem('documentIssuer')} onChange={(event) => set({ documentIssuer: event.currentTarget.value })} />
        <FileInput label={t('declare.file')} description={t('declare.fileHint')} leftSection={<IconFile size={16} />} accept=".pdf,.jpg,.jpeg,.png,.docx" clearable value={wish.file} error={problem('file')} onChange={(file) => set({ file })} />
        <FormProblem error={sending.error} fields={FIELDS} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('common:cancel')}</Button>
          <Button loading={sending.isPending} onClick={() => sending.mutate()}>{t('declare.send')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
