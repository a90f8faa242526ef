import { Button, Group, Modal, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { linksQuery } from '../api/list-links';
import { sectionsQuery } from '../api/list-sections';
import { makeLink, type LinkWish } from '../api/make-link';

const USUAL: LinkWish = { title: '', guidance: '', sectionId: null, days: 30, mostUses: 100 };

export function LinkDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const client = useQueryClient();
  const sections = useQuery(sectionsQuery(agency.id));
  const [wish, setWish] = useState(USUAL);
  const change = (changes: Partial<LinkWish>) => setWish({ ...wish, ...changes });
  const making = useMutation({
    mutationFn: () => makeLink(agency.id, { ...wish, title: wish.title.trim(), guidance: wish.guidance.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: linksQuery(agency.id).queryKey });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('links.make')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('links.title')} description={t('links.titleHint')} data-autofocus value={wish.title} error={fieldMessage(making.error, 'title')} onChange={(event) => change({ title: event.target.value })} />
          <Textarea label={t('links.guidance')} description={t('links.guidanceHint')} autosize minRows={3} value={wish.guidance} error={fieldMessage(making.error, 'guidance')} onChange={(event) => change({ guidance: event.target.value })} />
          <Select label={t('section')} placeholder={t('none')} clearable searchable data={(sections.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={wish.sectionId} onChange={(sectionId) => change({ sectionId })} />
          <Group grow align="flex-start">
            <NumberInput label={t('links.days')} min={1} max={366} value={wish.days} error={fieldMessage(making.error, 'days')} onChange={(days) => change({ days: Number(days) })} />
            <NumberInput label={t('links.mostUses')} min={1} max={5000} value={wish.mostUses} error={fieldMessage(making.error, 'mostUses')} onChange={(mostUses) => change({ mostUses: Number(mostUses) })} />
          </Group>
          <FormProblem error={making.error} fields={['title', 'guidance', 'days', 'mostUses']} />
          <Group><Button type="submit" loading={making.isPending} disabled={wish.title.trim() === ''}>{t('links.make')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
