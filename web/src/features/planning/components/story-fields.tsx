import { Alert, Button, Group, SegmentedControl, Input, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { DayField } from '@/ui/day-field';
import type { StoryPriority, StoryView } from '@api/schemas';
import { sectionsQuery } from '../api/list-sections';
import { MomentField } from './moment-field';
import type { StoryField } from './story-draft';
import type { StoryEdit } from './use-story-edit';

const PRIORITIES: StoryPriority[] = ['normal', 'important', 'urgent'];
const FIELDS = ['title', 'angle', 'place', 'equipment', 'sectionId', 'priority', 'deadline', 'day'];

export function StoryFields({ story, edit }: { story: StoryView; edit: StoryEdit }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const sections = useQuery(sectionsQuery(agency.id));
  const text = (field: 'title' | 'angle' | 'place' | 'equipment') => ({
    label: t(`field.${field}`),
    value: edit.shown[field],
    error: fieldMessage(edit.error, field),
    onChange: (event: { target: { value: string } }) => edit.type({ [field]: event.target.value }),
    onBlur: edit.save,
  });
  return (
    <Stack gap="sm">
      <Clash story={story} edit={edit} />
      <Textarea {...text('title')} autosize minRows={1} styles={{ input: { fontSize: 17, fontWeight: 600 } }} />
      <Textarea {...text('angle')} autosize minRows={2} placeholder={t('field.angleHint')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <Select
          label={t('field.section')}
          placeholder={t('field.noSection')}
          searchable
          clearable
          data={(sections.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
          value={edit.shown.sectionId}
          onChange={(sectionId) => edit.put({ sectionId })}
        />
        <DayField label={t('field.day')} value={edit.shown.day} error={fieldMessage(edit.error, 'day')} onChange={(day) => day && edit.put({ day })} />
        <TextInput {...text('place')} />
        <TextInput {...text('equipment')} />
        <MomentField label={t('field.deadline')} value={edit.shown.deadline} suggestedDay={story.day} onChange={(deadline) => edit.put({ deadline })} />
        <Input.Wrapper label={t('field.priority')}>
          <SegmentedControl fullWidth aria-label={t('field.priority')} value={edit.shown.priority} data={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))} onChange={(priority) => edit.put({ priority: priority as StoryPriority })} />
        </Input.Wrapper>
      </SimpleGrid>
      <FormProblem error={edit.error} fields={FIELDS} />
    </Stack>
  );
}

/** Two people wrote into the same field: both texts are seen before one of them is kept. */
function Clash({ story, edit }: { story: StoryView; edit: StoryEdit }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  if (edit.clash.length === 0) return null;
  const words = (field: StoryField) => {
    if (field === 'sectionId') return story.sectionName ?? t('field.noSection');
    if (field === 'priority') return t(`priority.${story.priority}`);
    if (field === 'deadline') return story.deadline ? format.dateTime(story.deadline) : t('clash.empty');
    if (field === 'day') return format.day(story.day);
    return story[field] || t('clash.empty');
  };
  return (
    <Alert color="yellow" variant="light" role="alert" title={t('clash.title')}>
      {edit.clash.map((field) => <Text key={field}>{t(`field.${field === 'sectionId' ? 'section' : field}`)}: {words(field)}</Text>)}
      <Group gap="xs" mt="sm">
        <Button size="xs" onClick={edit.keepMine}>{t('clash.keepMine')}</Button>
        <Button size="xs" variant="default" onClick={edit.takeTheirs}>{t('clash.takeTheirs')}</Button>
      </Group>
    </Alert>
  );
}
