import { Box, Button, Drawer, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { PictureView } from '@api/schemas';
import { changePictureText } from '../api/change-picture-text';
import { PictureUse } from './picture-use';

export function PictureDrawer({ picture, onClose }: { picture: PictureView; onClose: () => void }) {
  const { t } = useTranslation(['media', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const [credit, setCredit] = useState(picture.credit ?? '');
  const [caption, setCaption] = useState(picture.caption ?? '');
  const [alt, setAlt] = useState(picture.alt ?? '');
  const saving = useMutation({
    mutationFn: () => changePictureText(agency.id, picture.id, { caption: caption.trim(), credit: credit.trim(), alt: alt.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['pictures', agency.id] });
      sayDone(t('common:saved'));
      onClose();
    },
  });
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={t('picture')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="sm">
          <img src={pictureUrl(agency.id, picture.id, 'medium')} alt={picture.alt ?? ''} style={{ width: '100%', height: 'auto' }} />
          <TextInput label={t('credit')} value={credit} error={fieldMessage(saving.error, 'credit')} onChange={(event) => setCredit(event.target.value)} />
          <Textarea label={t('caption')} autosize minRows={2} value={caption} error={fieldMessage(saving.error, 'caption')} onChange={(event) => setCaption(event.target.value)} />
          <Textarea label={t('alt')} description={t('altHint')} autosize minRows={2} value={alt} error={fieldMessage(saving.error, 'alt')} onChange={(event) => setAlt(event.target.value)} />
          <FormProblem error={saving.error} fields={['credit', 'caption', 'alt']} />
          <Group><Button type="submit" loading={saving.isPending}>{t('common:save')}</Button></Group>
          <Text fz={13} c="dimmed">{picture.width} × {picture.height} · {format.bytes(picture.bytes)} · {picture.mime}</Text>
        </Stack>
      </form>
      <Box mt="lg"><PictureUse pictureId={picture.id} mayChange={agency.may('piece.write')} /></Box>
    </Drawer>
  );
}
