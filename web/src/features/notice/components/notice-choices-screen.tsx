import { Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { NoticeChoicesView } from '@api/schemas';
import { chooseNotices } from '../api/choose-notices';
import { noticeChoicesQuery } from '../api/get-notice-choices';
import { Browsers } from './browsers';
import { RhythmFields } from './rhythm-fields';
import { SubjectRows } from './subject-rows';

/** What is chosen is kept at once; what the server did not take goes back to how it was. */
export function NoticeChoicesScreen() {
  const { t } = useTranslation('notice');
  const client = useQueryClient();
  const problem = useProblemText();
  const choices = useQuery(noticeChoicesQuery);
  const choosing = useMutation({
    mutationFn: chooseNotices,
    onSuccess: (kept) => client.setQueryData(noticeChoicesQuery.queryKey, kept),
    onError: (error) => {
      sayTrouble(problem(error));
      void client.invalidateQueries({ queryKey: noticeChoicesQuery.queryKey });
    },
  });
  const choose = (changed: NoticeChoicesView) => {
    client.setQueryData(noticeChoicesQuery.queryKey, changed);
    choosing.mutate(changed);
  };
  return (
    <Screen title={t('title')} lead={t('lead')} narrow>
      <Loaded query={choices}>
        {(view) => (
          <Stack gap={40}>
            <Stack gap="xs">
              {!view.mailLeaves && <Text c="dimmed">{t('noMail')}</Text>}
              <SubjectRows view={view} onChoose={choose} />
            </Stack>
            <RhythmFields view={view} onChoose={choose} />
            <Browsers view={view} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}
