import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import type { DeclarationsView } from '@api/schemas';
import { signLegalReading, wantLegalReading } from '../../../api/checks/say';
import { ReasonLine } from './reason-line';
import { useDeclare } from './use-checks';

interface Props { pieceId: string; documentVersion: number; declared: DeclarationsView }

/** Whether the piece needs a legal reading, and who signed for which text. */
export function LegalPart({ pieceId, documentVersion, declared: { legal } }: Props) {
  const { t } = useTranslation('checks');
  const format = useFormat();
  const [signing, setSigning] = useState(false);
  const saying = useDeclare(pieceId, () => setSigning(false));
  const signed = legal.signature;
  const current = signed !== null && signed.documentVersion === documentVersion;
  return (
    <section data-declare="legalReading">
      <Title order={3} mb={6}>{t('legal.title')}</Title>
      <Text fz={13} c="dimmed">{t(legal.needed ? (legal.wanted ? 'legal.wanted' : 'legal.byRule') : 'legal.notNeeded')}</Text>
      {signed && <Text fz={14}>{t(current ? 'legal.signed' : 'legal.signedOther', { name: signed.byName, at: format.dateTime(signed.at) })} {signed.note}</Text>}
      {!signing && (
        <Group gap="xs" mt={8}>
          {legal.maySign && legal.needed && !current && <Button variant="default" size="compact-sm" onClick={() => setSigning(true)}>{t('legal.sign')}</Button>}
          {legal.mayAsk && (
            <Button variant="subtle" color="gray" size="compact-sm" loading={saying.isPending} onClick={() => saying.mutate(wantLegalReading(!legal.wanted))}>
              {t(legal.wanted ? 'legal.doNotWant' : 'legal.want')}
            </Button>
          )}
        </Group>
      )}
      {signing && (
        <ReasonLine label={t('legal.note')} saying={saying} onSay={(note) => saying.mutate(signLegalReading(documentVersion, note))} onClose={() => setSigning(false)} />
      )}
      {!signing && <FormProblem error={saying.error} />}
    </section>
  );
}
