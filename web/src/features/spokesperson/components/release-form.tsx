import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import type { ReleaseView } from '@api/schemas';
import { changeRelease } from '../api/change-release';
import { draftRelease } from '../api/draft-release';
import { AudienceField, type Audience } from './audience-field';
import { EmbargoField } from './embargo-field';

interface Props { authority: string; release: ReleaseView | null; onClose: () => void; onDone: (id: string) => void }

/** Writes a draft; of a release that is out it writes the next edition, which needs a word about what changed. */
export function ReleaseForm({ authority, release, onClose, onDone }: Props) {
  const { t } = useTranslation('spokesperson');
  const client = useQueryClient();
  const phone = useMediaQuery('(max-width: 48em)');
  const out = release?.row.state === 'released';
  const [title, setTitle] = useState(release?.row.title ?? '');
  const [text, setText] = useState(release?.text ?? '');
  const [contact, setContact] = useState(release?.contact ?? '');
  const [embargoUntil, setEmbargo] = useState(release?.row.embargoUntil ?? null);
  const [audience, setAudience] = useState<Audience>({ kind: release?.audience ?? 'all', under: release?.under ?? null, underName: release?.underName ?? null, agencies: release?.agencies ?? [] });
  const [note, setNote] = useState('');
  const writing = useMutation({
    mutationFn: () => {
      const words = { version: release?.row.version ?? null, title, text, contact, embargoUntil, audience: audience.kind, under: audience.under, agencies: audience.agencies, note };
      return release ? changeRelease(authority, release.row.id, words) : draftRelease(authority, words);
    },
    onSuccess: async (after) => {
      await client.invalidateQueries({ queryKey: ['desk', authority] });
      onDone(after.row.id);
    },
  });
  const error = (field: string) => fieldMessage(writing.error, field);
  return (
    <Modal opened onClose={onClose} size="xl" fullScreen={phone} title={t(out ? 'release.revise' : release ? 'release.edit' : 'release.new')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          writing.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput data-autofocus label={t('field.title')} required value={title} error={error('title')} onChange={(event) => setTitle(event.target.value)} />
          <Textarea label={t('field.text')} required autosize minRows={8} maxRows={20} value={text} error={error('text')} onChange={(event) => setText(event.target.value)} />
          <TextInput label={t('field.contact')} description={t('field.contactHint')} value={contact} error={error('contact')} onChange={(event) => setContact(event.target.value)} />
          <EmbargoField value={embargoUntil} onChange={setEmbargo} />
          {!out && <AudienceField authority={authority} value={audience} error={error('agencies') ?? error('under') ?? error('audience')} onChange={setAudience} />}
          {out && <TextInput label={t('field.note')} required value={note} error={error('note')} onChange={(event) => setNote(event.target.value)} />}
          {out && <Text fz={13} c="dimmed">{t('release.reviseHint')}</Text>}
          <FormProblem error={writing.error} fields={['title', 'text', 'contact', 'audience', 'under', 'agencies', 'note']} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" loading={writing.isPending}>{t(out ? 'release.sendRevision' : 'release.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
