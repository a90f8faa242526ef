import { Anchor, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { CallLinkView } from '@api/schemas';
import { closeLink } from '../api/close-link';
import { linksQuery } from '../api/list-links';
import { LinkDialog } from './link-dialog';

export function LinksTab() {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const links = useQuery(linksQuery(agency.id));
  const [making, setMaking] = useState(false);
  const handles = agency.may('contribution.handle');
  return (
    <>
      {handles && <Group mb="sm"><Button onClick={() => setMaking(true)}>{t('links.make')}</Button></Group>}
      <Loaded query={links}>
        {({ items }) =>
          items.length === 0 ? <Empty title={t('links.empty')} hint={t('links.emptyHint')} /> : <Stack gap={0}>{items.map((link) => <Row key={link.id} link={link} handles={handles} />)}</Stack>
        }
      </Loaded>
      {making && <LinkDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function Row({ link, handles }: { link: CallLinkView; handles: boolean }) {
  const { t } = useTranslation(['contribution', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problem = useProblemText();
  const closing = useMutation({
    mutationFn: () => closeLink(agency.id, link.id),
    onSettled: () => client.invalidateQueries({ queryKey: linksQuery(agency.id).queryKey }),
    onError: (error) => sayTrouble(problem(error)),
  });
  return (
    <Group justify="space-between" align="flex-start" py="sm" gap="sm" style={{ borderBottom: '1px solid var(--hoitu-hair)' }}>
      <div style={{ minWidth: 0, flex: '1 1 320px' }}>
        <Text fw={500} c={link.open ? undefined : 'dimmed'}>{link.title}</Text>
        {link.open && <Anchor href={link.address} target="_blank" rel="noreferrer" fz={13} style={{ overflowWrap: 'anywhere' }}>{link.address}</Anchor>}
        <Text fz={13} c="dimmed">{t('links.uses', { uses: format.number(link.uses), most: format.number(link.mostUses) })} · {link.open ? t('links.until', { at: format.dateTime(link.expiresAt) }) : t('links.closed')} · {link.madeByName}</Text>
      </div>
      {link.open && (
        <Group gap="xs">
          <CopyButton value={link.address}>{({ copied, copy }) => <Button size="xs" variant="default" onClick={copy}>{copied ? t('common:copied') : t('common:copy')}</Button>}</CopyButton>
          {handles && <Button size="xs" variant="subtle" color="gray" loading={closing.isPending} onClick={() => closing.mutate()}>{t('links.close')}</Button>}
        </Group>
      )}
    </Group>
  );
}
