import { Drawer, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { LetterView } from '@api/schemas';
import { assignLetter } from '../api/assign-letter';
import { letterQuery } from '../api/get-letter';
import { ExchangesNotice } from './exchanges-notice';
import { HandlerField } from './handler-field';
import { LetterActs } from './letter-acts';
import { LetterFacts } from './letter-facts';
import { LetterStateMark, markOf } from './letter-marks';
import { LetterThread } from './letter-thread';
import { useLetter } from './use-letter';

/** One letter with its whole exchange; the list stays where it is behind it. */
export function LetterPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('correspondence');
  const agency = useAgency();
  const letter = useQuery(letterQuery(agency.id, id));
  const wide = useMediaQuery('(min-width: 48em)', true);
  return (
    <Drawer opened onClose={onClose} position="right" size={wide ? 600 : '100%'} title={t('panel')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded query={letter}>{(view) => <Letter key={view.row.id} letter={view} />}</Loaded>
    </Drawer>
  );
}

function Letter({ letter }: { letter: LetterView }) {
  const { t } = useTranslation('correspondence');
  const agency = useAgency();
  const format = useFormat();
  const { row } = letter;
  const assigning = useLetter((agencyId, personId: string | null) => assignLetter(agencyId, row.id, row.version, personId));
  return (
    <Stack gap="lg" data-testid="letter-panel">
      <div>
        <Group gap="md">
          <LetterStateMark mark={markOf(row)} />
          <Text fz={13} c="dimmed">{t('number', { number: format.number(row.number) })} · {t(`kind.${row.kind}`)}</Text>
        </Group>
        <Text fw={600} fz={18} mt={6} lh={1.35}>{row.subject}</Text>
      </div>
      <LetterActs letter={letter} />
      {letter.exchanges && <ExchangesNotice exchanges={letter.exchanges} />}
      <LetterFacts letter={letter} />
      <HandlerField value={row.handlerId} disabled={!agency.may('letter.handle') || row.state === 'closed' || assigning.isPending} onChange={(personId) => assigning.mutate(personId)} />
      <LetterThread letter={letter} />
    </Stack>
  );
}
