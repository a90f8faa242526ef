import { MultiSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import { headsQuery } from '../api/get-heads';
import { nameHeads } from '../api/name-heads';
import classes from './figures.module.css';

/** Who leads which desk sees its figures. */
export function DeskHeads() {
  const { t } = useTranslation('production');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const heads = useQuery(headsQuery(agency.id));
  const naming = useMutation({
    mutationFn: ({ desk, people }: { desk: string; people: string[] }) => nameHeads(agency.id, desk, people),
    onSuccess: (view) => client.setQueryData(headsQuery(agency.id).queryKey, view),
    onError: (error) => sayTrouble(problemText(error)),
  });
  if (!heads.data || heads.data.items.length === 0) return null;
  const people = heads.data.candidates.map((one) => ({ value: one.personId, label: one.name }));
  return (
    <section className={classes.heads}>
      <h2 className={classes.heading}>{t('heads.title')}</h2>
      <Text fz={13} c="dimmed" mb="xs">{t('heads.what')}</Text>
      <Stack gap="xs" maw={560}>
        {heads.data.items.map((desk) => (
          <MultiSelect key={desk.deskId} label={desk.name} searchable placeholder={desk.heads.length === 0 ? t('heads.none') : undefined} data={people} value={desk.heads.map((one) => one.personId)} onChange={(chosen) => naming.mutate({ desk: desk.deskId, people: chosen })} />
        ))}
      </Stack>
    </section>
  );
}
