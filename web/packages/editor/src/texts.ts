import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureOptions } from './picture/picture';
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
