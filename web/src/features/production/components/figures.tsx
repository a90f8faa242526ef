import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { ProductionView } from '@api/schemas';
import { BarList } from './bar-list';
import { DayChart } from './day-chart';
import classes from './figures.module.css';
import { Growth } from './growth';
import { StepTimes } from './step-times';
import type { SpanAddress } from './use-span';

export function Figures({ view, address }: { view: ProductionView; address: SpanAddress }) {
  const { t } = useTranslation(['production', 'planning']);
  const format = useFormat();
  const due = view.deadlines.met + view.deadlines.missed;
  const share = (part: number, all: number) => (all === 0 ? '–' : format.percent(part / all));
  const numbers = [
    { name: 'returned' as const, value: share(view.returns.pieces, view.returns.handedIn), what: t('number.returnedOf', { part: format.number(view.returns.pieces), all: format.number(view.returns.handedIn), twice: format.number(view.returns.repeatedly) }), open: () => address.open('returned') },
    { name: 'deadlines' as const, value: share(view.deadlines.met, due), what: t('number.deadlinesOf', { part: format.number(view.deadlines.met), all: format.number(due), open: format.number(view.deadlines.open) }), open: () => address.open('due', { buoc: 'missed' }) },
    ...(view.scope === 'agency' ? [{ name: 'forms' as const, value: format.number(view.storiesInForms), what: t('number.formsWhat'), open: () => address.open('forms') }] : []),
  ];
  return (
    <div className={classes.figures}>
      <section className={classes.main}>
        <button type="button" className={classes.big} onClick={() => address.open('published')}>
          <span className={classes.bigNumber}>{format.number(view.pieces)}</span>
          <span>{t('number.pieces')}</span>
        </button>
        <Growth growth={view.growth} />
        <DayChart days={view.days} onDay={(ngay) => address.open('published', { ngay })} />
      </section>
      <section className={classes.numbers}>
        {numbers.map(({ name, value, what, open }) => (
          <button key={name} type="button" className={classes.number} onClick={open}>
            <span className={classes.numberName}>{t(`number.${name}`)}</span>
            <span className={classes.numberValue}>{value}</span>
            <span className={classes.numberWhat}>{what}</span>
          </button>
        ))}
      </section>
      <div className={classes.tables}>
        {view.scope !== 'own' && <BarList title={t('by.people')} hint={t('by.peopleHint')} rows={view.people.map((one) => ({ key: one.id ?? one.name, label: one.name, value: one.pieces, open: one.id ? () => address.open('published', { nguoi: one.id ?? undefined }) : undefined }))} />}
        {view.scope !== 'own' && <BarList title={t('by.desks')} rows={view.desks.map((one) => ({ key: one.id ?? 'none', label: one.name, value: one.pieces, open: one.id && view.scope === 'agency' ? () => address.desk(one.id ?? undefined) : undefined }))} />}
        <BarList title={t('by.forms')} rows={view.forms.map((one) => ({ key: one.form, label: t(`planning:form.${one.form}`), value: one.pieces, open: () => address.open('published', { loai: one.form }) }))} />
        <StepTimes steps={view.steps} onStep={(buoc) => address.open('step', { buoc })} />
      </div>
    </div>
  );
}
