import { call } from '@/lib/api/call';
import type { PictureDetailsRequest, PictureView } from '@api/schemas';

export const changePictureText = (agencyId: string, id: string, request: PictureDetailsRequest) =>
  call<PictureView>(`/agencies/${agencyId}/pictures/${id}`, { method: 'PATCH', body: request });
