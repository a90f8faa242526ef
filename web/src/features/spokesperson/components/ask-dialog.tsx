import { ActionIcon, Button, Group, Modal, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { desksQuery } from '../api/list-desks';
import { sendRequest } from '../api/send-request';

const KINDS = ['information', 'interview'] as const;

interface Props { authority: string | null; onClose: () => void; onDone: (id: string) => void }

/** The questions are listed beforehand: who is interviewed may prepare. */
export function AskDialog({ authority, onClose, onDone }: Props) {
  const { t } = useTranslation('spokesperson');
  const agency = useAgency();
  const client = useQueryClient();
  const phone = useMediaQuery('(max-width: 48em)');
  const desks = useQuery(desksQuery(agency.id)).data?.items ?? [];
  const [authorityId, setAuthority] = useState(authority);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('information');
  const [subject, setSubject] = useState('');
  const [questions, setQuestions] = useState(['']);
  const sending = useMutation({
    mutationFn: () => sendRequest(agency.id, { authorityId, kind, subject, questions }),
    onSuccess: async (request) => {
      await client.invalidateQueries({ queryKey: ['press-requests', agency.id] });
      onDone(request.row.id);
    },
  });
  const error = (field: string) => fieldMessage(sending.error, field);
  const write = (at: number, words: string) => setQuestions((now) => now.map((one, index) => (index === at ? words : one)));
  return (
    <Modal opened onClose={onClose} size="lg" fullScreen={phone} title={t('ask.open')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          sending.mutate();
        }}
      >
        <Stack gap="sm">
          <Select label={t('field.authority')} data-autofocus required searchable value={authorityId} data={desks.map((one) => ({ value: one.id, label: one.name }))} nothingFoundMessage={t('ask.noDesk')} error={error('authorityId')} onChange={setAuthority} />
          <SegmentedControl aria-label={t('field.kind')} value={kind} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => setKind(value as 'information')} />
          <TextInput label={t('field.subject')} required value={subject} error={error('subject')} onChange={(event) => setSubject(event.target.value)} />
          <Text fw={500} fz={14}>{t('field.questions')}</Text>
          {questions.map((question, index) => (
            <Group key={index} gap="xs" wrap="nowrap" align="flex-start">
              <Textarea aria-label={t('field.question', { number: index + 1 })} placeholder={t('field.question', { number: index + 1 })} flex={1} autosize minRows={2} maxRows={8} value={question} onChange={(event) => write(index, event.target.value)} />
              {questions.length > 1 && <ActionIcon variant="subtle" color="gray" aria-label={t('ask.remove', { number: index + 1 })} onClick={() => setQuestions((now) => now.filter((_, at) => at !== index))}><IconTrash size={16} /></ActionIcon>}
            </Group>
          ))}
          {error('questions') && <Text fz={13} c="var(--hoitu-bad)">{error('questions')}</Text>}
          <Group><Button variant="default" size="xs" onClick={() => setQuestions((now) => [...now, ''])}>{t('ask.more')}</Button></Group>
          <FormProblem error={sending.error} fields={['authorityId', 'kind', 'subject', 'questions']} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" loading={sending.isPending}>{t('ask.go')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
