import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Screen } from '@/ui/screen';
import { AskDialog } from './ask-dialog';
import { RequestPanel } from './request-panel';
import { RequestList } from './request-list';

interface Address { q?: string; state?: string; yc?: string; 'co-quan'?: string }

/** What this newsroom asks authorities that answer here. */
export function RequestsScreen() {
  const { t } = useTranslation('spokesperson');
  const agency = useAgency();
  const navigate = useNavigate();
  const address: Address = useSearch({ strict: false });
  const [asking, setAsking] = useState(address['co-quan'] !== undefined);
  const go = (changes: Address, replace = false) => void navigate({ to: '.', search: { ...address, ...changes }, replace });
  const ask = agency.may('press-request.send') && <Button leftSection={<IconPlus size={16} />} onClick={() => setAsking(true)}>{t('ask.open')}</Button>;
  return (
    <Screen title={t('ask.title')} lead={t('ask.lead')} actions={ask}>
      <RequestList side="agencies" owner={agency.id} filter={{ q: address.q, state: address.state }} onFilter={(changes) => go(changes, 'q' in changes)} onOpen={(yc) => go({ yc })} emptyHint={t('ask.emptyHint')} action={ask} />
      {asking && (
        <AskDialog
          authority={address['co-quan'] ?? null}
          onClose={() => { setAsking(false); go({ 'co-quan': undefined }, true); }}
          onDone={(yc) => { setAsking(false); go({ yc, 'co-quan': undefined }); }}
        />
      )}
      {address.yc !== undefined && <RequestPanel key={address.yc} side="agencies" owner={agency.id} id={address.yc} onClose={() => go({ yc: undefined })} />}
    </Screen>
  );
}
