import { useQuery } from '@tanstack/react-query';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { archivedDiffQuery } from '../../api/archive/compare-archived';
import { DiffList } from '../history/diff-list';

export function ArchivedDiff({ pieceId, from, to }: { pieceId: string; from: number; to: number }) {
  const agency = useAgency();
  const diff = useQuery(archivedDiffQuery(agency.id, pieceId, from, to));
  return <Loaded query={diff}>{(found) => <DiffList diff={found} all editor={null} onPut={() => undefined} />}</Loaded>;
}
