import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { PlannedActView } from '@api/schemas';
import { pieceQuery } from '../../api/get-piece';
import { changePlanned, type PlannedChange } from '../../api/scheduling/change-planned';

interface Wish { act: PlannedActView; change: PlannedChange; at?: string }

const DONE = { cancel: 'cancelled', move: 'moved', again: 'tried' } as const;

/** Cancels, moves or tries again; whatever showed the act or its piece is read anew. */
export function usePlannedChange() {
  const { t } = useTranslation('scheduling');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: ({ act, change, at }: Wish) => changePlanned(agency.id, act, change, at),
    onSuccess: (piece, { change }) => {
      client.setQueryData(pieceQuery(agency.id, piece.id).queryKey, piece);
      sayDone(t(DONE[change]));
    },
    onError: (error, { at }) => at === undefined && sayTrouble(problemText(error)),
    onSettled: () => {
      for (const kind of ['planned-acts', 'pieces', 'my-day']) void client.invalidateQueries({ queryKey: [kind, agency.id] });
    },
  });
}
