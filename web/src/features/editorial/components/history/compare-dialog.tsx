import { Group, Modal, Select, Stack, Switch, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { DiffView, HistoryView } from '@api/schemas';
import { compareQuery, type TextKey } from '../../api/compare';
import classes from './diff.module.css';
import { DiffList } from './diff-list';
import { RestoreButton } from './restore-button';
import type { Look } from './use-look';
import { useTextChoices } from './version-name';

interface Props {
  pieceId: string;
  past: HistoryView;
  from: TextKey;
  to: TextKey;
  /** Where old passages may be put; none while the person may not type. */
  editor: Editor | null;
  onLook: (look: Look | null) => void;
}

/** Any two texts of a piece held against each other. */
export function CompareDialog({ pieceId, past, from, to, editor, onLook }: Props) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const phone = useMediaQuery('(max-width: 48em)', false);
  const choices = useTextChoices(past);
  const [all, setAll] = useState(false);
  const diff = useQuery(compareQuery(agency.id, pieceId, from, to));
  const choose = (change: Partial<{ from: TextKey; to: TextKey }>) => onLook({ at: 'compare', from, to, ...change });
  const close = () => onLook(null);
  return (
    <Modal opened onClose={close} size="min(960px, 96vw)" fullScreen={phone} title={t('compare.title')}>
      <Stack gap="md">
        <div className={classes.choices}>
          <Select label={t('compare.from')} data={choices} value={from} allowDeselect={false} onChange={(key) => key && choose({ from: key })} />
          <IconArrowRight size={18} className={classes.arrow} aria-hidden />
          <Select label={t('compare.to')} data={choices} value={to} allowDeselect={false} onChange={(key) => key && choose({ to: key })} />
        </div>
        <Loaded query={diff}>
          {(found) => (
            <>
              <Group justify="space-between" gap={8}>
                <Sum diff={found} />
                <Group gap={12}>
                  <Switch size="sm" label={t('compare.all')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
                  {editor && from.startsWith('v') && <RestoreButton pieceId={pieceId} number={Number(from.slice(1))} onDone={close} />}
                </Group>
              </Group>
              <DiffList diff={found} all={all} editor={editor} onPut={close} />
            </>
          )}
        </Loaded>
      </Stack>
    </Modal>
  );
}

/** In a sentence, what is different; only what there is. */
function Sum({ diff }: { diff: DiffView }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  const { sum } = diff;
  const count = (value: number) => format.number(value);
  const parts = [
    sum.wordsAdded > 0 && t('compare.wordsAdded', { words: count(sum.wordsAdded) }),
    sum.wordsRemoved > 0 && t('compare.wordsRemoved', { words: count(sum.wordsRemoved) }),
    sum.passagesAdded > 0 && t('compare.passagesAdded', { passages: count(sum.passagesAdded) }),
    sum.passagesRemoved > 0 && t('compare.passagesRemoved', { passages: count(sum.passagesRemoved) }),
    sum.passagesMoved > 0 && t('compare.passagesMoved', { passages: count(sum.passagesMoved) }),
    sum.picturesAdded > 0 && t('compare.picturesAdded', { pictures: count(sum.picturesAdded) }),
    sum.picturesRemoved > 0 && t('compare.picturesRemoved', { pictures: count(sum.picturesRemoved) }),
  ].filter(Boolean);
  const changed = diff.entries.some((entry) => entry.kind !== 'kept');
  return <Text role="status" className={classes.sum}>{parts.length > 0 ? parts.join(' · ') : changed ? t('compare.onlyForm') : t('compare.same')}</Text>;
}
