import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useAgency } from '@/lib/session/use-session';
import { historyQuery } from '../../api/get-history';
import { AuthorsDialog } from './authors-dialog';
import { CompareDialog } from './compare-dialog';
import { ContributionsDialog } from './contributions-dialog';
import { useLook } from './use-look';
import { VersionDialog } from './version-dialog';

interface Props { pieceId: string; editor: Editor | null; editable: boolean }

/** What of the past lies over the desk; it stands in the address, so it opens without the panel too. */
export function HistoryLook({ pieceId, editor, editable }: Props) {
  const agency = useAgency();
  const [look, open] = useLook();
  const history = useQuery({ ...historyQuery(agency.id, pieceId), enabled: look !== null });
  const past = history.data;
  if (!look || !past) return null;
  switch (look.at) {
    case 'version':
      return <VersionDialog pieceId={pieceId} past={past} number={look.version} editable={editable} onLook={open} />;
    case 'compare':
      return <CompareDialog pieceId={pieceId} past={past} from={look.from} to={look.to} editor={editable ? editor : null} onLook={open} />;
    case 'authors':
      return <AuthorsDialog pieceId={pieceId} past={past} text={look.text} onLook={open} />;
    case 'contributions':
      return <ContributionsDialog pieceId={pieceId} past={past} text={look.text} onLook={open} />;
  }
}
