import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newPiece } from '@/lib/pieces/new-piece';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';

export function NewPieceButton() {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const making = useMutation({
    mutationFn: () => newPiece(agency.id),
    onSuccess: (piece) => navigate({ to: `/toa-soan/${agency.address}/tin-bai/${piece.id}` }),
    onError: (error) => sayTrouble(problemText(error)),
  });
  return (
    <Button leftSection={<IconPlus size={16} />} loading={making.isPending} onClick={() => making.mutate()}>
      {t('newPiece')}
    </Button>
  );
}
