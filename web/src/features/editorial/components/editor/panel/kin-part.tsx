import { Alert, Button, Menu, Text } from '@mantine/core';
import { IconArrowFork } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { FormMark, STORY_FORMS } from '@/ui/plan-marks';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { PieceForm, PieceView } from '@api/schemas';
import { derivePiece } from '../../../api/derive-piece';
import { kinQuery } from '../../../api/get-kin';
import { FollowUps } from './follow-ups';
import classes from './kin.module.css';

/** From which piece this one was made, what was made from it, and making another. */
export function KinPart({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const kin = useQuery(kinQuery(agency.id, piece.id));
  const place = (id: string) => `/toa-soan/${agency.address}/tin-bai/${id}`;
  const origin = kin.data?.origin;
  return (
    <section aria-label={t('kin.title')} data-testid="kin">
      {origin && (
        <Text fz={13} mb="xs">
          {t(origin.copy ? 'kin.copyOf' : 'kin.from')} <Link to={place(origin.id)} className={classes.link}>{origin.title || t('kin.untitled')}</Link>
        </Text>
      )}
      {origin?.changed && !origin.copy && (
        <Alert color="yellow" variant="light" mb="xs" title={t('kin.changed')}>
          <Link to={place(origin.id)} search={{ panel: 'history', look: `compare:${origin.version}:current` }} className={classes.link}>{t('kin.compare')}</Link>
        </Alert>
      )}
      {(kin.data?.derived ?? []).map((one) => (
        <Text key={one.id} fz={13}><FormMark form={one.form} /> <Link to={place(one.id)} className={classes.link}>{one.title || t('kin.untitled')}</Link></Text>
      ))}
      <FollowUps piece={piece} />
      <DeriveMenu piece={piece} />
    </section>
  );
}

function DeriveMenu({ piece }: { piece: PieceView }) {
  const { t } = useTranslation(['editorial', 'planning']);
  const agency = useAgency();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const deriving = useMutation({
    mutationFn: (form: PieceForm | undefined) => derivePiece(agency.id, piece.id, form),
    onSuccess: ({ pieceId }) => navigate({ to: `/toa-soan/${agency.address}/tin-bai/${pieceId}` }),
    onError: (error) => sayTrouble(problemText(error)),
  });
  return (
    <Menu position="bottom-start">
      <Menu.Target><Button mt="xs" variant="default" size="xs" loading={deriving.isPending} leftSection={<IconArrowFork size={16} stroke={1.7} />}>{t('kin.make')}</Button></Menu.Target>
      <Menu.Dropdown>
        {STORY_FORMS.filter((form) => form !== piece.form).map((form) => <Menu.Item key={form} onClick={() => deriving.mutate(form)}>{t(`planning:form.${form}`)}</Menu.Item>)}
        <Menu.Divider />
        <Menu.Item onClick={() => deriving.mutate(undefined)}>{t('kin.copy')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
