import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/lib/api/problem';
import { useProblemText } from './use-problem-text';

export function Trouble({ error, onAgain }: { error: unknown; onAgain?: () => void }) {
  const { t } = useTranslation('common');
  const text = useProblemText();
  const problem = asProblem(error);
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} title={t(titleOf(problem.status))} role="alert">
      <Text>{text(problem)}</Text>
      {onAgain && problem.status !== 403 && problem.status !== 404 && (
        <Button mt="sm" size="xs" variant="default" onClick={onAgain}>{t('again')}</Button>
      )}
    </Alert>
  );
}

function titleOf(status: number) {
  if (status === 0) return 'trouble.noAnswer' as const;
  if (status === 403) return 'trouble.notAllowed' as const;
  if (status === 404) return 'trouble.notFound' as const;
  return 'trouble.failed' as const;
}
