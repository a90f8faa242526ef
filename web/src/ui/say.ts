import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

const SHOWN_MS = 4_000;
const TROUBLE_SHOWN_MS = 10_000;

export function sayDone(message: ReactNode): void {
  notifications.show({ message, color: 'green', autoClose: SHOWN_MS, withBorder: true });
}

export function sayTrouble(message: ReactNode): void {
  notifications.show({ message, color: 'red', autoClose: TROUBLE_SHOWN_MS, withBorder: true });
}
