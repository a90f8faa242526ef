import { Button, Group, Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { SectionView } from '@api/schemas';
import { addSection } from '../../api/add-section';
import { changeSection } from '../../api/change-section';
import { sectionsQuery } from '../../api/list-sections';
import { sectionChoices } from './section-choices';

interface Props { section: SectionView | null; all: SectionView[]; onClose: () => void }

export function SectionDialog({ section, all, onClose }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [name, setName] = useState(section?.name ?? '');
  const [slug, setSlug] = useState(section?.slug ?? '');
  const [parentId, setParent] = useState(section?.parentId ?? null);
  const [active, setActive] = useState(section?.active ?? true);
  const saving = useMutation({
    mutationFn: () =>
      section
        ? changeSection(agency.id, section.id, { version: section.version, name: name.trim(), slug: slug.trim(), parentId: parentId ?? undefined, topLevel: parentId === null, active })
        : addSection(agency.id, { name: name.trim(), slug: slug.trim() || undefined, parentId }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: sectionsQuery(agency.id).queryKey });
      onClose();
    },
  });
  const parents = sectionChoices(all.filter((one) => one.id !== section?.id && one.parentId === null));
  return (
    <Modal opened onClose={onClose} title={section ? t('sections.edit', { name: section.name }) : t('sections.add')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('sections.name')} data-autofocus value={name} error={fieldMessage(saving.error, 'name')} onChange={(event) => setName(event.target.value)} />
          <TextInput label={t('sections.slug')} description={t(section ? 'sections.slugMoves' : 'sections.slugHint')} value={slug} error={fieldMessage(saving.error, 'slug')} onChange={(event) => setSlug(event.target.value)} />
          <Select label={t('sections.parent')} placeholder={t('sections.noParent')} clearable data={parents} value={parentId} error={fieldMessage(saving.error, 'parentId')} onChange={setParent} />
          {section && <Switch label={t('sections.active')} checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />}
          <FormProblem error={saving.error} fields={['name', 'slug', 'parentId']} />
          <Group><Button type="submit" loading={saving.isPending} disabled={name.trim() === ''}>{t('common:save')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
