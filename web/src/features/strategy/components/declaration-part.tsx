import { Anchor, Badge, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { DeclarationView, EvidenceDetailView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import { proofUrl, reviewDeclaration, withdrawDeclaration } from '../api/review-declaration';
import classes from './evidence.module.css';
import { Fraction, VerdictWords } from './figure-words';
import { Part } from './snapshot-part';

type Deciding = 'accept' | 'return' | 'withdraw';

/** What the unit declared, beside what was worked out. */
export function DeclarationPart({ view }: { view: EvidenceDetailView }) {
  const { t } = useTranslation('evidence');
  return (
    <Part title={t('detail.declared')}>
      {view.declarations.length === 0 && <Text c="dimmed">{t('detail.noDeclaration')}</Text>}
      {view.declarations.map((one) => <One key={one.id} one={one} mayReview={view.mayReview} mayDeclare={view.mayDeclare} />)}
    </Part>
  );
}

function One({ one, mayReview, mayDeclare }: { one: DeclarationView; mayReview: boolean; mayDeclare: boolean }) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const open = one.state === 'submitted' || one.state === 'accepted';
  const { declaration } = useSearch({ strict: false }) as { declaration?: string };
  const meant = declaration === one.id;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (meant) place.current?.scrollIntoView({ block: 'nearest' });
  }, [meant]);
  return (
    <div ref={place} className={classes.line} data-meant={meant || undefined} aria-current={meant || undefined}>
      <Group gap="xs"><VerdictWords verdict={one.verdict} /><Fraction figure={one} /><Badge variant="light" color="gray" tt="none" fw={500}>{t(`declaration.state.${one.state}`)}</Badge></Group>
      <Text className={classes.words} mt={4}>{one.explanation}</Text>
      {one.documentNumber !== null && one.documentDate !== null && <Text className={classes.dim}>{t('declaration.document', { number: one.documentNumber, date: format.day(one.documentDate), issuer: one.documentIssuer ?? '' })}</Text>}
      {one.fileName !== null && <Anchor href={proofUrl(one)} download>{t('declaration.proof')}: {one.fileName} ({format.bytes(one.fileBytes ?? 0)})</Anchor>}
      <Text className={classes.dim}>{t('declaration.by', { name: one.declaredBy, at: format.dateTime(one.declaredAt) })}</Text>
      {one.steps.filter((step) => step.state !== 'submitted').map((step) => (
        <Text key={step.at} className={classes.dim}>
          {t('declaration.step', { state: t(`declaration.state.${step.state}`), by: step.body === '' ? step.by : `${step.by} (${step.body})`, at: format.dateTime(step.at) })}
          {step.comment && `: ${step.comment}`}
        </Text>
      ))}
      <Group gap="xs" mt={6}>
        {mayReview && one.state === 'submitted' && <Button size="compact-sm" onClick={() => setDeciding('accept')}>{t('declaration.accept')}</Button>}
        {mayReview && one.state === 'submitted' && <Button size="compact-sm" variant="default" onClick={() => setDeciding('return')}>{t('declaration.return')}</Button>}
        {mayDeclare && open && <Button size="compact-sm" variant="subtle" onClick={() => setDeciding('withdraw')}>{t('declaration.withdraw')}</Button>}
      </Group>
      {deciding && <DecideDialog one={one} deciding={deciding} onClose={() => setDeciding(null)} />}
    </div>
  );
}

function DecideDialog({ one, deciding, onClose }: { one: DeclarationView; deciding: Deciding; onClose: () => void }) {
  const { t } = useTranslation(['evidence', 'common']);
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const decide = useMutation({
    mutationFn: () => (deciding === 'withdraw' ? withdrawDeclaration(one, words) : reviewDeclaration(one, deciding === 'accept', words)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['strategy'] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t(`declaration.${deciding}`)}>
      <Stack gap="md">
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          label={deciding === 'withdraw' ? t('declaration.withdrawReason') : t('declaration.comment')}
          description={deciding === 'withdraw' ? undefined : t('declaration.commentHint')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <FormProblem error={decide.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('common:cancel')}</Button>
          <Button loading={decide.isPending} disabled={deciding !== 'accept' && words.trim() === ''} onClick={() => decide.mutate()}>{t(`declaration.${deciding}`)}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
