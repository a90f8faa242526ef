import { List, Text } from '@mantine/core';
import type { CellFindingView } from '@api/schemas';

/** What is wrong with a file, by the cell. */
export function CellFindings({ findings }: { findings: CellFindingView[] }) {
  return (
    <List size="sm" mt="xs">
      {findings.map((one, index) => (
        <List.Item key={index}>
          {one.cell !== '' && <Text span fw={600}>{one.cell}: </Text>}{one.message}
        </List.Item>
      ))}
    </List>
  );
}
