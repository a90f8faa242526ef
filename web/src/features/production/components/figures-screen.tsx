import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { bookUrl, figuresQuery } from '../api/get-figures';
import { DeskHeads } from './desk-heads';
import { Figures } from './figures';
import { RecordsDrawer } from './records-drawer';
import { SpanBar } from './span-bar';
import { useSpan } from './use-span';

/** What the newsroom made: one number first, then what explains it; each opens down to its records. */
export function FiguresScreen() {
  const { t } = useTranslation('production');
  const agency = useAgency();
  const format = useFormat();
  const address = useSpan();
  const figures = useQuery(figuresQuery(agency.id, address.span));
  const lead = figures.data && t(`lead.${figures.data.scope}`, { from: format.day(figures.data.from), to: format.day(figures.data.to) });
  const actions = (
    <>
      <Button component="a" href={bookUrl(agency.id, address.span)} download variant="default" leftSection={<IconDownload size={16} />}>{t('book')}</Button>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()} visibleFrom="sm">{t('print')}</Button>
    </>
  );
  return (
    <Screen title={t('title')} lead={lead} actions={actions}>
      <SpanBar address={address} />
      <Loaded query={figures}>{(view) => <Figures view={view} address={address} />}</Loaded>
      {agency.may('production.name-heads') && <DeskHeads />}
      {address.asked && <RecordsDrawer asked={address.asked} onClose={address.close} />}
    </Screen>
  );
}
