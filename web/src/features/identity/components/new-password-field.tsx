import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props { label: string; value: string; error?: string; onChange: (password: string) => void }

export function NewPasswordField({ label, value, error, onChange }: Props) {
  const { t } = useTranslation('identity');
  return (
    <PasswordInput
      label={label}
      description={t('passwordHint')}
      autoComplete="new-password"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
