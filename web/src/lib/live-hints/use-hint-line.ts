import { useEffect } from 'react';
import { onSignedOut } from '@/lib/api/signed-out';
import { onSignedInAgain } from '@/lib/session/signed-in-again';
import { hints } from './hints';

/** The window's connection lives as long as the shell is shown and somebody is signed in. */
export function useHintLine(): void {
  useEffect(() => {
    const start = () => hints.start();
    start();
    const forgetEnd = onSignedOut(() => hints.stop());
    const forgetAgain = onSignedInAgain(start);
    window.addEventListener('online', start);
    return () => {
      forgetEnd();
      forgetAgain();
      window.removeEventListener('online', start);
      hints.stop();
    };
  }, []);
}
