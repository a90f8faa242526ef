import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import type { PieceDetailsRequest, PieceView } from '@api/schemas';
import { changeDetails } from '../../../api/change-details';
import { pieceQuery } from '../../../api/get-piece';

type Changes = Omit<PieceDetailsRequest, 'version'>;

/** Shown at once, then confirmed; a change of one field is repeated on the piece as it stands now. */
export function useDetails(piece: PieceView) {
  const agency = useAgency();
  const client = useQueryClient();
  const query = pieceQuery(agency.id, piece.id);
  const saving = useMutation({
    scope: { id: `details-${piece.id}` },
    mutationFn: async (changes: Changes) => {
      const known = client.getQueryData(query.queryKey) ?? piece;
      try {
        return await changeDetails(agency.id, piece.id, { ...changes, version: known.version });
      } catch (error) {
        if (asProblem(error).code !== 'piece-moved-on') throw error;
        const now = await client.fetchQuery({ ...query, staleTime: 0 });
        return changeDetails(agency.id, piece.id, { ...changes, version: now.version });
      }
    },
    onSuccess: (after) => client.setQueryData(query.queryKey, after),
  });
  return {
    shown: saving.isPending || saving.isError ? { ...piece, ...defined(saving.variables) } : piece,
    error: saving.error,
    change: (changes: Changes) => saving.mutate(changes),
  };
}

function defined(changes: Changes): Partial<Pick<PieceView, 'sectionId' | 'tags' | 'authors' | 'source'>> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
