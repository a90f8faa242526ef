import { MultiSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { CheckList } from '@api/schemas';
import { addEntry, removeEntry } from '../../api/checks/change-entry';
import { checkEntriesQuery } from '../../api/checks/list-entries';
import { sectionsQuery } from '../../api/list-sections';
import { sectionChoices } from '../sections/section-choices';
import classes from './check-settings.module.css';

/** Sections a check looks for. */
export function SectionsList({ list }: { list: CheckList }) {
  const { t } = useTranslation('checks');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const sections = useQuery(sectionsQuery(agency.id));
  const query = checkEntriesQuery(agency.id, list);
  const entries = useQuery(query);
  const chosen = entries.data?.items ?? [];
  const changing = useMutation({
    mutationFn: async (wanted: string[]) => {
      for (const id of wanted) if (!chosen.some(({ words }) => words === id)) await addEntry(agency.id, { list, words: id });
      for (const one of chosen) if (!wanted.includes(one.words)) await removeEntry(agency.id, one.id);
    },
    onSettled: () => client.invalidateQueries({ queryKey: query.queryKey }),
    onError: (error) => sayTrouble(problemText(error)),
  });
  return (
    <section className={classes.part}>
      <MultiSelect
        maw={640}
        searchable
        label={t(`entries.title.${list}`)}
        description={t(`entries.hint.${list}`)}
        data={sectionChoices(sections.data?.items ?? [])}
        value={changing.isPending ? changing.variables : chosen.map(({ words }) => words)}
        onChange={(wanted) => changing.mutate(wanted)}
      />
    </section>
  );
}
