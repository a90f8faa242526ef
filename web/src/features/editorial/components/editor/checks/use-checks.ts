import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PieceView } from '@api/schemas';
import { useAgency } from '@/lib/session/use-session';
import { checksQuery } from '../../../api/checks/get-checks';
import type { Said } from '../../../api/checks/say';
import type { Live } from '../use-live';

/** What the checks say of the saved text; asked anew after each save and each change beside the text. */
export function useChecks(piece: PieceView, live: Live) {
  const agency = useAgency();
  const client = useQueryClient();
  const query = checksQuery(agency.id, piece.id);
  const checks = useQuery(query);
  const savedAt = live.view.save.is === 'saved' ? live.view.save.at : null;
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['checks', agency.id, piece.id] });
  }, [client, agency.id, piece.id, piece.version, savedAt]);
  return checks;
}

/** Says something of the piece; whatever it was, the answer is the checks as they are then. */
export function useDeclare(pieceId: string, onDone?: () => void) {
  const agency = useAgency();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (said: Said) => said(agency.id, pieceId),
    onSuccess: (report) => {
      client.setQueryData(checksQuery(agency.id, pieceId).queryKey, report);
      onDone?.();
    },
  });
}
