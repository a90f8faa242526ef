import { call } from '@/lib/api/call';
import type { NoticeChoicesView } from '@api/schemas';

export type NoticeWish = Pick<NoticeChoicesView, 'subjects' | 'digestHour' | 'quietFrom' | 'quietUntil'>;

export const chooseNotices = ({ subjects, digestHour, quietFrom, quietUntil }: NoticeWish) =>
  call<NoticeChoicesView>('/me/notice-choices', {
    method: 'PUT',
    body: {
      subjects: subjects.map(({ subject, inProduct, mail, push }) => ({ subject, inProduct, mail, push })),
      digestHour, quietFrom, quietUntil,
    },
  });
