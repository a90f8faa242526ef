import { Button, Checkbox, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { CheckEntryView, CheckLevel, CheckList } from '@api/schemas';
import { addEntry, changeEntry } from '../../api/checks/change-entry';

interface Props { list: CheckList; weighed: boolean; entry: CheckEntryView | null; onDone: () => void }

/** One line of a list, new or changed. */
export function EntryForm({ list, weighed, entry, onDone }: Props) {
  const { t } = useTranslation(['checks', 'common']);
  const agency = useAgency();
  const beginning = { words: entry?.words ?? '', folded: entry?.folded ?? false, level: entry?.level ?? ('warn' as CheckLevel), advice: entry?.advice ?? '' };
  const [line, setLine] = useState(beginning);
  const saving = useMutation({
    mutationFn: () =>
      entry ? changeEntry(agency.id, entry.id, { ...line, list, version: entry.version }) : addEntry(agency.id, { ...line, list }),
    onSuccess: () => {
      setLine({ ...line, words: '', advice: '' });
      onDone();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput flex="1 1 200px" label={t('entries.words')} value={line.words} error={fieldMessage(saving.error, 'words')} onChange={(event) => setLine({ ...line, words: event.target.value })} />
        {weighed && <TextInput flex="2 1 240px" label={t('entries.advice')} value={line.advice} error={fieldMessage(saving.error, 'advice')} onChange={(event) => setLine({ ...line, advice: event.target.value })} />}
        {weighed && (
          <SegmentedControl
            aria-label={t('entries.level')}
            data={(['warn', 'block'] as const).map((level) => ({ value: level, label: t(`level.${level}`) }))}
            value={line.level}
            onChange={(level) => setLine({ ...line, level: level as CheckLevel })}
          />
        )}
        <Button type="submit" loading={saving.isPending} disabled={line.words.trim() === ''}>{t(entry ? 'common:save' : 'entries.add')}</Button>
        {entry && <Button variant="subtle" color="gray" onClick={onDone}>{t('common:cancel')}</Button>}
      </Group>
      {(weighed || list === 'outside-word') && <Checkbox mt={8} label={t('entries.folded')} checked={line.folded} onChange={(event) => setLine({ ...line, folded: event.currentTarget.checked })} />}
      <FormProblem error={saving.error} fields={['words', 'advice']} />
    </form>
  );
}
