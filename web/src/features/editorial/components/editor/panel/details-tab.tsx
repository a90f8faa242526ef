import { Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { PieceView } from '@api/schemas';
import { sectionsQuery } from '../../../api/list-sections';
import { sectionChoices } from '../../sections/section-choices';
import { AuthorsField } from './authors-field';
import { GradePart } from './grade-part';
import { UrgencyField } from './urgency-field';
import { useDetails } from './use-details';

export function DetailsTab({ piece, editable }: { piece: PieceView; editable: boolean }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const sections = useQuery(sectionsQuery(agency.id));
  const details = useDetails(piece);
  const [source, setSource] = useState(piece.source ?? '');
  return (
    <Stack gap="md">
      <Select
        label={t('details.section')}
        placeholder={t('details.chooseSection')}
        searchable
        disabled={!editable}
        data={sectionChoices(sections.data?.items ?? [])}
        value={details.shown.sectionId}
        onChange={(sectionId) => details.change({ sectionId })}
      />
      <UrgencyField piece={piece} editable={editable} />
      <AuthorsField authors={details.shown.authors} disabled={!editable} onChange={(authors) => details.change({ authors })} />
      <TagsInput
        label={t('details.tags')}
        placeholder={details.shown.tags.length === 0 ? t('details.addTag') : undefined}
        disabled={!editable}
        value={details.shown.tags}
        onChange={(tags) => details.change({ tags: tags.map((tag) => tag.normalize('NFC').trim()) })}
      />
      <TextInput
        label={t('details.source')}
        placeholder={t('details.sourceHint')}
        disabled={!editable}
        value={source}
        onChange={(event) => setSource(event.target.value)}
        onBlur={() => source.trim() !== (piece.source ?? '') && details.change({ source: source.trim() || null })}
      />
      <FormProblem error={details.error} />
      {agency.may('piece.approve') && piece.state !== 'draft' && <GradePart key={piece.version} piece={piece} />}
      <Text fz={13} c="dimmed">
        {t('details.made', { name: piece.ownerName, at: format.dateTime(piece.createdAt) })}
        {piece.publishedAt && <><br />{t('details.published', { at: format.dateTime(piece.publishedAt) })}</>}
      </Text>
      {piece.corrections.map((one) => <Note key={one.id} title={t('correct.shown', { day: format.date(one.shownUntil) })} words={[one.wrong, one.right, one.apology]} />)}
      {piece.takedown && <Note title={t('takeDown.shown')} words={[t(`takeDown.grounds.${piece.takedown.ground}`), piece.takedown.requester, piece.takedown.reason]} />}
    </Stack>
  );
}

function Note({ title, words }: { title: string; words: string[] }) {
  return (
    <div>
      <Text fw={600}>{title}</Text>
      {words.map((line) => <Text key={line} fz={13}>{line}</Text>)}
    </div>
  );
}
