import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { pressTypesQuery } from '../api/list-press-types';
import { useAsOf } from './as-of-field';

export function PressTypes({ codes }: { codes: string[] }) {
  const types = useQuery(pressTypesQuery(useAsOf()));
  const nameOf = (code: string) => types.data?.items.find((type) => type.code === code)?.name ?? code;
  return <Text>{codes.map(nameOf).join(', ')}</Text>;
}
