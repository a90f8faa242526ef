import { call } from '@/lib/api/call';
import type { PictureUseRequest, UseView } from '@api/schemas';

export const sayPictureUse = (agencyId: string, pictureId: string, body: PictureUseRequest) =>
  call<UseView>(`/agencies/${agencyId}/picture-uses/${pictureId}`, { method: 'PUT', body });
