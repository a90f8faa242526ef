import { Button, Group, Modal, SegmentedControl, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import type { LetterKind, LetterRequest } from '@api/schemas';
import { registerLetter } from '../api/register-letter';
import { HandlerField } from './handler-field';
import { LETTER_CHANNELS, LETTER_KINDS } from './letter-words';

const FIELDS = ['kind', 'channel', 'subject', 'text', 'senderName', 'senderAddress', 'senderPhone', 'senderEmail', 'receivedOn', 'workTitle', 'workSection', 'authorityName', 'handlerId'];

interface Props { onClose: () => void; onDone: (id: string) => void }

/** A letter that came by post, mail, telephone or in person; or a request that the newsroom sent. */
export function RegisterDialog({ onClose, onDone }: Props) {
  const { t } = useTranslation('correspondence');
  const agency = useAgency();
  const client = useQueryClient();
  const phone = useMediaQuery('(max-width: 48em)');
  const [kind, setKind] = useState<LetterKind>('feedback');
  const [given, setGiven] = useState<Partial<LetterRequest>>({ channel: 'post', senderKind: 'person', receivedOn: today() });
  const set = (changes: Partial<LetterRequest>) => setGiven((now) => ({ ...now, ...changes }));
  const registering = useMutation({
    mutationFn: () => registerLetter(agency.id, { ...given, kind } as LetterRequest),
    onSuccess: async (letter) => {
      await client.invalidateQueries({ queryKey: ['letters', agency.id] });
      onDone(letter.row.id);
    },
  });
  const line = (field: 'subject' | 'senderName' | 'senderAddress' | 'senderPhone' | 'senderEmail' | 'workTitle' | 'workSection' | 'authorityName', required = false) => (
    <TextInput label={t(`field.${field}`)} required={required} value={given[field] ?? ''} error={fieldMessage(registering.error, field)} onChange={(event) => set({ [field]: event.target.value })} />
  );
  const request = kind === 'request';
  return (
    <Modal opened onClose={onClose} size="lg" fullScreen={phone} title={t('register.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          registering.mutate();
        }}
      >
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <Select label={t('field.kind')} data-autofocus allowDeselect={false} value={kind} data={LETTER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => setKind(value as LetterKind)} />
            <Select label={t('field.channel')} allowDeselect={false} value={given.channel} data={LETTER_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))} onChange={(channel) => set({ channel })} />
            <DayField label={t(request ? 'field.sentOn' : 'field.receivedOn')} value={given.receivedOn ?? null} error={fieldMessage(registering.error, 'receivedOn')} onChange={(receivedOn) => set({ receivedOn })} />
          </SimpleGrid>
          {line('subject', true)}
          <Textarea label={t('field.text')} required autosize minRows={5} maxRows={16} value={given.text ?? ''} error={fieldMessage(registering.error, 'text')} onChange={(event) => set({ text: event.target.value })} />
          {kind === 'feedback' && <SimpleGrid cols={{ base: 1, sm: 2 }}>{line('workTitle', true)}{line('workSection')}</SimpleGrid>}
          {request ? line('authorityName', true) : (
            <>
              <SegmentedControl aria-label={t('field.senderKind')} value={given.senderKind ?? 'person'} data={(['person', 'organization'] as const).map((value) => ({ value, label: t(`sender.${value}`) }))} onChange={(senderKind) => set({ senderKind })} />
              <SimpleGrid cols={{ base: 1, sm: 2 }}>{line('senderName', true)}{line('senderEmail')}{line('senderPhone')}{line('senderAddress')}</SimpleGrid>
            </>
          )}
          <HandlerField value={given.handlerId ?? null} onChange={(handlerId) => set({ handlerId })} />
          <FormProblem error={registering.error} fields={FIELDS} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" loading={registering.isPending}>{t('register.go')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
