import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { sayTrouble } from '@/ui/say';
import { MOST_CHARACTERS_OF_A_PIECE } from '@editor/paste/clean-paste';

export function useTooLongNotice(): (pastedCharacters: number) => void {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  return (pasted) =>
    sayTrouble(t('tooLong', { pasted: format.number(pasted), most: format.number(MOST_CHARACTERS_OF_A_PIECE) }));
}
