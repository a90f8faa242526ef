import { Button, Group, List, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import type { StoryView } from '@api/schemas';
import { actsOf } from './acts-of';
import { newest } from './newest';
import { usePlanDesk } from './plan-desk';

/** Two desks registered the same: one story takes the other in, with everything that was ordered for it. */
export function MergeForm({ story, onDone }: { story: StoryView; onDone: () => void }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { acts, plan } = usePlanDesk();
  const [intoId, setInto] = useState<string | null>(null);
  const others = (plan?.days ?? []).flatMap((day) => day.stories).filter((one) => one.id !== story.id && actsOf(one).includes('merge'));
  const into = others.find((one) => one.id === intoId);
  const forms = story.assignments.map((one) => t(`form.${one.form}`)).join(', ');
  if (others.length === 0) return <Text>{t('merge.noOther')}</Text>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (into) acts.decide([newest(plan, story)], { act: 'merge', intoId: into.id }, onDone);
      }}
    >
      <Stack gap="sm">
        <Select
          label={t('merge.into')}
          placeholder={t('merge.choose')}
          searchable
          data-autofocus
          nothingFoundMessage={t('nothing')}
          data={others.map((one) => ({ value: one.id, label: `${one.title} (${format.day(one.day)})` }))}
          value={intoId}
          onChange={setInto}
        />
        {into && (
          <div>
            <Text fw={500} mb={4}>{t('merge.what')}</Text>
            <List spacing={2}>
              <List.Item>{t('merge.gone', { title: story.title, into: into.title })}</List.Item>
              <List.Item>{story.assignments.length === 0 ? t('merge.noForms') : t('merge.forms', { forms })}</List.Item>
              <List.Item>{t('merge.text')}</List.Item>
              <List.Item>{t('merge.told', { name: story.proposedByName })}</List.Item>
            </List>
          </div>
        )}
        <FormProblem error={acts.error} />
        <Group><Button type="submit" loading={acts.pending} disabled={!into}>{t('act.merge')}</Button></Group>
      </Stack>
    </form>
  );
}
