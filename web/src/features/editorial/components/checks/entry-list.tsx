import { Anchor, Button, FileButton, Group, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@/lib/api/call';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { folded } from '@/ui/folded';
import { Loaded } from '@/ui/loaded';
import { sayDone, sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { CheckEntryView, CheckList } from '@api/schemas';
import { bringInEntries, removeEntry } from '../../api/checks/change-entry';
import { checkEntriesQuery } from '../../api/checks/list-entries';
import classes from './check-settings.module.css';
import { EntryForm } from './entry-form';

const MOST_SHOWN = 200;

interface Props {
  list: CheckList;
  /** Whether its lines warn or block, with advice. */
  weighed?: boolean;
}

/** A list of words, kept by hand or as a table from elsewhere. */
export function EntryList({ list, weighed = false }: Props) {
  const { t } = useTranslation('checks');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const query = checkEntriesQuery(agency.id, list);
  const entries = useQuery(query);
  const [sought, seek] = useState('');
  const [editing, edit] = useState<CheckEntryView | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: query.queryKey });
  const onError = (error: unknown) => sayTrouble(problemText(error));
  const removing = useMutation({ mutationFn: (id: string) => removeEntry(agency.id, id), onSettled: refresh, onError });
  const bringing = useMutation({
    mutationFn: async (file: File) => bringInEntries(agency.id, list, await file.text()),
    onSuccess: ({ added }) => {
      sayDone(t('entries.broughtIn', { count: added }));
      return refresh();
    },
    onError,
  });
  return (
    <section className={classes.part}>
      <Group justify="space-between" align="baseline" mb={4}>
        <Title order={3}>{t(`entries.title.${list}`)}</Title>
        <Group gap="sm">
          <FileButton accept=".csv,text/csv" onChange={(file) => file && bringing.mutate(file)}>
            {(props) => <Button {...props} variant="subtle" size="compact-sm" loading={bringing.isPending}>{t('entries.bringIn')}</Button>}
          </FileButton>
          <Anchor fz={14} href={apiUrl(`/agencies/${agency.id}/check-settings/entries.csv`, { list })}>{t('entries.takeOut')}</Anchor>
        </Group>
      </Group>
      <Text fz={13} c="dimmed" mb="sm">{t(`entries.hint.${list}`)}</Text>
      <EntryForm key={editing?.id ?? 'new'} list={list} weighed={weighed} entry={editing} onDone={() => { edit(null); void refresh(); }} />
      <Loaded query={entries}>
        {({ items }) => {
          const found = items.filter(({ words, advice }) => folded(`${words} ${advice}`).includes(folded(sought)));
          if (items.length === 0) return <Empty title={t('entries.empty')} hint={t('entries.emptyHint')} />;
          return (
            <>
              {items.length > 10 && <TextInput mt="sm" aria-label={t('entries.search')} placeholder={t('entries.search')} value={sought} onChange={(event) => seek(event.target.value)} />}
              <ul className={classes.list}>
                {found.slice(0, MOST_SHOWN).map((one) => (
                  <li key={one.id} className={classes.line}>
                    <div className={classes.words}>
                      <Text span fw={500}>{one.words}</Text>
                      <Text span fz={13} c="dimmed" ml={8}>
                        {[weighed ? t(`level.${one.level}`) : '', one.folded ? t('entries.foldedToo') : '', one.advice].filter(Boolean).join(' · ')}
                      </Text>
                    </div>
                    <Group gap={4} wrap="nowrap">
                      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => edit(one)}>{t('entries.edit')}</Button>
                      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => removing.mutate(one.id)}>{t('entries.remove')}</Button>
                    </Group>
                  </li>
                ))}
              </ul>
              {found.length > MOST_SHOWN && <Text fz={13} c="dimmed">{t('entries.moreHidden', { count: found.length - MOST_SHOWN })}</Text>}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
