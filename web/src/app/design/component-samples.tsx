import { Alert, Button, Checkbox, Group, MantineProvider, Progress, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/day-field';
import { theme } from '@/ui/theme';
import { nonce } from '../providers/nonce';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { StateMark } from '@/ui/piece-state';
import classes from './design.module.css';
import { HARD_NAME } from './type-samples';

export function ComponentSamples() {
  return (
    <div className={classes.sides}>
      {(['light', 'dark'] as const).map((scheme) => (
        <Side key={scheme} scheme={scheme} />
      ))}
    </div>
  );
}

/** One half of the page in its own scheme, whatever the rest shows. */
function Side({ scheme }: { scheme: 'light' | 'dark' }) {
  const { t } = useTranslation('design');
  const id = `design-${scheme}`;
  return (
    <div id={id} className={classes.side} data-mantine-color-scheme={scheme} style={{ colorScheme: scheme }}>
      <MantineProvider
        theme={theme}
        forceColorScheme={scheme}
        cssVariablesSelector={`#${id}`}
        getRootElement={() => document.getElementById(id) ?? undefined}
        getStyleNonce={nonce}
      >
        <Text fz={13} c="dimmed" mb="sm">{t(scheme)}</Text>
        <Samples />
      </MantineProvider>
    </div>
  );
}

function Samples() {
  const { t } = useTranslation(['design', 'common']);
  const [day, setDay] = useState<string | null>('2026-11-21');
  return (
    <Stack gap="md">
      <Group>
        <Button>{t('primary')}</Button>
        <Button variant="default">{t('secondary')}</Button>
        <Button variant="subtle">{t('quiet')}</Button>
        <Button disabled>{t('disabled')}</Button>
      </Group>
      <TextInput label={t('field')} defaultValue={HARD_NAME} />
      <TextInput label={t('wrongField')} defaultValue="toa-soan@" error={t('fieldError')} />
      <Select label={t('choice')} data={[HARD_NAME, t('other')]} defaultValue={HARD_NAME} />
      <DayField label={t('day')} value={day} onChange={setDay} />
      <Group><Checkbox label={t('check')} defaultChecked /><Switch label={t('switch')} defaultChecked /></Group>
      <Progress value={42} size={6} aria-label={t('percent')} />
      <Alert color="blue" variant="light" title={t('info')}>{HARD_NAME}</Alert>
      <Alert color="red" variant="light" title={t('bad')}>{HARD_NAME}</Alert>
      <Group><StateMark state="submitted" /><StateMark state="published" /><StateMark state="returned" /></Group>
      <Empty title={t('emptyTitle')} hint={t('emptyHint')} action={<Button size="xs">{t('primary')}</Button>} />
      <LoadingRows rows={3} />
    </Stack>
  );
}
