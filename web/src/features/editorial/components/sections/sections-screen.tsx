import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEyeOff, IconPencil } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { sayTrouble } from '@/ui/say';
import { Screen } from '@/ui/screen';
import { useProblemText } from '@/ui/use-problem-text';
import type { SectionRequest, SectionView } from '@api/schemas';
import { changeSection } from '../../api/change-section';
import { sectionsQuery } from '../../api/list-sections';
import { sectionTree, type SectionNode } from './section-choices';
import { SectionDialog } from './section-dialog';
import classes from './sections.module.css';

export function SectionsScreen() {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const sections = useQuery(sectionsQuery(agency.id));
  const [open, setOpen] = useState<SectionView | 'new' | null>(null);
  const changing = useMutation({
    mutationFn: ({ id, ...request }: SectionRequest & { id: string }) => changeSection(agency.id, id, request),
    onSettled: () => client.invalidateQueries({ queryKey: sectionsQuery(agency.id).queryKey }),
    onError: (error) => sayTrouble(problemText(error)),
  });
  const move = (section: SectionView, by: -1 | 1) =>
    changing.mutate({ id: section.id, version: section.version, position: section.position + by });
  return (
    <Screen title={t('sections.title')} lead={t('sections.lead')} narrow actions={<Button onClick={() => setOpen('new')}>{t('sections.add')}</Button>}>
      <Loaded query={sections}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('sections.empty')} hint={t('sections.emptyHint')} action={<Button onClick={() => setOpen('new')}>{t('sections.add')}</Button>} />
          ) : (
            <ul className={classes.list}>
              {sectionTree(items).map((node) => (
                <SectionRow key={node.section.id} node={node} onEdit={() => setOpen(node.section)} onMove={(by) => move(node.section, by)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {open && <SectionDialog section={open === 'new' ? null : open} all={sections.data?.items ?? []} onClose={() => setOpen(null)} />}
    </Screen>
  );
}

interface RowProps { node: SectionNode; onEdit: () => void; onMove: (by: -1 | 1) => void }

function SectionRow({ node: { section, depth }, onEdit, onMove }: RowProps) {
  const { t } = useTranslation('editorial');
  return (
    <li className={classes.row}>
      <div style={{ paddingLeft: depth * 24, minWidth: 0 }}>
        <Text span fw={depth === 0 ? 600 : 400}>{section.name}</Text>{' '}
        <Text span fz={13} c="dimmed">/{section.slug}</Text>
        {!section.active && <Text span fz={13} c="dimmed" ml={8}><IconEyeOff size={14} /> {t('sections.hidden')}</Text>}
      </div>
      <Group gap={2} wrap="nowrap">
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('sections.up', { name: section.name })} onClick={() => onMove(-1)}><IconArrowUp size={16} /></ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('sections.down', { name: section.name })} onClick={() => onMove(1)}><IconArrowDown size={16} /></ActionIcon>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('sections.edit', { name: section.name })} onClick={onEdit}><IconPencil size={16} /></ActionIcon>
      </Group>
    </li>
  );
}
