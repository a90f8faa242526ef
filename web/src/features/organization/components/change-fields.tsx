import { Button, Group, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import type { ChangeRequest, OrganizationChange } from '@api/schemas';
import { kindsQuery } from '../api/list-kinds';
import { pressTypesQuery } from '../api/list-press-types';
import { OrganizationField } from './organization-field';

export type ChangeWords = Pick<ChangeRequest, 'name' | 'parentId' | 'kind' | 'pressTypes' | 'with' | 'into'>;

interface Props { change: OrganizationChange; words: ChangeWords; error: unknown; onChange: (words: ChangeWords) => void }

export function ChangeFields({ change, words, error, onChange }: Props) {
  const { t } = useTranslation('organization');
  switch (change) {
    case 'rename':
      return <TextInput label={t('change.newName')} data-autofocus value={words.name ?? ''} error={fieldMessage(error, 'name')} onChange={(event) => onChange({ ...words, name: event.target.value })} />;
    case 'move':
      return <OrganizationField label={t('change.newParent')} value={words.parentId ?? null} error={fieldMessage(error, 'parentId')} onChange={(parentId) => onChange({ ...words, parentId })} />;
    case 'retype':
      return <KindField value={words.kind ?? null} error={fieldMessage(error, 'kind')} onChange={(kind) => onChange({ ...words, kind: kind ?? undefined })} />;
    case 'press-types':
      return <PressTypesField value={words.pressTypes ?? []} error={fieldMessage(error, 'pressTypes')} onChange={(pressTypes) => onChange({ ...words, pressTypes })} />;
    case 'merge':
      return <MergeFields words={words} error={error} onChange={onChange} />;
    case 'split':
      return <SplitFields words={words} error={error} onChange={onChange} />;
    case 'close':
      return (
        <OrganizationField
          label={t('change.closeInto')}
          description={t('change.closeIntoHint')}
          value={words.into?.[0]?.id ?? null}
          error={fieldMessage(error, 'into')}
          onChange={(id) => onChange({ ...words, into: id ? [{ id }] : [] })}
        />
      );
  }
}

function MergeFields({ words, error, onChange }: Omit<Props, 'change'>) {
  const { t } = useTranslation('organization');
  const others = words.with ?? [];
  const into = words.into?.[0];
  return (
    <Stack gap="xs">
      <OrganizationField label={t('change.mergeInto')} value={into?.id ?? null} error={fieldMessage(error, 'into')} onChange={(id) => onChange({ ...words, into: id ? [{ id }] : [] })} />
      {into?.id === undefined && (
        <TextInput label={t('change.mergeNew')} value={into?.name ?? ''} error={fieldMessage(error, 'into[0].name')} onChange={(event) => onChange({ ...words, into: [{ name: event.target.value }] })} />
      )}
      {others.map((id, index) => (
        <OrganizationField key={index} label={t('change.mergeWith')} value={id || null} error={fieldMessage(error, 'with')} onChange={(chosen) => onChange({ ...words, with: others.map((each, at) => (at === index ? (chosen ?? '') : each)) })} />
      ))}
      <Group><Button variant="default" size="xs" onClick={() => onChange({ ...words, with: [...others, ''] })}>{t('change.mergeMore')}</Button></Group>
    </Stack>
  );
}

function SplitFields({ words, error, onChange }: Omit<Props, 'change'>) {
  const { t } = useTranslation('organization');
  const into = words.into ?? [];
  return (
    <Stack gap="xs">
      {into.map((one, index) => (
        <TextInput
          key={index}
          label={t('change.splitInto', { number: index + 1 })}
          value={one.name ?? ''}
          error={fieldMessage(error, `into[${index}].name`) ?? (index === 0 ? fieldMessage(error, 'into') : undefined)}
          onChange={(event) => onChange({ ...words, into: into.map((each, at) => (at === index ? { name: event.target.value } : each)) })}
        />
      ))}
      <Group><Button variant="default" size="xs" onClick={() => onChange({ ...words, into: [...into, { name: '' }] })}>{t('change.oneMore')}</Button></Group>
    </Stack>
  );
}

export function KindField({ value, error, onChange }: { value: string | null; error?: string; onChange: (kind: string | null) => void }) {
  const { t } = useTranslation('organization');
  const kinds = useQuery(kindsQuery(undefined));
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const kind of kinds.data?.items ?? []) groups.set(kind.group, [...(groups.get(kind.group) ?? []), { value: kind.code, label: kind.name }]);
  return <Select label={t('kind')} searchable data={[...groups].map(([group, items]) => ({ group, items }))} value={value} error={error} onChange={onChange} />;
}

export function PressTypesField({ value, error, onChange }: { value: string[]; error?: string; onChange: (codes: string[]) => void }) {
  const { t } = useTranslation('organization');
  const types = useQuery(pressTypesQuery(undefined));
  return <MultiSelect label={t('pressTypes')} data={(types.data?.items ?? []).map((type) => ({ value: type.code, label: type.name }))} value={value} error={error} onChange={onChange} />;
}
