import { Button, Drawer, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { recordsCsvUrl, recordsQuery, type Asked } from '../api/get-records';
import classes from './figures.module.css';

/** The records behind one figure. */
export function RecordsDrawer({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { t } = useTranslation(['production', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const records = useQuery(recordsQuery(agency.id, asked));
  const title = t(`records.${asked.kind as 'published'}`);
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={title}>
      <Stack gap="sm">
        <Text c="dimmed" fz={13}>{format.day(asked.from)} – {format.day(asked.to)}</Text>
        <div><Button component="a" href={recordsCsvUrl(agency.id, asked)} download size="xs" variant="default" leftSection={<IconDownload size={14} />}>{t('common:csv')}</Button></div>
        <Loaded query={records}>
          {({ items, more }) => (
            <>
              {items.length === 0 && <Empty title={t('nothing')} />}
              <ul className={classes.records}>
                {items.map((one, index) => (
                  <li key={`${one.pieceId ?? one.title}-${index}`}>
                    {one.pieceId ? <Link to={`/toa-soan/${agency.address}/tin-bai/${one.pieceId}`}>{one.title}</Link> : <span>{one.title}</span>}
                    <Text fz={13} c="dimmed">
                      {[one.form, one.who, format.dateTime(one.at), one.seconds !== null && one.seconds !== undefined ? t('stood', { time: format.duration(one.seconds) }) : null, one.note].filter(Boolean).join(' · ')}
                    </Text>
                  </li>
                ))}
              </ul>
              {more && <Text fz={13} c="dimmed">{t('moreInFile')}</Text>}
            </>
          )}
        </Loaded>
      </Stack>
    </Drawer>
  );
}
