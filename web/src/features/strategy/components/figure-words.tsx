import { Badge, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconHash } from '@tabler/icons-react';
import type { EvidenceFigureView, EvidencePeriodView, FigureSource, FigureStatus, FigureVerdict } from '@api/schemas';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useTermWords } from '@/lib/format/use-term-words';
import classes from './evidence.module.css';

const ICONS = { met: IconCircleCheck, 'not-met': IconCircleX, insufficient: IconCircleDashed, none: IconHash };
const COLORS = { met: 'green', 'not-met': 'red', insufficient: 'gray', none: 'blue' };

/** A verdict by icon and word, never by colour alone. */
export function VerdictWords({ verdict }: { verdict: FigureVerdict }) {
  const { t } = useTranslation('evidence');
  const Icon = ICONS[verdict];
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <Icon size={18} stroke={1.8} color={`var(--mantine-color-${COLORS[verdict]}-7)`} aria-hidden />
      <span>{t(`verdict.${verdict}`)}</span>
    </Group>
  );
}

export function SourceBadge({ source }: { source: FigureSource }) {
  const { t } = useTranslation('evidence');
  return <Badge variant={source === 'automatic' ? 'filled' : source === 'declared' || source === 'reported' ? 'light' : 'outline'} color="gray" tt="none" fw={500}>{t(`source.${source}`)}</Badge>;
}

/** Numerator and denominator, never a bare share. */
export function Fraction({ figure }: { figure: { part: number | null; whole: number | null } }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  if (figure.part === null || figure.whole === null) return null;
  return <span className={classes.fraction}>{t('fraction', { part: format.number(figure.part), whole: format.number(figure.whole) })}</span>;
}

/** How final it is; a declaration that nobody has reviewed counts in no sum. */
export function FinalityWords({ figure }: { figure: { source: FigureSource; status: FigureStatus } }) {
  const { t } = useTranslation('evidence');
  const waits = figure.source === 'declared' && figure.status === 'provisional';
  return <Text span className={classes.dim}>{t(`status.${waits ? 'waiting' : figure.status}`)}</Text>;
}

export function FigureLine({ figure }: { figure: EvidenceFigureView }) {
  return (
    <div>
      <VerdictWords verdict={figure.verdict} />
      <Group gap={6} mt={2}>
        <SourceBadge source={figure.source} />
        <FinalityWords figure={figure} />
      </Group>
    </div>
  );
}

export function usePeriodName() {
  const { words } = useTermWords();
  return (period: EvidencePeriodView) => words(period.term, period.year, period);
}
