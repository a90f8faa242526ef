import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { randomId } from '@/lib/api/random-id';
import { today } from '@/lib/format/dates';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { OrganizationChange, OrganizationView, SuccessorRequest } from '@api/schemas';
import { changeOrganization } from '../api/change-organization';
import { ChangeFields, type ChangeWords } from './change-fields';

const FIELDS = ['on', 'source', 'name', 'parentId', 'kind', 'pressTypes', 'into', 'with'];

interface Props { change: OrganizationChange; organization: OrganizationView; onClose: () => void }

/** A change holds from its day on; what was before stays visible for the days before. */
export function ChangeDialog({ change, organization, onClose }: Props) {
  const { t } = useTranslation(['organization', 'common']);
  const client = useQueryClient();
  const key = useRef(randomId());
  const [on, setOn] = useState<string | null>(today());
  const [source, setSource] = useState('');
  const [words, setWords] = useState<ChangeWords>({
    name: organization.name, parentId: organization.parent?.id ?? null, kind: organization.kind,
    pressTypes: organization.pressTypes, with: [], into: change === 'split' ? [{ name: '' }, { name: '' }] : [],
  });
  const changing = useMutation({
    mutationFn: () => changeOrganization(organization.id, { change, on: on ?? today(), source: source.trim(), version: organization.version, ...wordsFor(change, words, organization) }, key.current),
    onSuccess: async () => {
      await client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('organization') });
      sayDone(t('change.done'));
      onClose();
    },
    onError: () => {
      key.current = randomId();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t(`change.${change}`)} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          changing.mutate();
        }}
      >
        <Stack gap="sm">
          <Text>{t(`change.what.${change}`)}</Text>
          <ChangeFields change={change} words={words} onChange={setWords} error={changing.error} />
          <DayField label={t('change.on')} value={on} error={fieldMessage(changing.error, 'on')} onChange={setOn} w={200} />
          <TextInput label={t('change.source')} placeholder={t('change.sourceHint')} value={source} error={fieldMessage(changing.error, 'source')} onChange={(event) => setSource(event.target.value)} />
          <FormProblem error={changing.error} fields={FIELDS} />
          <Group><Button type="submit" loading={changing.isPending} disabled={on === null || source.trim() === ''}>{t('change.go')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}

function wordsFor(change: OrganizationChange, words: ChangeWords, from: OrganizationView): Partial<ChangeWords> {
  // What is founded by a merger or a split begins as what it came from.
  const founded = { kind: from.kind, parentId: from.parent?.id, pressTypes: from.pressTypes };
  const into = (words.into ?? []).flatMap((one): SuccessorRequest[] => {
    if (one.id !== undefined) return [{ id: one.id }];
    const name = one.name?.trim() ?? '';
    return name === '' ? [] : [{ name, ...founded }];
  });
  switch (change) {
    case 'rename':
      return { name: words.name?.trim() };
    case 'move':
      return { parentId: words.parentId };
    case 'retype':
      return { kind: words.kind };
    case 'press-types':
      return { pressTypes: words.pressTypes };
    case 'merge':
      return { with: words.with?.filter((id) => id !== ''), into };
    case 'split':
      return { into };
    case 'close':
      return { into };
  }
}
