import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { useFormat } from '@/lib/format/use-format';
import { uploadPicture } from '@/lib/pictures/upload-picture';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';

export function UploadButton() {
  const { t } = useTranslation('media');
  const agency = useAgency();
  const client = useQueryClient();
  const format = useFormat();
  const problemText = useProblemText();
  const [share, setShare] = useState(0);
  const uploading = useMutation({
    mutationFn: async (files: File[]) => {
      for (const [index, file] of files.entries()) {
        await uploadPicture(agency.id, file, randomId(), (part) => setShare((index + part) / files.length)).done;
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['pictures', agency.id] }),
    onError: (error) => sayTrouble(problemText(error)),
  });
  return (
    <FileButton multiple accept="image/*" onChange={(files) => files.length > 0 && uploading.mutate(files)}>
      {(props) => (
        <Button {...props} leftSection={<IconUpload size={16} />} disabled={uploading.isPending}>
          {uploading.isPending ? t('uploading', { share: format.percent(Math.round(share * 100) / 100) }) : t('upload')}
        </Button>
      )}
    </FileButton>
  );
}
