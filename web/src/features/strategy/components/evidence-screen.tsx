import { Alert, Anchor, Badge, Button, Group, Text } from '@mantine/core';
import type { EvidenceDetailView } from '@api/schemas';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { measureOf, spanText } from '../api/evidence-address';
import { evidenceQuery } from '../api/get-evidence';
import { DeclarationPart } from './declaration-part';
import { DeclareDialog } from './declare-dialog';
import classes from './evidence.module.css';
import { FinalityWords, Fraction, SourceBadge, usePeriodName, VerdictWords } from './figure-words';
import { Part, SnapshotPart } from './snapshot-part';
import { VintageTable } from './vintage-table';

/** One value of one unit, opened down to the published pieces and filed records it rests on. */
export function EvidenceScreen() {
  const { t } = useTranslation('evidence');
  const name = usePeriodName();
  const { measure = '', unit = '', period = '' } = useParams({ strict: false }) as { measure?: string; unit?: string; period?: string };
  const { programme, indicator } = measureOf(measure);
  const evidence = useQuery(evidenceQuery(unit, programme, indicator, period));
  const [declaring, setDeclaring] = useState(false);
  const view = evidence.data;
  const actions = view?.mayDeclare === true && view.counted && <Button onClick={() => setDeclaring(true)}>{t('declare.open')}</Button>;
  return (
    <Screen title={t('detail.title', { indicator: view?.indicator ?? indicator })} lead={view && `${view.agencyName} · ${name(view.period)}`} actions={actions}>
      {view && (
        <Anchor component={Link} to={view.own ? `/dieu-hanh/chi-so-cua-toi?unit=${unit}&period=${spanText(view.period)}` : `/dieu-hanh/chi-so/${unit}?period=${spanText(view.period)}`}>
          {t('detail.back')}
        </Anchor>
      )}
      <Loaded query={evidence}>{(shown) => <Shown view={shown} />}</Loaded>
      {declaring && view && <DeclareDialog view={view} onClose={() => setDeclaring(false)} />}
    </Screen>
  );
}

function Shown({ view }: { view: EvidenceDetailView }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const snapshot = view.now ?? view.kept;
  return (
    <>
      <Text className={classes.words} mt="sm" mb="md">{view.text}</Text>
      <Value view={view} />
      {!view.counted && <Alert variant="light" color="gray" mt="md">{t('detail.notCounted')}</Alert>}
      {!view.own && <Alert variant="light" color="gray" mt="md">{t('detail.promise')} {t('detail.seenNote')}</Alert>}
      <div className={classes.sides}>
        <div>
          {snapshot && (
            <Part title={t('detail.computed')}>
              <Group gap="xs">
                <VerdictWords verdict={snapshot.verdict} />
                <Text span className={classes.dim}>{view.now ? t('detail.nowTitle') : t('detail.keptAt', { at: format.dateTime(snapshot.at) })}</Text>
              </Group>
              <SnapshotPart snapshot={snapshot} />
            </Part>
          )}
        </div>
        <aside>
          <DeclarationPart view={view} />
          <Part title={t('detail.measure')}>
            <Text className={classes.words}>{view.measure}</Text>
            {view.population && <Text className={classes.dim} mt={4}>{t('detail.population', { population: view.population })}</Text>}
          </Part>
        </aside>
      </div>
      <VintageTable unit={view.agencyId} vintages={view.vintages} />
    </>
  );
}

function Value({ view }: { view: EvidenceDetailView }) {
  const { t } = useTranslation('evidence');
  const { standing } = view;
  if (!standing) return <Text c="dimmed">{t('detail.noValue')}</Text>;
  return (
    <section aria-label={t('detail.standing')}>
      <div className={classes.value}>
        <span className={classes.big}><VerdictWords verdict={standing.verdict} /></span>
        <Fraction figure={standing} />
      </div>
      <Group gap="xs">
        <SourceBadge source={standing.source} />
        <FinalityWords figure={standing} />
        {standing.differs && <Badge variant="light" color="orange" tt="none" fw={500}>{t('differs')}</Badge>}
      </Group>
    </section>
  );
}
