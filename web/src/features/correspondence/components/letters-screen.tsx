import { Button } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { lettersCsvUrl, lettersQuery, type LetterFilter } from '../api/list-letters';
import { LetterFilters } from './letter-filters';
import { LetterPanel } from './letter-panel';
import { LetterRows } from './letter-rows';
import { RegisterDialog } from './register-dialog';

export function LettersScreen() {
  const { t } = useTranslation(['correspondence', 'common']);
  const agency = useAgency();
  const navigate = useNavigate();
  const { thu, ...filter }: LetterFilter & { thu?: string } = useSearch({ strict: false });
  const [registering, setRegistering] = useState(false);
  const letters = useInfiniteQuery(lettersQuery(agency.id, filter));
  const items = letters.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (changes: LetterFilter) => void navigate({ to: '.', search: { ...filter, ...changes }, replace: 'q' in changes });
  const open = (id: string | undefined) => void navigate({ to: '.', search: { ...filter, thu: id } });
  const narrowed = Boolean(filter.q ?? filter.kind ?? filter.state ?? filter.handler);
  const register = agency.may('letter.handle') && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setRegistering(true)}>{t('register.open')}</Button>
  );
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button component="a" href={lettersCsvUrl(agency.id, filter)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>
          {register}
        </>
      }
    >
      <LetterFilters filter={filter} onChange={change} />
      {letters.isError && <Trouble error={letters.error} onAgain={() => void letters.refetch()} />}
      {letters.isPending && <LoadingRows rows={8} />}
      {letters.data && items.length === 0 && (
        <Empty title={t(narrowed ? 'nothing' : 'empty')} hint={t(narrowed ? 'nothingHint' : 'emptyHint')} action={!narrowed && register} />
      )}
      <LetterRows letters={items} onOpen={open} />
      {items.length > 0 && (
        <MoreButton shown={items.length} total={letters.data?.pages[0]?.total ?? null} more={letters.hasNextPage} loading={letters.isFetchingNextPage} onMore={() => void letters.fetchNextPage()} />
      )}
      {registering && <RegisterDialog onClose={() => setRegistering(false)} onDone={(id) => { setRegistering(false); open(id); }} />}
      {thu !== undefined && <LetterPanel key={thu} id={thu} onClose={() => open(undefined)} />}
    </Screen>
  );
}
