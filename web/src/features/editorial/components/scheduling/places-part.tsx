import { Text, Title } from '@mantine/core';
import { IconArrowForwardUp, IconCircleCheck, IconLoader } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { DeliveryView } from '@api/schemas';
import classes from './places.module.css';

const ICONS = { pending: IconLoader, confirmed: IconCircleCheck, overtaken: IconArrowForwardUp } as const;

/** Where the piece has got to: per step the places, each with what was seen there. */
export function PlacesPart({ deliveries }: { deliveries: DeliveryView[] }) {
  const { t } = useTranslation('scheduling');
  const format = useFormat();
  const steps = [...new Set(deliveries.map((one) => one.since))];
  if (steps.length === 0) return null;
  return (
    <div>
      <Title order={3} mb={4}>{t('places.title')}</Title>
      {steps.map((since) => {
        const ofStep = deliveries.filter((one) => one.since === since);
        const [first] = ofStep;
        if (!first) return null;
        return (
          <section key={since} className={classes.step}>
            <Text fz={13} fw={500}>{t(`places.kind.${first.kind}`)} · {t('places.version', { number: first.revision })} · {format.dateTime(since)}</Text>
            <ul className={classes.list}>
              {ofStep.map((one) => {
                const Icon = ICONS[one.state];
                return (
                  <li key={one.place} className={classes.place} data-state={one.state}>
                    <Icon size={16} stroke={1.8} aria-hidden />
                    <span>{one.placeName}</span>
                    <Text span fz={13} c="dimmed">{one.state === 'confirmed' ? one.evidence : t(`places.${one.state}`)}</Text>
                    <NodeLines delivery={one} />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Which node vouched, where each keeps the place for itself; one node alone says nothing new. */
function NodeLines({ delivery }: { delivery: DeliveryView }) {
  const { t } = useTranslation('scheduling');
  const format = useFormat();
  if (delivery.nodes.length < 2) return null;
  return delivery.nodes.map(({ node, host, evidence, confirmedAt }) => (
    <Text key={node} fz={13} c="dimmed">
      {confirmedAt ? t('places.node', { host, node, evidence, at: format.dateTime(confirmedAt) }) : t('places.nodeWaiting', { host, node })}
    </Text>
  ));
}
