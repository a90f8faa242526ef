import { Loader, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { useProblemText } from '@/ui/use-problem-text';
import { proposeStory } from '../api/propose-story';
import { usePlanDesk } from './plan-desk';

/** One line and Enter, then the next: a desk registers ten stories in a minute. Of a week it is for today or its day. */
export function ProposeLine() {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const { address, mayDecide } = usePlanDesk();
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState('');
  const proposing = useMutation({
    mutationFn: (wanted: string) => proposeStory(agency.id, { title: wanted, day: address.day }),
    onSuccess: async (story) => {
      setTitle('');
      setSaid(t('propose.done', { number: story.number, title: story.title }));
      await client.invalidateQueries({ queryKey: ['plan', agency.id] });
    },
    onSettled: () => field.current?.focus(),
  });
  const day = address.day === today() ? t('propose.today') : format.day(address.day);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = title.normalize('NFC').trim();
        if (wanted !== '' && !proposing.isPending) proposing.mutate(wanted);
      }}
    >
      <TextInput
        ref={field}
        size="md"
        aria-label={t('propose.label')}
        placeholder={t(mayDecide ? 'propose.add' : 'propose.placeholder', { day })}
        leftSection={proposing.isPending ? <Loader size={16} color="gray" /> : <IconPlus size={18} stroke={1.7} />}
        rightSectionWidth={72}
        rightSection={title.trim() === '' ? null : <Text fz={13} c="dimmed">Enter</Text>}
        value={title}
        enterKeyHint="send"
        readOnly={proposing.isPending}
        error={proposing.isError ? problemText(proposing.error) : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Text fz={13} c="dimmed" role="status" mt={said === '' ? 0 : 4}>{said}</Text>
    </form>
  );
}
