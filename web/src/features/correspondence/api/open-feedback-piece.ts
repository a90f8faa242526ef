import { call } from '@/lib/api/call';
import type { OpenedPieceView } from '@api/schemas';

export const openFeedbackPiece = (agencyId: string, id: string, messageId: string, version: number, sectionId: string) =>
  call<OpenedPieceView>(`/agencies/${agencyId}/letters/${id}/messages/${messageId}/piece`, { method: 'POST', body: { version, sectionId } });
