import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { mayAnywhere } from '@/lib/session/membership';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { treeQuery } from '../api/get-tree';
import { registryUrl } from '../api/import-registry';
import { AddDialog } from './add-dialog';
import { FoundDialog } from './found-dialog';
import { AsOfField, useAsOf } from './as-of-field';
import { narrow } from './narrow-tree';
import { Branch } from './tree-branch';

export function TreeScreen() {
  const { t } = useTranslation('organization');
  const format = useFormat();
  const asOf = useAsOf();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ strict: false }) as { q?: string };
  const session = useSession();
  const [adding, setAdding] = useState(false);
  const [founding, setFounding] = useState(false);
  const tree = useQuery(treeQuery(asOf));
  const actions = (
    <>
      <Button component="a" href={registryUrl('xlsx', asOf)} download variant="default" leftSection={<IconDownload size={16} />}>XLSX</Button>
      <Button component="a" href={registryUrl('csv', asOf)} download variant="default" leftSection={<IconDownload size={16} />}>CSV</Button>
      {session.operator && <Button variant="default" onClick={() => setFounding(true)}>{t('found.title')}</Button>}
      {mayAnywhere(session, 'organization.manage') && <Button onClick={() => setAdding(true)}>{t('add.title')}</Button>}
    </>
  );
  return (
    <Screen title={t('tree.title')} lead={t('tree.lead')} actions={actions}>
      <Group mb="md">
        <AsOfField />
        <TextInput
          aria-label={t('tree.search')}
          placeholder={t('tree.search')}
          leftSection={<IconSearch size={16} />}
          w={{ base: '100%', sm: 280 }}
          value={q}
          onChange={(event) => {
            const typed = event.target.value;
            void navigate({ to: '.', replace: true, search: (before: Record<string, unknown>) => ({ ...before, q: typed || undefined }) });
          }}
        />
        {tree.data && <Text fz={13} c="dimmed">{t('tree.asOf', { day: format.day(tree.data.asOf) })}</Text>}
      </Group>
      <Loaded query={tree}>
        {({ roots }) => {
          const shown = narrow(roots, q);
          if (shown.length === 0) return <Empty title={q === '' ? t('tree.empty') : t('tree.nothing')} hint={q === '' ? t('tree.emptyHint') : undefined} />;
          return <Branch nodes={shown} open={q !== ''} level={1} />;
        }}
      </Loaded>
      {founding && <FoundDialog onClose={() => setFounding(false)} />}
      {adding && <AddDialog onClose={() => setAdding(false)} />}
    </Screen>
  );
}
