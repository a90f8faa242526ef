import { apiUrl } from '@/lib/api/call';

export const pictureUrl = (agencyId: string, pictureId: string, rendition: 'thumb' | 'small' | 'medium' | 'large' = 'medium') =>
  apiUrl(`/agencies/${agencyId}/pictures/${pictureId}/${rendition}`);
