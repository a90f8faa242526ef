import { Button, ColorInput, Group, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { AgencyProfileView } from '@api/schemas';
import { profileQuery } from '../api/get-profile';
import { saveProfile } from '../api/save-profile';

const GROUPS = {
  name: ['productName', 'agencyName', 'governingBody'],
  licence: ['licenceNumber', 'licenceDate', 'licenceIssuer'],
  head: ['headName', 'headTitle'],
  contact: ['address', 'phone', 'email'],
  site: ['domain', 'host', 'accentColor'],
} as const;
type GroupName = keyof typeof GROUPS;
type Field = (typeof GROUPS)[GroupName][number];

const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];
const FIELDS = GROUP_NAMES.flatMap((group): readonly string[] => GROUPS[group]);
const ACCENTS = ['#b3261e', '#0b5394', '#1d6b43', '#7a3e9d', '#8a5a00', '#2b2723'];

export function ProfileForm({ profile }: { profile: AgencyProfileView }) {
  const { t } = useTranslation(['organization', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [words, setWords] = useState(profile);
  const saving = useMutation({
    mutationFn: () => saveProfile(agency.id, words),
    onSuccess: (saved) => {
      client.setQueryData(profileQuery(agency.id).queryKey, saved);
      sayDone(t('common:saved'));
    },
  });
  const fieldOf = (field: Field) => {
    const common = { label: t(`profile.${field}`), error: fieldMessage(saving.error, field) };
    const change = (value: string | null) => setWords({ ...words, [field]: value });
    if (field === 'licenceDate') return <DayField key={field} {...common} clearable value={words.licenceDate} onChange={change} />;
    if (field === 'accentColor') return <ColorInput key={field} {...common} withEyeDropper={false} swatches={ACCENTS} value={words.accentColor ?? ''} onChange={change} />;
    if (field === 'governingBody') return <TextInput key={field} {...common} description={t('profile.governingBodyHint')} readOnly variant="filled" value={words.governingBody ?? ''} />;
    return <TextInput key={field} {...common} value={words[field] ?? ''} onChange={(event) => change(event.target.value)} />;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Stack gap={36}>
        {GROUP_NAMES.map((group) => (
          <Stack key={group} gap="sm">
            <Title order={2}>{t(`profile.group.${group}`)}</Title>
            <SimpleGrid cols={{ base: 1, sm: group === 'name' ? 1 : 2 }} spacing="sm">{GROUPS[group].map(fieldOf)}</SimpleGrid>
          </Stack>
        ))}
        <FormProblem error={saving.error} fields={FIELDS} />
        <Group><Button type="submit" loading={saving.isPending}>{t('common:save')}</Button></Group>
      </Stack>
    </form>
  );
}
