import { Anchor, Badge, Text, Title } from '@mantine/core';
import type { EvidenceFactView, EvidenceSnapshotView } from '@api/schemas';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import classes from './evidence.module.css';

/** What a value rests on: reasons, the facts that count and those that do not, then the thresholds. */
export function SnapshotPart({ snapshot }: { snapshot: EvidenceSnapshotView }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  return (
    <>
      <Part title={t('detail.why')}>
        <ul className={classes.why}>{snapshot.why.map((one) => <li key={one}>{one}</li>)}</ul>
      </Part>
      <Part title={t('detail.facts')}>
        {snapshot.facts.length === 0 ? <Text c="dimmed">{t('detail.noFacts')}</Text> : snapshot.facts.map((one, index) => <Fact key={index} fact={one} />)}
      </Part>
      {snapshot.beside.length > 0 && (
        <Part title={t('detail.beside')}>{snapshot.beside.map((one, index) => <Fact key={index} fact={one} />)}</Part>
      )}
      {snapshot.thresholds.length > 0 && (
        <Part title={t('detail.thresholds')}>
          {snapshot.thresholds.map((one) => (
            <div key={one.code} className={classes.line}>
              {one.name}: <b>{format.number(one.value)}</b> {one.unit}{' '}
              <Badge variant="outline" color="gray" tt="none" fw={500}>{one.convention ? t('detail.convention') : t('detail.law')}</Badge>
              <div className={classes.dim}>{one.citation} · {t('detail.from', { day: format.day(one.validFrom) })}</div>
            </div>
          ))}
        </Part>
      )}
    </>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <Title order={2} mb="xs" fz={16}>{title}</Title>
      {children}
    </section>
  );
}

function Fact({ fact }: { fact: EvidenceFactView }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  return (
    <div className={classes.line}>
      {fact.entries.length === 0 ? <Leading path={fact.path}>{fact.words}</Leading> : fact.words}
      <Text span className={classes.dim}> · {format.day(fact.on)}</Text>
      {fact.entries.length > 0 && (
        <ul className={classes.entries}>
          {fact.entries.map((one, index) => (
            <li key={index}>
              <Leading path={one.path}>{one.title}</Leading>
              <Text span className={classes.dim}> · {one.form} · {format.dateTime(one.at)}{one.path === null && ` · ${t('detail.noPage')}`}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Leading({ path, children }: { path: string | null; children: ReactNode }) {
  if (path === null) return <>{children}</>;
  if (path.startsWith('/')) return <Anchor component={Link} to={path}>{children}</Anchor>;
  return <Anchor href={path} target="_blank" rel="noreferrer">{children}</Anchor>;
}
