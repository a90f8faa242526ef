import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconDownload, IconMapPlus, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { mapQuery, mapUrl } from '../api/get-map';
import type { OutlookMapView } from '@api/schemas';
import { ChoiceBar } from './choice-bar';
import { KnownOn } from './known-on';
import { MapTable } from './map-table';
import { OutlookTabs } from './outlook-tabs';
import { ShapeMap } from './shape-map';
import { StatusMark } from './status-mark';
import { TakeMapDialog } from './take-map-dialog';
import { TileMap } from './tile-map';
import { useOutlookAddress } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** An indicator province by province, on the provinces of the period. */
export function MapScreen() {
  const { asked, search } = useOutlookAddress();
  const { t, period } = useOutlookWords();
  const session = useSession();
  const [taking, setTaking] = useState(false);
  const question = { programme: asked.programme, period: asked.period, knownOn: asked.knownOn, indicator: search.indicator };
  const map = useQuery(mapQuery(question));
  const view = map.data;
  const actions = (
    <Group gap="xs" className="no-print">
      {session.operator && view && <Button variant="default" leftSection={<IconMapPlus size={16} />} onClick={() => setTaking(true)}>{t('takeMap.open')}</Button>}
      <Button component="a" href={mapUrl(question)} download variant="default" leftSection={<IconDownload size={16} />}>CSV</Button>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()} visibleFrom="sm">{t('print')}</Button>
    </Group>
  );
  return (
    <Screen title={t('map.title')} lead={view && <>{view.indicator.code}. {view.indicator.text}<br />{period(view.period)}<KnownOn day={view.knownOn} /></>} actions={actions}>
      <OutlookTabs here="map" />
      <ChoiceBar indicator={search.indicator ?? view?.indicator.code ?? ''} />
      <Loaded query={map}>{(shown) => <Shown view={shown} />}</Loaded>
      {taking && view && <TakeMapDialog tileSet={view.tileSet} onClose={() => setTaking(false)} />}
    </Screen>
  );
}

function Shown({ view }: { view: OutlookMapView }) {
  const { t } = useOutlookWords();
  const { asked, search, go } = useOutlookAddress();
  const shapes = view.viewBox !== null && search.view === 'ban-do';
  const legend = [...new Set(view.tiles.map((tile) => tile.status))].filter((status) => status !== 'archipelago');
  return (
    <div className={classes.mapSides}>
      <div>
        {view.viewBox !== null && (
          <SegmentedControl mb="sm" size="xs" aria-label={t('map.how')} value={shapes ? 'ban-do' : 'o'} data={[{ value: 'o', label: t('map.asTiles') }, { value: 'ban-do', label: t('map.asShapes') }]} onChange={(how) => go({ view: how === 'o' ? undefined : how })} />
        )}
        {shapes ? <ShapeMap view={view} /> : <TileMap tiles={view.tiles} />}
        <ul className={classes.legend} aria-label={t('map.legend')}>{legend.map((status) => <li key={status}><span className={classes.swatch} data-status={status} aria-hidden /><StatusMark status={status} /></li>)}</ul>
        <p className={classes.dim}>{t('map.provinces', { source: view.source })}</p>
        {view.elsewhere > 0 && <p className={classes.dim}>{t('map.elsewhere', { count: view.elsewhere })}</p>}
      </div>
      <MapTable view={view} asked={asked} />
    </div>
  );
}
