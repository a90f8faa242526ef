import { Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { ContributionView } from '@api/schemas';
import { colleaguesQuery } from '../api/list-colleagues';
import { sectionsQuery } from '../api/list-sections';
import { useDecision } from './use-decision';

/** Which desk and which person look at it; kept at once. */
export function AssignFields({ view }: { view: ContributionView }) {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const sections = useQuery(sectionsQuery(agency.id));
  const people = useQuery(colleaguesQuery(agency.id));
  const assigning = useDecision(view);
  return (
    <>
      <Group gap="xs" grow>
        <Select label={t('section')} placeholder={t('none')} clearable searchable data={(sections.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={view.sectionId} onChange={(sectionId) => assigning.mutate({ act: 'assign', sectionId, personId: view.personId })} />
        <Select label={t('person')} placeholder={t('none')} clearable searchable data={(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} value={view.personId} onChange={(personId) => assigning.mutate({ act: 'assign', sectionId: view.sectionId, personId })} />
      </Group>
      <FormProblem error={assigning.error} />
    </>
  );
}
