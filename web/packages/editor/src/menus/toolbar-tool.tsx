import { ActionIcon, Tooltip } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

interface ToolProps {
  label: string; active?: boolean; disabled?: boolean; onClick: () => void; children: ReactNode; ref?: Ref<HTMLButtonElement>;
}

export function Tool({ label, active = false, disabled = false, onClick, children, ...popover }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        {...popover}
        variant={disabled ? 'transparent' : active ? 'light' : 'subtle'}
        opacity={disabled ? 0.4 : 1}
        bg={disabled ? 'transparent' : undefined}
        color={active ? undefined : 'gray'}
        size={32}
        aria-label={label}
        aria-pressed={active}
        disabled={disabled}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
