import { Button, Drawer, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { PrintTitleView } from '@api/schemas';
import { titlesQuery } from '../../api/list-titles';
import classes from '../print.module.css';
import { TitleForm } from './title-form';

const NEW = 'moi';

export function TitlesScreen() {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const navigate = useNavigate();
  const { sua }: { sua?: string } = useSearch({ strict: false });
  const titles = useQuery(titlesQuery(agency.id));
  const mayChange = agency.may('print.approve');
  const wide = useMediaQuery('(min-width: 48em)', true);
  const edit = (id: string | undefined) => void navigate({ to: '.', search: { sua: id } });
  const edited = titles.data?.items.find((one) => one.id === sua);
  return (
    <Screen
      title={t('titles.title')}
      lead={<Link to={`/toa-soan/${agency.address}/bao-in`} className={classes.link}>{t('titles.back')}</Link>}
      actions={mayChange && <Button leftSection={<IconPlus size={16} />} onClick={() => edit(NEW)}>{t('titles.add')}</Button>}
    >
      <Loaded query={titles}>
        {(view) => view.items.length === 0
          ? <Empty title={t('noTitle')} hint={t('noTitleHint')} />
          : <TitleRows titles={view.items} onEdit={mayChange ? edit : undefined} />}
      </Loaded>
      {mayChange && (sua === NEW || edited) && (
        <Drawer opened onClose={() => edit(undefined)} position="right" size={wide ? 560 : '100%'} title={edited ? edited.name : t('titles.add')} closeButtonProps={{ 'aria-label': t('close') }}>
          <TitleForm key={sua} title={edited} onDone={() => edit(undefined)} />
        </Drawer>
      )}
    </Screen>
  );
}

function TitleRows({ titles, onEdit }: { titles: PrintTitleView[]; onEdit?: (id: string) => void }) {
  const { t } = useTranslation('print');
  const format = useFormat();
  return (
    <table className={classes.rows}>
      <thead><tr><th>{t('titles.name')}</th><th>{t('titles.rhythm')}</th><th>{t('titles.setting')}</th><th>{t('titles.capacity')}</th></tr></thead>
      <tbody>
        {titles.map((one) => (
          <tr key={one.id} data-dropped={!one.active || undefined}>
            <td data-wide>
              {onEdit ? <button type="button" className={classes.plainLink} onClick={() => onEdit(one.id)}>{one.name}</button> : <Text fw={500}>{one.name}</Text>}
              <div className={classes.weekday}>{t(`kind.${one.kind}`)}{!one.active && ` · ${t('titles.inactive')}`}</div>
            </td>
            <td data-wide><Rhythm title={one} /><div className={classes.weekday}>{t('titles.pages', { count: one.pages, pages: format.number(one.pages) })} · {one.format}</div></td>
            <td data-wide>{t('titles.measure', { columns: one.columns, characters: one.charactersPerLine, lines: one.linesPerColumn })}</td>
            <td data-wide>{t('titles.linesAPage', { lines: format.number(one.capacity) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rhythm({ title }: { title: PrintTitleView }) {
  const { t } = useTranslation('print');
  if (title.rhythm === 'monthly') return <>{t('titles.monthly', { days: title.days.join(', ') })}</>;
  return <>{title.days.length === 7 ? t('titles.daily') : title.days.map((one) => t(`weekday.${String(one) as '1'}`)).join(', ')}</>;
}
