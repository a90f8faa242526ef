import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { ContributionsView, HistoryView } from '@api/schemas';
import type { TextKey } from '../../api/compare';
import { contributionsCsvUrl, contributionsQuery } from '../../api/get-contributions';
import classes from './contributions.module.css';
import type { Look } from './use-look';
import { useTextChoices } from './version-name';

interface Props { pieceId: string; past: HistoryView; text: TextKey; onLook: (look: Look | null) => void }

/** What each person gave to a text of the piece. */
export function ContributionsDialog({ pieceId, past, text, onLook }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const phone = useMediaQuery('(max-width: 48em)', false);
  const choices = useTextChoices(past);
  const contributions = useQuery(contributionsQuery(agency.id, pieceId, text));
  return (
    <Modal opened onClose={() => onLook(null)} size="min(1000px, 96vw)" fullScreen={phone} title={t('history.contributions')}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-end">
          <Select aria-label={t('authors.text')} data={choices} value={text} allowDeselect={false} w={{ base: '100%', sm: 420 }} onChange={(key) => key && onLook({ at: 'contributions', text: key })} />
          <Button component="a" href={contributionsCsvUrl(agency.id, pieceId, text)} download variant="default" leftSection={<IconDownload size={16} />}>
            {t('common:csv')}
          </Button>
        </Group>
        <Loaded query={contributions}>{(view) => <People view={view} />}</Loaded>
        <Text fz={13} c="dimmed">{t('contributions.how')}</Text>
      </Stack>
    </Modal>
  );
}

function People({ view }: { view: ContributionsView }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  if (view.people.length === 0) return <Text>{t('contributions.nobody')}</Text>;
  const share = (characters: number) => (view.characters === 0 ? 0 : characters / view.characters);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('contributions.person')}</th>
          <th scope="col">{t('contributions.surviving')}</th>
          <th scope="col">{t('contributions.typed')}</th>
          <th scope="col">{t('contributions.pictures')}</th>
          <th scope="col">{t('contributions.edits')}</th>
          <th scope="col">{t('contributions.first')}</th>
          <th scope="col">{t('contributions.last')}</th>
        </tr>
      </thead>
      <tbody>
        {view.people.map((one) => (
          <tr key={one.personId}>
            <th scope="row">{one.personName}</th>
            <td data-label={t('contributions.surviving')}>
              <span>{format.number(one.charactersSurviving)} <span className={classes.share}>({format.percent(share(one.charactersSurviving))})</span></span>
              <span className={classes.bar} style={{ '--share': share(one.charactersSurviving) } as React.CSSProperties} aria-hidden />
            </td>
            <td data-label={t('contributions.typed')}>{format.number(one.charactersTyped)}</td>
            <td data-label={t('contributions.pictures')}>{format.number(one.pictures)}</td>
            <td data-label={t('contributions.edits')}>{format.number(one.edits)}</td>
            <td data-label={t('contributions.first')}>{format.dateTime(one.firstAt)}</td>
            <td data-label={t('contributions.last')}>{format.dateTime(one.lastAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
