import { useEffect, useState } from 'react';

const TICK_MS = 30_000;

/** The time, moving on while the screen is open, so that what is left of a deadline stays true. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  return now;
}
