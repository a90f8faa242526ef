import { Button, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { sayTrouble } from '@/ui/say';
import { Screen } from '@/ui/screen';
import { useProblemText } from '@/ui/use-problem-text';
import { cancelImport } from '../api/cancel-import';
import { importQuery } from '../api/get-import';
import { importReportUrl } from '../api/list-import-items';
import { resumeImport } from '../api/resume-import';
import { ImportItems } from './import-items';
import { ImportProgress } from './import-progress';

export function ImportScreen() {
  const { t } = useTranslation('importing');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = importQuery(agency.id, id);
  const run = useQuery(query);
  const settle = {
    onSettled: () => client.invalidateQueries({ queryKey: query.queryKey }),
    onError: (error: unknown) => sayTrouble(problemText(error)),
  };
  const cancelling = useMutation({ mutationFn: () => cancelImport(agency.id, id), ...settle });
  const resuming = useMutation({ mutationFn: () => resumeImport(agency.id, id), ...settle });
  const state = run.data?.state;
  const actions = (
    <>
      {(state === 'running' || state === 'waiting') && <Button variant="default" loading={cancelling.isPending} onClick={() => cancelling.mutate()}>{t('cancel')}</Button>}
      {(state === 'cancelled' || state === 'failed') && <Button loading={resuming.isPending} onClick={() => resuming.mutate()}>{t('resume')}</Button>}
      <Button component="a" href={importReportUrl(agency.id, id)} download variant="default" leftSection={<IconDownload size={16} />}>{t('report')}</Button>
    </>
  );
  return (
    <Screen title={run.data?.sourceName ?? t('title')} actions={actions}>
      <Loaded query={run}>
        {(data) => (
          <Stack gap="lg">
            <ImportProgress run={data} />
            <ImportItems run={data} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  );
}
