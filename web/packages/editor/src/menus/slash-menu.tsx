import { Paper, UnstyledButton } from '@mantine/core';
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { BLOCK_COMMANDS } from './commands';
import classes from './menus.module.css';
import type { SlashMenuState } from './slash';

export interface SlashKeys { onKey: (event: KeyboardEvent) => boolean }

interface Props { state: SlashMenuState; keys: RefObject<SlashKeys | null>; choosePicture: () => void }

/** Found with and without marks: "tieu" finds "Tiêu đề mục". */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

export function SlashMenu({ state, keys, choosePicture }: Props) {
  const { t } = useTranslation('editor');
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const found = BLOCK_COMMANDS.filter((command) => folded(t(`block.${command.name}`)).includes(folded(state.query)));
  const index = Math.min(at, Math.max(0, found.length - 1));
  const choose = (position: number) => {
    const command = found[position];
    if (command) state.choose(() => command.run(state.editor, choosePicture));
  };

  useImperativeHandle(keys, () => ({
    onKey: (event) => {
      if (found.length === 0) return false;
      if (event.key === 'ArrowDown') setAt((index + 1) % found.length);
      else if (event.key === 'ArrowUp') setAt((index + found.length - 1) % found.length);
      else if (event.key === 'Enter' || event.key === 'Tab') choose(index);
      else return false;
      return true;
    },
  }));

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const anchor = { getBoundingClientRect: () => state.rect() ?? new DOMRect() };
    return autoUpdate(state.editor.view.dom, element, () => {
      void computePosition(anchor, element, { placement: 'bottom-start', strategy: 'fixed', middleware: [offset(6), flip(), shift()] })
        .then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px` }));
    });
  }, [state]);

  if (found.length === 0) return null;
  return (
    <Paper ref={box} shadow="md" withBorder className={classes.slash} role="listbox" aria-label={t('insert')}>
      {found.map((command, position) => (
        <UnstyledButton
          key={command.name}
          role="option"
          aria-selected={position === index}
          className={classes.slashItem}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(position)}
        >
          <command.icon size={18} stroke={1.7} />
          {t(`block.${command.name}`)}
        </UnstyledButton>
      ))}
    </Paper>
  );
}
