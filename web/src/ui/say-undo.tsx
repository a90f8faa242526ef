import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

const UNDO_WITHIN_MS = 10_000;

const lastOf = new Map<string, string>();

/**
 * Undo instead of "are you sure".
 *
 * @param about what was done something to: the next time the same is, what is said of it now gives way
 */
export function sayUndo(message: string, undoLabel: string, undo: () => void, about?: string): void {
  const before = about === undefined ? undefined : lastOf.get(about);
  if (before !== undefined) notifications.hide(before);
  const id = notifications.show({
    autoClose: UNDO_WITHIN_MS,
    withBorder: true,
    color: 'gray',
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text>{message}</Text>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
  if (about !== undefined) lastOf.set(about, id);
}
