import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '@/lib/api/query-client';
import { tellSignedOut } from '@/lib/api/signed-out';
import { startLanguage } from '@/lib/i18n/i18n';
import { keepSession } from '@/lib/session/get-session';
import type { SessionView } from '@api/schemas';
import { SignInAgain } from './sign-in-again';

const session = { person: { id: 'lan', email: 'lan@bao.vn' }, memberships: [] } as unknown as SessionView;
let root: Root;

beforeAll(startLanguage);

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  vi.stubGlobal('ResizeObserver', class {
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  keepSession(session);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(
    createElement(MantineProvider, { env: 'test' },
      createElement(QueryClientProvider, { client: queryClient },
        createElement(Notifications),
        createElement('div', { className: 'ProseMirror', contentEditable: true, suppressContentEditableWarning: true, tabIndex: 0 }),
        createElement('input', { type: 'text' }),
        createElement('button', { id: 'save' }),
        createElement(SignInAgain)),
    ),
  ));
});

afterEach(() => {
  act(() => notifications.clean());
  act(() => root.unmount());
  queryClient.clear();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const focus = (what: string) => {
  const element = document.querySelector<HTMLElement>(what);
  act(() => element?.focus());
  expect(document.activeElement).toBe(element);
};
const password = () => document.querySelector('input[name=password]');
const again = () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Đăng nhập lại');

describe('the end of a session', () => {
  it.each(['.ProseMirror', 'input[type=text]'])('leaves the focus to who types in %s, and offers the dialog', (place) => {
    focus(place);

    act(tellSignedOut);

    expect(document.activeElement).toBe(document.querySelector(place));
    expect(password()).toBeNull();
    act(() => again()?.click());
    expect(password()).not.toBeNull();
  });

  it('opens the dialog at once where nobody types', () => {
    focus('#save');

    act(tellSignedOut);

    expect(password()).not.toBeNull();
    expect(again()).toBeUndefined();
  });
});
