import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureOptions } from './picture/picture';
import type { ChannelTexts } from './channels/channel-texts';
import { CHANNELS, type Channel } from './channels/channels';
import type { LimitState } from './limits/limits';
import { useLimitWords } from './limits/use-limit-words';
import type { Placeholders } from './schema/field-placeholders';

/** Texts are read when they are drawn, so that a change of language needs no new editor. */
function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}

export function usePictureTexts(): PictureOptions['texts'] {
  const { t } = useTranslation('editor');
  return useLatest({
    alt: t('picture.alt'),
    altMissing: t('picture.altMissing'),
    wide: t('picture.wide'),
    column: t('picture.column'),
    remove: t('picture.remove'),
    notFetched: t('picture.notFetched'),
  });
}

export function usePlaceholders(): () => Placeholders {
  const { t } = useTranslation('editor');
  return useLatest({
    kicker: t('placeholder.kicker'),
    title: t('placeholder.title'),
    sapo: t('placeholder.sapo'),
    body: t('placeholder.body'),
    caption: t('placeholder.caption'),
    credit: t('placeholder.credit'),
  });
}

export function useLatestLimitWords(): (field: string, state: LimitState) => string {
  const words = useLatest(useLimitWords());
  return useCallback((field, state) => words()(field, state), [words]);
}

export function useChannelTexts(): () => ChannelTexts {
  const { t, i18n } = useTranslation('editor');
  const limit = useLimitWords();
  const number = new Intl.NumberFormat(i18n.language);
  const each = (text: (channel: Channel) => string) =>
    Object.fromEntries(CHANNELS.map((channel) => [channel, text(channel)])) as Record<Channel, string>;
  return useLatest({
    title: t('channel.title'),
    hint: t('channel.hint'),
    add: t('channel.add'),
    remove: (name: string) => t('channel.remove', { name }),
    name: each((channel) => t(`channel.name.${channel}`)),
    placeholder: each((channel) => t(`channel.placeholder.${channel}`)),
    count: (length: number, advised: number) =>
      t('channel.count', { length: number.format(length), advised: number.format(advised) }),
    limit,
    preview: t('channel.preview'),
    previewEmptyTitle: t('placeholder.title'),
    previewEmptyDescription: t('channel.previewEmpty'),
  });
}
