import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { ImportView } from '@api/schemas';
import { importsQuery } from '../api/list-imports';
import { BeginForm } from './begin-form';
import classes from './imports.module.css';

export function ImportsScreen() {
  const { t } = useTranslation('importing');
  const agency = useAgency();
  const imports = useQuery(importsQuery(agency.id));
  return (
    <Screen title={t('title')} lead={t('lead')} narrow>
      <Stack gap={36}>
        <BeginForm />
        <div>
          <Title order={2} mb="xs">{t('before')}</Title>
          <Loaded query={imports}>
            {({ items }) =>
              items.length === 0 ? <Empty title={t('empty')} hint={t('emptyHint')} /> : items.map((one) => <ImportRow key={one.id} run={one} />)
            }
          </Loaded>
        </div>
      </Stack>
    </Screen>
  );
}

function ImportRow({ run }: { run: ImportView }) {
  const { t } = useTranslation('importing');
  const agency = useAgency();
  const format = useFormat();
  return (
    <Link to={`/toa-soan/${agency.address}/nhap-du-lieu/${run.id}`} className={classes.row}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={500} truncate>{run.sourceName}</Text>
        <Text fz={13} style={{ whiteSpace: 'nowrap' }}>{t(`state.${run.state}`)}</Text>
      </Group>
      <Text fz={13} c="dimmed">
        {[t(`kind.${run.kind}`), run.byName, run.startedAt && format.dateTime(run.startedAt), t('counted', { done: format.number(run.done) })].filter(Boolean).join(' · ')}
      </Text>
    </Link>
  );
}
