import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconArrowLeft, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { StateMark } from '@/ui/piece-state';
import { Screen } from '@/ui/screen';
import type { ArchivedRecordView } from '@api/schemas';
import { archivedVersionUrl, archivedZipUrl, recordQuery } from '../../api/archive/get-record';
import { PlacesPart } from '../scheduling/places-part';
import classes from './archive.module.css';
import { ArchivedDiff } from './archived-diff';
import { RecordFacts } from './record-facts';
import { VersionList } from './version-list';

interface Look { ban?: number; voi?: number }

/** All that is kept of one piece; which version is looked at, and with which it is compared, stands in the address. */
export function RecordScreen() {
  const { t } = useTranslation('archive');
  const agency = useAgency();
  const { id = '' } = useParams({ strict: false });
  const record = useQuery(recordQuery(agency.id, id));
  const actions = (
    <>
      <Button component={Link} to={`/toa-soan/${agency.address}/luu-tru-phap-ly`} variant="subtle" color="gray" leftSection={<IconArrowLeft size={16} />}>{t('back')}</Button>
      <Button component="a" href={archivedZipUrl(agency.id, id)} download variant="default" leftSection={<IconDownload size={16} />}>{t('zip')}</Button>
    </>
  );
  const lead = record.data && <Group gap={8} component="span"><StateMark state={record.data.state} /><span>{t('number', { number: record.data.number })}</span></Group>;
  return (
    <Screen title={record.data?.title ?? t('record')} lead={lead} actions={actions}>
      <Loaded query={record}>{(found) => <Record record={found} />}</Loaded>
    </Screen>
  );
}

function Record({ record }: { record: ArchivedRecordView }) {
  const { t } = useTranslation('archive');
  const agency = useAgency();
  const navigate = useNavigate();
  const look: Look = useSearch({ strict: false });
  const shown = look.ban ?? record.versions[0]?.revision ?? 1;
  const show = (next: Look) => void navigate({ to: '.', search: next, replace: true });
  const others = record.versions.filter((one) => one.revision !== shown);
  return (
    <div className={classes.record}>
      <div>
        <VersionList versions={record.versions} shown={shown} onShow={(ban) => show({ ban })} />
        <RecordFacts record={record} />
        <PlacesPart deliveries={record.deliveries} />
      </div>
      <div>
        {others.length > 0 && (
          <Group mb="sm" gap="sm">
            <Text fz={13} c="dimmed">{t('compareWith')}</Text>
            <SegmentedControl
              size="xs"
              value={String(look.voi ?? '')}
              data={[{ value: '', label: t('justLook') }, ...others.map((one) => ({ value: String(one.revision), label: t('version', { number: one.revision }) }))]}
              onChange={(value) => show({ ban: shown, voi: value === '' ? undefined : Number(value) })}
            />
          </Group>
        )}
        {look.voi === undefined ? (
          <iframe key={shown} className={classes.page} title={t('version', { number: shown })} src={archivedVersionUrl(agency.id, record.pieceId, shown)} sandbox="allow-same-origin" />
        ) : (
          <ArchivedDiff pieceId={record.pieceId} from={Math.min(shown, look.voi)} to={Math.max(shown, look.voi)} />
        )}
      </div>
    </div>
  );
}
