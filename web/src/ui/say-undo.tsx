import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

const UNDO_WITHIN_MS = 10_000;

/** Undo instead of "are you sure". */
export function sayUndo(message: string, undoLabel: string, undo: () => void): void {
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
}
