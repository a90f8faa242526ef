import { Alert, Button, Checkbox, Group, Progress, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/day-field';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { StateMark } from '@/ui/piece-state';
import { HARD_NAME } from './type-samples';

export function ComponentSamples() {
  const { t } = useTranslation(['design', 'common']);
  const [day, setDay] = useState<string | null>('2026-11-21');
  return (
    <Stack gap="md" maw={560}>
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
