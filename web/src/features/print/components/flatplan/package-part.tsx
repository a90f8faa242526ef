import { Button, Group, Progress, Select, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { PrintPackageView } from '@api/schemas';
import { cancelPackage, packageFileUrl } from '../../api/cancel-package';
import { orderPackage } from '../../api/order-package';
import { useFlatplanDesk } from './flatplan-desk';
import classes from './flatplan.module.css';

export function PackagePart() {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const { plan, acts } = useFlatplanDesk();
  const [page, setPage] = useState<string | null>(null);
  const ordering = useMutation({ mutationFn: () => orderPackage(agency.id, plan.issue.id, page), onSettled: acts.again });
  return (
    <Stack gap="sm">
      <Text fz={13} c="dimmed">{t('package.what')}</Text>
      <Group align="flex-end" gap="xs">
        <Select label={t('package.of')} placeholder={t('package.whole')} clearable flex={1} data={plan.pages.map((one) => ({ value: one.id, label: t('place.page', { page: one.number, name: one.name }) }))} value={page} onChange={setPage} />
        <Button loading={ordering.isPending} onClick={() => ordering.mutate()}>{t('package.make')}</Button>
      </Group>
      <FormProblem error={ordering.error} />
      {plan.packages.map((one) => <PackageRow key={one.id} made={one} />)}
      {plan.packages.length === 0 && <Text fz={13} c="dimmed">{t('package.none')}</Text>}
    </Stack>
  );
}

const WHOLE = 100;

function PackageRow({ made }: { made: PrintPackageView }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const format = useFormat();
  const problemText = useProblemText();
  const { acts } = useFlatplanDesk();
  const cancelling = useMutation({ mutationFn: () => cancelPackage(agency.id, made.id), onError: (error) => sayTrouble(problemText(error)), onSettled: acts.again });
  const runs = made.state === 'waiting' || made.state === 'running';
  return (
    <div className={classes.packageRow}>
      <div style={{ flex: 1, minWidth: 200 }}>
        <Text fz={13} fw={500} style={{ overflowWrap: 'anywhere' }}>{made.fileName}</Text>
        <Text fz={13} c="dimmed">{t('package.by', { by: made.byName, at: format.whenShort(made.at) })}</Text>
        {runs && <Progress mt={6} value={made.piecesTotal === 0 ? WHOLE : (made.piecesDone / made.piecesTotal) * WHOLE} aria-label={t('package.progress', { done: made.piecesDone, total: made.piecesTotal })} />}
        <Text fz={13} c={made.missing > 0 ? 'orange.8' : 'dimmed'}>
          {runs ? t('package.progress', { done: made.piecesDone, total: made.piecesTotal }) : made.state !== 'done' ? t(`package.${made.state as 'failed'}`) : made.missing > 0 ? t('package.missing', { count: made.missing }) : t('package.complete')}
          {made.bytes !== null && ` · ${format.bytes(made.bytes)}`}
        </Text>
      </div>
      {runs && <Button variant="default" size="xs" loading={cancelling.isPending} onClick={() => cancelling.mutate()}>{t('package.cancel')}</Button>}
      {made.state === 'done' && <Button component="a" href={packageFileUrl(agency.id, made.id)} download variant="default" size="xs" leftSection={<IconDownload size={15} />}>{t('package.fetch')}</Button>}
    </div>
  );
}
