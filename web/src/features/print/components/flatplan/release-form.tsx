import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { useFlatplanDesk } from './flatplan-desk';

/** Asked once more: what is out cannot be called back. */
export function ReleaseForm() {
  const { t } = useTranslation('print');
  const { plan, acts, address } = useFlatplanDesk();
  const pieces = plan.pages.flatMap((page) => page.places).filter((place) => place.piece !== null).length;
  return (
    <Stack gap="sm">
      <Text>{t('release.what', { count: pieces, pieces: String(pieces) })}</Text>
      <FormProblem error={acts.deciding.error} />
      <Group><Button loading={acts.deciding.isPending} onClick={() => acts.deciding.mutate({ plan, act: 'release' }, { onSuccess: address.close })}>{t('issueAct.release')}</Button></Group>
    </Stack>
  );
}
