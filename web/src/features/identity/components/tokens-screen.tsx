import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { TokenView } from '@api/schemas';
import { tokensQuery } from '../api/list-tokens';
import { revokeToken } from '../api/revoke-token';
import { NewTokenDialog } from './new-token-dialog';

export function TokensScreen() {
  const { t } = useTranslation('identity');
  const tokens = useQuery(tokensQuery);
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const revoking = useMutation({
    mutationFn: revokeToken,
    onSettled: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  const add = <Button onClick={() => setAdding(true)}>{t('tokens.add')}</Button>;
  return (
    <Screen title={t('tokens.title')} lead={t('tokens.lead')} actions={add}>
      <Loaded query={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('tokens.empty')} hint={t('tokens.emptyHint')} />
          ) : (
            <Stack gap={0}>{items.map((token) => <TokenRow key={token.id} token={token} onRevoke={() => revoking.mutate(token.id)} />)}</Stack>
          )
        }
      </Loaded>
      {adding && <NewTokenDialog onClose={() => setAdding(false)} />}
    </Screen>
  );
}

function TokenRow({ token, onRevoke }: { token: TokenView; onRevoke: () => void }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const organization = useSession().memberships.find((one) => one.organizationId === token.organizationId);
  return (
    <Group justify="space-between" py="sm" style={{ borderBottom: '1px solid var(--hoitu-hair)' }}>
      <div>
        <Text fw={500}>{token.name}</Text>
        <Text fz={13} c="dimmed">{[organization?.organizationName, token.scopes.join(', ')].filter(Boolean).join(' · ')}</Text>
        <Text fz={13} c="dimmed">
          {t('tokens.until', { at: format.date(token.expiresAt) })} ·{' '}
          {token.lastUsedAt ? t('tokens.used', { at: format.dateTime(token.lastUsedAt) }) : t('tokens.unused')}
        </Text>
      </div>
      <Button variant="subtle" size="xs" onClick={onRevoke}>{t('tokens.revoke')}</Button>
    </Group>
  );
}
