import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './design.module.css';

/** Names and marks that break careless type: stacked marks on capitals, đ, ơ, ư, long compounds. */
export const HARD_NAME = 'Nguyễn Thị Ngọc Ẩn – Sở Văn hóa, Thể thao và Du lịch';
const HARD_MARKS = 'Ễ Ậ Ữ Ổ Ặ Ẫ Ỡ Ử ễ ậ ữ ổ ặ Đ đ Ơ ơ Ư ư Ỹ ỵ';

export function TypeSamples() {
  const { t } = useTranslation('design');
  return (
    <Stack gap="sm">
      <Title order={1}>{HARD_NAME}</Title>
      <Title order={2}>{HARD_NAME}</Title>
      <Title order={3}>{HARD_NAME}</Title>
      <Text>{t('bodyText')} {HARD_NAME}. {HARD_MARKS}</Text>
      <Text fw={500}>{HARD_NAME}</Text>
      <Text fz={13} c="dimmed">{t('metaText')} {HARD_NAME}</Text>
      <Text className={classes.serif} fz={34} fw={600} lh={1.28}>{HARD_NAME}</Text>
      <Text className={classes.serif} fz={18} lh={1.65} maw="66ch">{t('readingText')} {HARD_MARKS}</Text>
    </Stack>
  );
}
