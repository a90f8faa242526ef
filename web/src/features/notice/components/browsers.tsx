import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { NoticeChoicesView } from '@api/schemas';
import { noticeChoicesQuery } from '../api/get-notice-choices';
import { subscribeBrowser } from '../api/subscribe-browser';
import { unsubscribeBrowser } from '../api/unsubscribe-browser';
import { canBeWoken, letItselfBeWoken, NotAllowed, sleepOn, wokenAt } from './this-browser';

/** The browsers of this person that the newsroom wakes. */
export function Browsers({ view }: { view: NoticeChoicesView }) {
  const { t } = useTranslation('notice');
  const client = useQueryClient();
  const problem = useProblemText();
  const here = useQuery({ queryKey: ['this-browser-woken'], queryFn: wokenAt });
  const keep = (kept: NoticeChoicesView) => {
    client.setQueryData(noticeChoicesQuery.queryKey, kept);
    void here.refetch();
  };
  const onError = (error: Error) => sayTrouble(error instanceof NotAllowed ? t('browsers.notAllowed') : problem(error));
  const adding = useMutation({ mutationFn: async () => subscribeBrowser(await letItselfBeWoken(view.pushKey)), onSuccess: keep, onError });
  const removing = useMutation({
    mutationFn: async (browser: { id: string; endpoint: string }) => {
      if (browser.endpoint === here.data) await sleepOn();
      return unsubscribeBrowser(browser.id);
    },
    onSuccess: keep,
    onError,
  });
  const known = view.browsers.some((one) => one.endpoint === here.data);
  return (
    <Stack gap="sm">
      <Title order={2}>{t('browsers.title')}</Title>
      <Text c="dimmed">{t('browsers.what')}</Text>
      {view.browsers.map((one) => (
        <Row key={one.id} browser={one} here={one.endpoint === here.data} onRemove={() => removing.mutate(one)} />
      ))}
      {!known && (canBeWoken()
        ? <Group><Button variant="default" loading={adding.isPending} onClick={() => adding.mutate()}>{t('browsers.add')}</Button></Group>
        : <Text fz={13} c="dimmed">{t('browsers.cannot')}</Text>)}
    </Stack>
  );
}

function Row({ browser, here, onRemove }: { browser: NoticeChoicesView['browsers'][number]; here: boolean; onRemove: () => void }) {
  const { t } = useTranslation('notice');
  const format = useFormat();
  return (
    <Group justify="space-between" wrap="nowrap">
      <div>
        <Text>{browser.name} {here && <Text span fz={13} c="var(--hoitu-good)">· {t('browsers.here')}</Text>}</Text>
        <Text fz={13} c="dimmed">{browser.usedAt ? t('browsers.used', { at: format.dateTime(browser.usedAt) }) : t('browsers.since', { at: format.dateTime(browser.since) })}</Text>
      </div>
      <Button size="xs" variant="subtle" onClick={onRemove}>{t('browsers.remove')}</Button>
    </Group>
  );
}
