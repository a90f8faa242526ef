import { Anchor, Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { indicatorQuery } from '../api/get-indicator';
import type { OutlookIndicatorView } from '@api/schemas';
import { BlockTable } from './block-table';
import { ChoiceBar } from './choice-bar';
import { ComparatorTable } from './comparator-table';
import { Coverage } from './coverage';
import { FigureValue } from './figure-value';
import { ForecastNote } from './forecast-note';
import { KnownOn } from './known-on';
import { LinesNote } from './lines-note';
import { PathChart } from './path-chart';
import { StatusMark } from './status-mark';
import { AgainstWords, RequiredWords, TargetWords, TrendWords } from './target-words';
import { UnitTable } from './unit-table';
import { along, useOutlookAddress } from './use-outlook-address';
import { useOutlookWords } from './use-outlook-words';
import classes from './outlook.module.css';

/** One indicator: the number that matters, its path, then what explains it down to the units. */
export function IndicatorScreen() {
  const { programme = '', code = '' } = useParams({ strict: false });
  const { asked } = useOutlookAddress();
  const { t, period } = useOutlookWords();
  const indicator = useQuery(indicatorQuery(programme, code, { period: asked.period, scope: asked.scope, knownOn: asked.knownOn }));
  const view = indicator.data;
  const lead = view && (
    <>
      <Anchor component={Link} to={`/dieu-hanh${along({ ...asked, programme, period: view.period.code })}`}>{view.programme.ownerName}</Anchor>
      {` · ${period(view.period)}`}{view.scope !== null && ` · ${view.scope.name}`}
      <KnownOn day={view.knownOn} />
    </>
  );
  return (
    <Screen
      title={view ? `${view.row.code}. ${view.row.text.replace(/^- /, '')}` : t('title')}
      lead={lead}
      actions={<Button className="no-print" variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()} visibleFrom="sm">{t('print')}</Button>}
    >
      <ChoiceBar programme={false} scope />
      <Loaded query={indicator}>{(shown) => <Shown view={shown} programme={programme} />}</Loaded>
    </Screen>
  );
}

function Shown({ view, programme }: { view: OutlookIndicatorView; programme: string }) {
  const { t, format, periodCode, fraction } = useOutlookWords();
  const { asked, go } = useOutlookAddress();
  const { row } = view;
  const measured = row.population !== null;
  return (
    <div className={classes.screen}>
      <div className={classes.summary}>
        <div><FigureValue row={row} big />{row.status !== 'no-value' && <span><StatusMark status={row.status} /><AgainstWords row={row} /></span>}</div>
        {row.target?.lastYear === null && row.target.required !== null && <div><span className={classes.dim}>{t('column.required')}</span><RequiredWords row={row} /></div>}
        <div><span className={classes.dim}>{t('column.target', { year: view.period.year })}</span><TargetWords row={row} /></div>
        <div><span className={classes.dim}>{t('column.coverage')}</span><Coverage value={row.value} /><TrendWords row={row} /></div>
      </div>
      {view.measure !== null && <p className={classes.dim}>{t('measure', { measure: view.measure })}{view.baseYear !== null && ` · ${t('baseYear', { year: view.baseYear })}`}</p>}
      {row.history.length > 0 && <PathChart view={view} />}
      {view.recomputed.length > 0 && (
        <section>
          <h2 className={classes.heading}>{t('recomputed.title', { percent: format.percent((row.target?.growthPercent ?? 0) / 100) })}</h2>
          {view.recomputed.map((one) => <div key={one.period} className={classes.note}><strong>{periodCode(one.period)}</strong><span>{fraction(one.part ?? 0, one.whole ?? 0)}</span></div>)}
        </section>
      )}
      <div className={classes.sides}>
        {measured && (
          <section>
            <h2 className={classes.heading}>{t('block.title')}</h2>
            <BlockTable blocks={view.blocks} name={t('block.name')} asked={{ ...asked, programme, period: view.period.code }} onBlock={(block) => go({ block })} />
            {view.blocks.length === 0 && <p className={classes.dim}>{t('block.none')}</p>}
          </section>
        )}
        <div className={classes.screen}>
          {measured && <ForecastNote forecast={view.forecast} />}
          <ComparatorTable rows={view.comparators} programme={row.measureProgramme} />
        </div>
      </div>
      {measured && <UnitTable programme={programme} code={row.code} period={view.period} measure={{ programme: row.measureProgramme, indicator: row.measureIndicator }} />}
      <LinesNote lines={view.lines} />
    </div>
  );
}
