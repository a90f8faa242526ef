import { useTranslation } from 'react-i18next';
import { sayTrouble } from '@/ui/say';
import { MOST_PASTED_PICTURE_MEGABYTES, type RefusedPictures } from '@editor/paste/pasted-pictures';

/** Pictures that a paste could not bring along are named, with what to do about them. */
export function useRefusedPicturesNotice(): (refused: RefusedPictures) => void {
  const { t } = useTranslation('editorial');
  return ({ tooLarge, elsewhere }) => {
    if (tooLarge > 0) sayTrouble(t('pasted.tooLarge', { count: tooLarge, megabytes: MOST_PASTED_PICTURE_MEGABYTES }));
    if (elsewhere > 0) sayTrouble(t('pasted.elsewhere', { count: elsewhere }));
  };
}
