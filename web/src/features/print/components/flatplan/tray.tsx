import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DropPage } from './drop-page';
import { useFlatplanDesk } from './flatplan-desk';
import classes from './flatplan.module.css';
import { PlaceCard } from './place-card';

/** What is planned for the issue and stands on no page yet. */
export function Tray() {
  const { t } = useTranslation('print');
  const { plan, address, mayFill } = useFlatplanDesk();
  if (!mayFill && plan.tray.length === 0) return null;
  return (
    <DropPage page={null} className={classes.tray}>
      <h2 className={classes.trayName}>{t('tray.title')}</h2>
      {plan.tray.map((place) => <PlaceCard key={place.id} place={place} />)}
      {plan.tray.length === 0 && <Text fz={13} c="dimmed">{t('tray.empty')}</Text>}
      {mayFill && <Button variant="default" size="xs" mt="xs" leftSection={<IconPlus size={15} />} onClick={() => address.openPart('them')}>{t('tray.add')}</Button>}
    </DropPage>
  );
}
