import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { takeComparators } from '../api/take-comparators';
import type { OutlookComparatorView } from '@api/schemas';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

interface Props { rows: OutlookComparatorView[]; programme: string }

/** What other countries report, each with source and year; empty says so. */
export function ComparatorTable({ rows, programme }: Props) {
  const { t, format, fraction } = useOutlookWords();
  const session = useSession();
  const client = useQueryClient();
  const take = useMutation({ mutationFn: (file: File) => takeComparators(programme, file), onSuccess: () => client.invalidateQueries({ queryKey: ['outlook'] }) });
  return (
    <section>
      <Group justify="space-between">
        <h2 className={classes.heading}>{t('comparator.title')}</h2>
        {session.operator && (
          <FileButton accept=".csv,text/csv,.xlsx" onChange={(file) => file && take.mutate(file)}>
            {(props) => <Button {...props} variant="default" size="compact-sm" loading={take.isPending} leftSection={<IconUpload size={14} />}>{t('comparator.take')}</Button>}
          </FileButton>
        )}
      </Group>
      {take.isError && <FormProblem error={take.error} />}
      {rows.length === 0 ? (
        <p className={classes.dim}>{t('comparator.none')}{session.operator && <><br />{t('comparator.form')}</>}</p>
      ) : (
        rows.map((one) => (
          <div key={one.id} className={classes.note}>
            <strong>{one.country}, {one.year}</strong>
            <span>
              {fraction(one.part, one.whole)} {one.unit} ({format.percent(one.part / one.whole)})
              <Text className={classes.dim}>{one.source}{one.note && ` · ${one.note}`}</Text>
            </span>
          </div>
        ))
      )}
    </section>
  );
}
