import { call } from '@/lib/api/call';

export const deleteComment = (agencyId: string, pieceId: string, threadId: string, messageId: string) =>
  call<void>(`/agencies/${agencyId}/pieces/${pieceId}/comments/${threadId}/messages/${messageId}`, { method: 'DELETE' });
