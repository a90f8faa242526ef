import { MantineProvider } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { act, createElement, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Palette } from './palette';

function Page() {
  const [query, setQuery] = useState('');
  return createElement(
    MantineProvider,
    { env: 'default' },
    createElement('textarea', { id: 'behind' }),
    createElement(Palette, { query, onQuery: setQuery, label: 'Tìm', placeholder: 'Tìm', children: null }),
  );
}

let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('ResizeObserver', class {
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() => root.render(createElement(Page)));
});

afterEach(() => {
  act(() => spotlight.close());
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the palette', () => {
  it('has the keys in the moment in which it is opened, so that no letter goes astray', () => {
    document.getElementById('behind')?.focus();
    expect(document.activeElement?.id).toBe('behind');

    act(() => {
      document.documentElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true }));
    });

    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tìm');
  });

  it('has them as well when a button opened it', () => {
    act(() => spotlight.open());

    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tìm');
  });
});
