import type { FormEntry, ReportFindingView, ReportLineView } from '@api/schemas';
import { Button, Group, NumberInput, Radio, Select, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { KnownFigure } from './known-figure';
import classes from './collection.module.css';

interface Props { line: ReportLineView; entry: FormEntry; findings: ReportFindingView[]; tried: boolean; onChange: (part: Partial<FormEntry>) => void }

const EMPTY = 'value-or-note';
const STAGES = ['proposed', 'formed', 'developed', 'completed'] as const;
export type AskedWord = 'itself' | 'count' | 'people' | 'systems' | 'amounts' | 'growth';

/** One indicator: the words of the decision, what is known, the fields, and what the rules say to them. */
export function ReportLine({ line, entry, findings: all, tried, onChange }: Props) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  // What is still empty is no mistake until somebody tries to send it.
  const findings: { code: string; field: string; weight: string; message: string }[] = all.map((one) => (one.code === EMPTY && !tried ? { ...one, weight: 'asks' } : one));
  const wrong = (field: string) => findings.find((one) => one.field === field && one.weight === 'stops') !== undefined;
  const asked = line.asked as AskedWord;
  const decimal = format.locale === 'vi' ? { thousandSeparator: '.', decimalSeparator: ',' } : { thousandSeparator: ',', decimalSeparator: '.' };
  const number = (field: 'part' | 'whole') => (
    <NumberInput
      label={asked === 'itself' ? '' : t(`asked.${field}.${asked}`)}
      {...decimal}
      hideControls
      inputMode="decimal"
      error={wrong(field)}
      value={entry[field] ?? ''}
      onChange={(value) => onChange({ [field]: value === '' ? null : Number(value) })}
    />
  );
  const explain = findings.some((one) => one.weight === 'explain') || (entry.explanation ?? '') !== '';
  const computed = line.computed;
  return (
    <div className={classes.line}>
      <Text className={classes.lineWords}><Text span fw={600}>{line.indicator}.</Text> <span lang="vi">{line.text}</span></Text>
      {line.shortName !== null && <Text size="sm" c="dimmed">{line.shortName}</Text>}
      <div className={classes.facts}>
        {line.measure !== null && <span>{t('line.measure', { measure: line.measure })}</span>}
        {line.last !== null && <span>{t('line.last')}: <KnownFigure figure={line.last} /></span>}
        {line.yearBefore !== null && <span>{t('line.yearBefore')}: <KnownFigure figure={line.yearBefore} /></span>}
        {line.population !== null && <span>{t('line.population', { count: line.population })}</span>}
        {computed !== null && <span>{t('line.computed')}: <KnownFigure figure={computed} /></span>}
        {computed !== null && computed.part !== null && (
          <Button variant="subtle" size="compact-xs" onClick={() => onChange({ part: computed.part, whole: computed.whole, stage: computed.stage })}>{t('line.take')}</Button>
        )}
      </div>
      <div className={classes.fields}>
        {line.asked === 'stage' ? (
          <Select className={classes.wide} maw={260} label={t('line.stage')} clearable data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))} value={entry.stage ?? null} error={wrong('stage')} onChange={(stage) => onChange({ stage })} />
        ) : asked === 'itself' ? (
          <Radio.Group className={classes.verdict} label={t('asked.self')} value={entry.part === null || entry.part === undefined ? 'none' : String(entry.part)} onChange={(value) => onChange(value === 'none' ? { part: null, whole: null } : { part: Number(value), whole: 1 })}>
            <Group gap={16} mt={8}>
              <Radio value="1" label={t('asked.yes')} /><Radio value="0" label={t('asked.no')} /><Radio value="none" label={t('asked.unknown')} />
            </Group>
          </Radio.Group>
        ) : (
          <>{number('part')}{number('whole')}</>
        )}
        <TextInput className={classes.note} label={t('line.note')} value={entry.note ?? ''} error={wrong('note')} onChange={(event) => onChange({ note: event.currentTarget.value })} />
        {explain && <TextInput className={classes.wide} label={t('line.explanation')} value={entry.explanation ?? ''} onChange={(event) => onChange({ explanation: event.currentTarget.value })} />}
      </div>
      {findings.map((one) => <Text key={one.code} className={classes.finding} data-weight={one.weight}>{one.message}</Text>)}
    </div>
  );
}
