import type { LimitState } from '../limits/limits';
import type { Channel } from './channels';

export interface ChannelTexts {
  title: string;
  hint: string;
  add: string;
  remove: (name: string) => string;
  name: Record<Channel, string>;
  placeholder: Record<Channel, string>;
  count: (length: number, advised: number) => string;
  limit: (field: string, state: LimitState) => string;
  preview: string;
  previewEmptyTitle: string;
  previewEmptyDescription: string;
}
