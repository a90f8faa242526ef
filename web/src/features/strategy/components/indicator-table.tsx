import { Table, Text } from '@mantine/core';
import type { IndicatorView, PopulationRuleView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { populationRulesQuery } from '../api/list-population-rules';
import { TargetFigure } from './target-figure';
import classes from './strategy.module.css';

/** Indicators against the years of their targets; on a phone each indicator is a card. */
export function IndicatorTable({ indicators }: { indicators: IndicatorView[] }) {
  const { t } = useTranslation('strategy');
  const rules = useQuery(populationRulesQuery());
  const years = [...new Set(indicators.flatMap((one) => one.targets.map((target) => target.year)))].sort((a, b) => a - b);
  const at = (one: IndicatorView, year: number) => one.targets.find((target) => target.year === year);
  return (
    <>
      <div className={classes.wide}>
        <Table.ScrollContainer minWidth={years.length * 76 + 420}>
          <Table className={classes.figures} verticalSpacing={8}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={44}>{t('indicator.number')}</Table.Th>
                <Table.Th miw={320}>{t('indicator.text')}</Table.Th>
                {years.map((year) => <Table.Th key={year} w={68} className={classes.figure}>{year}</Table.Th>)}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {indicators.map((one) => (
                <Table.Tr key={one.code}>
                  <Table.Td className={one.parent !== null ? classes.under : undefined}>{one.code}</Table.Td>
                  <Table.Td><Words indicator={one} rules={rules.data?.items} /></Table.Td>
                  {years.map((year) => (
                    <Table.Td key={year} className={classes.figure}>
                      {one.targets.length > 0 && <TargetFigure target={at(one, year)} />}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </div>
      <div className={classes.cards}>
        {indicators.map((one) => (
          <section key={one.code} className={classes.card} aria-label={`${one.code} ${one.text}`}>
            <Text fw={600}>{one.code}</Text>
            <Words indicator={one} rules={rules.data?.items} />
            {one.targets.length > 0 && (
              <dl className={classes.years}>
                {one.targets.map((target) => <div key={target.year}><dt>{target.year}</dt><dd><TargetFigure target={target} /></dd></div>)}
              </dl>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

function Words({ indicator, rules }: { indicator: IndicatorView; rules: PopulationRuleView[] | undefined }) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  const rule = rules?.find((one) => one.code === indicator.population);
  return (
    <>
      <div className={classes.words}>{indicator.text.replace(/^- /, '')}</div>
      {indicator.measure !== null && <div className={classes.dim}>{t('indicator.measure', { measure: indicator.measure })}</div>}
      {rule && <div className={classes.dim}>{t('indicator.population', { population: rule.name })}</div>}
      {indicator.baseYear !== null && <div className={classes.dim}>{t('indicator.baseYear', { year: indicator.baseYear })}</div>}
      {indicator.growthPercent !== null && <div className={classes.dim}>{t('indicator.growth', { percent: format.percent(indicator.growthPercent / 100) })}</div>}
      {indicator.holes.length > 0 && <div className={classes.dim}>{t('indicator.holes', { years: indicator.holes.join(', ') })}</div>}
    </>
  );
}
