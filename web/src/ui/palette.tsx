import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  label: string;
  placeholder: string;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  children: ReactNode;
}

/** In the same moment as it appears: whoever types on after Ctrl+K types here and not into the text behind. */
function takeTheKeys(field: HTMLInputElement | null) {
  field?.focus({ preventScroll: true });
}

/** The field that finds everything. It opens without a movement, since a movement would eat the first letters. */
export function Palette({ query, onQuery, label, placeholder, onKeyDown, children }: Props) {
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={onQuery}
      shortcut="mod + K"
      clearQueryOnClose
      scrollable
      maxHeight={440}
      transitionProps={{ duration: 0 }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
    >
      <Spotlight.Search
        ref={takeTheKeys}
        onKeyDown={onKeyDown}
        aria-label={label}
        placeholder={placeholder}
        leftSection={<IconSearch size={18} stroke={1.7} />}
      />
      <Spotlight.ActionsList>{children}</Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
