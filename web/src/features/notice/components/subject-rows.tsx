import { NativeSelect, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NoticeChoicesView, NoticeSubjectView } from '@api/schemas';
import classes from './notice.module.css';

const MAIL = ['none', 'at-once', 'digest'] as const;

interface Props { view: NoticeChoicesView; onChoose: (changed: NoticeChoicesView) => void }

export function SubjectRows({ view, onChoose }: Props) {
  const { t } = useTranslation('notice');
  const change = (subject: string, changes: Partial<NoticeSubjectView>) =>
    onChoose({ ...view, subjects: view.subjects.map((one) => (one.subject === subject ? { ...one, ...changes } : one)) });
  return (
    <div className={classes.subjects} role="table" aria-label={t('title')}>
      <div className={classes.head} role="row">
        <span role="columnheader">{t('what')}</span>
        <span role="columnheader">{t('inProduct')}</span>
        <span role="columnheader">{t('mail')}</span>
        <span role="columnheader">{t('push')}</span>
      </div>
      {view.subjects.map((one) => {
        const name = t(`subject.${one.subject}`);
        return (
          <div key={one.subject} className={classes.row} role="row">
            <div role="rowheader">
              <Text>{name}</Text>
              <Text fz={13} c="dimmed">{t(`subjectHint.${one.subject}`)}</Text>
            </div>
            <div role="cell" data-label={t('inProduct')}>
              {one.always
                ? <Text fz={13} title={t('alwaysWhy')}>{t('always')}</Text>
                : <Switch aria-label={`${name}: ${t('inProduct')}`} checked={one.inProduct} onChange={(event) => change(one.subject, { inProduct: event.currentTarget.checked })} />}
            </div>
            <div role="cell" data-label={t('mail')}>
              <NativeSelect aria-label={`${name}: ${t('mail')}`} size="xs" disabled={!view.mailLeaves} value={one.mail} data={MAIL.map((value) => ({ value, label: t(`mailTiming.${value}`) }))} onChange={(event) => change(one.subject, { mail: event.currentTarget.value as NoticeSubjectView['mail'] })} />
            </div>
            <div role="cell" data-label={t('push')}>
              <Switch aria-label={`${name}: ${t('push')}`} checked={one.push} onChange={(event) => change(one.subject, { push: event.currentTarget.checked })} />
            </div>
          </div>
        );
      })}
    </div>
  );
}
