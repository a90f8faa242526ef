import { Button, Group, Menu, Paper, Text } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import type { BulkOrder, PieceAct, PieceRowView } from '@api/schemas';
import { MOST_ORDERS } from '../../../api/order-pieces';
import { BulkDialog, type BulkQuestion } from './bulk-dialog';
import { Refusals } from './refusals';
import { useBulk } from './use-bulk';
import classes from './bulk.module.css';

const ACTS: { act: PieceAct; needs: 'piece.write' | 'piece.edit' | 'piece.approve' | 'piece.publish' }[] = [
  { act: 'submit', needs: 'piece.write' }, { act: 'review', needs: 'piece.edit' }, { act: 'approve', needs: 'piece.approve' },
  { act: 'publish', needs: 'piece.publish' }, { act: 'discard', needs: 'piece.write' }, { act: 'restore', needs: 'piece.write' },
];

/** What is done to all chosen pieces; each goes by its own rules and says what became of it. */
export function BulkBar({ pieces, onClear }: { pieces: PieceRowView[]; onClear: () => void }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const bulk = useBulk();
  const [question, setQuestion] = useState<BulkQuestion | null>(null);
  const edits = agency.may('piece.edit');
  const send = (words: Partial<BulkOrder>) => {
    bulk.run(pieces.map((piece) => ({ id: piece.id, version: piece.version, documentVersion: piece.documentVersion, ...words })), onClear);
    setQuestion(null);
  };
  const asks: BulkQuestion[] = ['section', 'tags', ...(edits ? (['owner', 'holder', 'return'] as const) : [])];
  const tooMany = pieces.length > MOST_ORDERS;
  return (
    <>
      <Refusals results={bulk.refused} onClose={bulk.forget} />
      {(pieces.length > 0 || bulk.pending) && (
        <Paper className={classes.bar} withBorder shadow="md" role="region" aria-label={t('bulk.title')}>
          <Text fw={500} role="status">
            {bulk.pending
              ? t('bulk.progress', { done: format.number(bulk.done), all: format.number(pieces.length) })
              : t('bulk.chosen', { count: pieces.length, shown: format.number(pieces.length) })}
          </Text>
          {tooMany && <Text fz={13} c="var(--hoitu-bad)">{t('bulk.tooMany', { most: format.number(MOST_ORDERS) })}</Text>}
          <Group gap="xs">
            <Menu position="top-start">
              <Menu.Target><Button disabled={tooMany} loading={bulk.pending} rightSection={<IconChevronUp size={16} />}>{t('bulk.act')}</Button></Menu.Target>
              <Menu.Dropdown>
                {ACTS.filter(({ needs }) => agency.may(needs)).map(({ act }) => <Menu.Item key={act} onClick={() => send({ act })}>{t(`act.${act}`)}</Menu.Item>)}
              </Menu.Dropdown>
            </Menu>
            {asks.map((ask) => <Button key={ask} variant="default" disabled={tooMany || bulk.pending} onClick={() => setQuestion(ask)}>{t(`bulk.ask.${ask}`)}</Button>)}
            <Button variant="subtle" color="gray" onClick={onClear}>{t('bulk.none')}</Button>
          </Group>
        </Paper>
      )}
      {question && <BulkDialog question={question} onSend={send} onClose={() => setQuestion(null)} />}
    </>
  );
}
