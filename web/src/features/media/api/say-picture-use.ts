import { call } from '@/lib/api/call';
import type { PictureUseRequest, PictureUseView } from '@api/schemas';

export const sayPictureUse = (agencyId: string, pictureId: string, body: PictureUseRequest) =>
  call<PictureUseView>(`/agencies/${agencyId}/picture-uses/${pictureId}`, { method: 'PUT', body });
