import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { PlannedActView } from '@api/schemas';
import { plannedCsvUrl, plannedQuery, type PlannedFilter } from '../../api/scheduling/list-planned';
import { MoveDialog } from './move-dialog';
import { PlannedDays } from './planned-days';
import { PlannedFilters } from './planned-filters';
import { usePlannedChange } from './use-planned-change';

/** What the program does by itself: what failed on top, then what comes, then what was. */
export function PlannedScreen() {
  const { t } = useTranslation(['scheduling', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const navigate = useNavigate();
  const filter: PlannedFilter = useSearch({ strict: false });
  const change = (changes: PlannedFilter) => void navigate({ to: '.', search: { ...filter, ...changes } });
  const planned = useQuery(plannedQuery(agency.id, filter));
  const changing = usePlannedChange();
  const [moving, setMoving] = useState<PlannedActView | null>(null);
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  const csv = (
    <Button component="a" href={plannedCsvUrl(agency.id, filter)} download variant="default" leftSection={<IconDownload size={16} />}>{t('common:csv')}</Button>
  );
  return (
    <Screen title={t('title')} lead={t('lead')} actions={csv}>
      <PlannedFilters filter={filter} counts={planned.data?.counts ?? {}} onChange={change} />
      <Loaded query={planned}>
        {(found) =>
          found.items.length === 0 ? (
            <Empty
              title={narrowed ? t('nothing') : t('empty')}
              hint={narrowed ? undefined : t('emptyHint')}
              action={narrowed && <Button variant="default" onClick={() => void navigate({ to: '.', search: {} })}>{t('clear')}</Button>}
            />
          ) : (
            <>
              <PlannedDays
                acts={found.items}
                may={found.mayChange}
                onMove={setMoving}
                onCancel={(act) => changing.mutate({ act, change: 'cancel' })}
                onAgain={(act) => changing.mutate({ act, change: 'again' })}
              />
              {found.total > found.items.length && (
                <Text fz={13} c="dimmed" mt="md">{t('cut', { shown: format.number(found.items.length), total: format.number(found.total) })}</Text>
              )}
            </>
          )
        }
      </Loaded>
      {moving && <MoveDialog act={moving} onClose={() => setMoving(null)} />}
    </Screen>
  );
}
