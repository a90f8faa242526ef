import { call } from '@/lib/api/call';
import type { PictureTextRequest, PictureView } from '@api/schemas';

export const changePictureText = (agencyId: string, id: string, request: PictureTextRequest) =>
  call<PictureView>(`/agencies/${agencyId}/pictures/${id}`, { method: 'PATCH', body: request });
