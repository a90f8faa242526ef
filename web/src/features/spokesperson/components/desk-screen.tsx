import { Button, Select, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Screen } from '@/ui/screen';
import { ReleaseForm } from './release-form';
import { ReleaseList } from './release-list';
import { ReleasePanel } from './release-panel';
import { RequestList } from './request-list';
import { RequestPanel } from './request-panel';
import { TimelinessPart } from './timeliness-part';

interface Address { cq?: string; muc?: string; q?: string; state?: string; tb?: string; yc?: string }
const NEW = 'moi';

/** The desk from which an authority speaks to the press. */
export function DeskScreen() {
  const { t } = useTranslation('spokesperson');
  const session = useSession();
  const navigate = useNavigate();
  const address: Address = useSearch({ strict: false });
  const go = (changes: Address, replace = false) => void navigate({ to: '.', search: { ...address, ...changes } as never, replace });
  const bodies = session.memberships.filter((one) => one.permissions.includes('desk.watch'));
  const body = bodies.find((one) => one.organizationId === address.cq) ?? bodies[0];
  if (!body) return <Screen title={t('desk.title')}><Empty title={t('desk.none')} hint={t('desk.noneHint')} /></Screen>;
  const id = body.organizationId;
  const speaks = body.permissions.includes('desk.speak');
  const part = address.muc === 'yeu-cau' ? 'yeu-cau' : 'thong-cao';
  const filter = { q: address.q, state: address.state };
  return (
    <Screen
      title={t('desk.title')}
      lead={body.organizationName}
      actions={
        <>
          {bodies.length > 1 && <Select aria-label={t('field.authority')} w={260} allowDeselect={false} value={id} data={bodies.map((one) => ({ value: one.organizationId, label: one.organizationName }))} onChange={(cq) => go({ cq: cq ?? undefined, tb: undefined, yc: undefined })} />}
          {speaks && part === 'thong-cao' && <Button leftSection={<IconPlus size={16} />} onClick={() => go({ tb: NEW })}>{t('release.new')}</Button>}
        </>
      }
    >
      <Tabs value={part} onChange={(muc) => go({ muc: muc ?? undefined, q: undefined, state: undefined })} mb="md">
        <Tabs.List>
          <Tabs.Tab value="thong-cao">{t('desk.releases')}</Tabs.Tab>
          <Tabs.Tab value="yeu-cau">{t('desk.requests')}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      {part === 'thong-cao' && <ReleaseList authority={id} filter={filter} onFilter={(changes) => go(changes, 'q' in changes)} onOpen={(tb) => go({ tb })} />}
      {part === 'yeu-cau' && (
        <>
          <TimelinessPart authority={id} />
          <RequestList side="authorities" owner={id} filter={filter} onFilter={(changes) => go(changes, 'q' in changes)} onOpen={(yc) => go({ yc })} emptyHint={t('desk.requestsHint')} />
        </>
      )}
      {address.tb === NEW && speaks && <ReleaseForm authority={id} release={null} onClose={() => go({ tb: undefined })} onDone={(tb) => go({ tb })} />}
      {address.tb !== undefined && address.tb !== NEW && <ReleasePanel key={address.tb} authority={id} id={address.tb} speaks={speaks} onClose={() => go({ tb: undefined })} />}
      {address.yc !== undefined && <RequestPanel key={address.yc} side="authorities" owner={id} id={address.yc} maySpeak={speaks} onClose={() => go({ yc: undefined })} />}
    </Screen>
  );
}
