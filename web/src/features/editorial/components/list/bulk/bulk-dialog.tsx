import { Button, Group, Modal, Select, Stack, TagsInput, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import type { BulkOrder } from '@api/schemas';
import { colleaguesQuery } from '../../../api/list-colleagues';
import { sectionsQuery } from '../../../api/list-sections';
import { sectionChoices } from '../../sections/section-choices';

export type BulkQuestion = 'section' | 'tags' | 'owner' | 'holder' | 'return';
interface Props { question: BulkQuestion; onSend: (words: Partial<BulkOrder>) => void; onClose: () => void }

export function BulkDialog({ question, onSend, onClose }: Props) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const sections = useQuery({ ...sectionsQuery(agency.id), enabled: question === 'section' });
  const people = useQuery({ ...colleaguesQuery(agency.id), enabled: question === 'owner' || question === 'holder' });
  const [value, setValue] = useState<string | null>(null);
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const words: Partial<BulkOrder> | null =
    question === 'tags' ? (add.length + remove.length > 0 ? { addTags: add, removeTags: remove } : null)
    : question === 'return' ? (reason.trim() === '' ? null : { act: 'return', reason: reason.trim() })
    : value === null ? null
    : question === 'section' ? { sectionId: value }
    : { [question === 'owner' ? 'ownerId' : 'holderId']: value, reason: reason.trim() || undefined };
  const data = question === 'section' ? sectionChoices(sections.data?.items ?? []) : (people.data ?? []);
  return (
    <Modal opened onClose={onClose} title={t(`bulk.ask.${question}`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words) onSend(words);
        }}
      >
        <Stack gap="sm">
          {question === 'tags' && <TagsInput label={t('bulk.addTags')} data-autofocus value={add} onChange={setAdd} />}
          {question === 'tags' && <TagsInput label={t('bulk.removeTags')} value={remove} onChange={setRemove} />}
          {(question === 'section' || question === 'owner' || question === 'holder') && (
            <Select label={t(`bulk.${question}`)} data-autofocus searchable data={data} value={value} onChange={setValue} />
          )}
          {(question === 'owner' || question === 'holder' || question === 'return') && (
            <Textarea label={question === 'return' ? t('return.reason') : t('bulk.reason')} autosize minRows={2} data-autofocus={question === 'return' || undefined} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
          <Group><Button type="submit" disabled={words === null}>{t('bulk.go')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
