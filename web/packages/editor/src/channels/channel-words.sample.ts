import type { ChannelTexts } from './channel-texts';
import { CHANNELS, type Channel } from './channels';

const each = Object.fromEntries(CHANNELS.map((channel) => [channel, channel])) as Record<Channel, string>;

/** Words for tests that open a whole editor. */
export const sampleChannelWords: ChannelTexts = {
  title: 'Channels', hint: '', add: 'Add', remove: (name) => `Remove ${name}`, name: each, placeholder: each,
  count: (length, advised) => `${length}/${advised}`, limit: () => '', preview: 'Preview', previewEmptyTitle: '', previewEmptyDescription: '',
};
