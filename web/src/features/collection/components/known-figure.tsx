import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';

interface Figure { part: number | null; whole: number | null; stage: string | null; status: string; verdict?: string; source?: string }

const STAGES = ['proposed', 'formed', 'developed', 'completed'] as const;
const STATUSES = ['provisional', 'revised', 'withdrawn'] as const;

/** A value in words; provisional, revised and withdrawn ones say so. */
export function KnownFigure({ figure }: { figure: Figure }) {
  const { t } = useTranslation('collection');
  const format = useFormat();
  const stage = STAGES.find((one) => one === figure.stage);
  const status = STATUSES.find((one) => one === figure.status);
  const number = (value: number | null) => (value === null ? '–' : format.number(value));
  const value = figure.verdict === 'insufficient' ? t('line.insufficient') : stage === undefined ? `${number(figure.part)}/${number(figure.whole)}` : t(`stage.${stage}`);
  return <>{value}{figure.source === 'forerunners' && ` (${t('line.forerunners')})`}{status !== undefined && ` (${t(`figureStatus.${status}`)})`}</>;
}
