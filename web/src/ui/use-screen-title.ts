import { useEffect } from 'react';

export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Hội Tụ' : `${title} · Hội Tụ`;
  }, [title]);
}
