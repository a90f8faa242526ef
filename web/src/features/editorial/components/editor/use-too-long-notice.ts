import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { sayTrouble } from '@/ui/say';
import { MOST_CHARACTERS_OF_A_PASTE, MOST_CHARACTERS_OF_A_PIECE } from '@editor/paste/clean-paste';

export function useTooLongNotice(): (pastedCharacters: number) => void {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  return (pasted) => {
    const [words, most] = pasted > MOST_CHARACTERS_OF_A_PASTE
      ? (['pasteTooLong', MOST_CHARACTERS_OF_A_PASTE] as const)
      : (['tooLong', MOST_CHARACTERS_OF_A_PIECE] as const);
    sayTrouble(t(words, { pasted: format.number(pasted), most: format.number(most) }));
  };
}
