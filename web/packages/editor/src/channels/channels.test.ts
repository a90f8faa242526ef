import { Editor } from '@tiptap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';
import { FieldKeys } from '../schema/field-keys';
import { USUAL_LIMITS } from '../limits/limits';
import { ChannelFields } from './channel-fields';
import type { ChannelTexts } from './channel-texts';
import { addChannel, CHANNELS, variantsOf, type Channel } from './channels';
import { cutAtWord, searchPreview, slugOf } from './search-preview';

const each = Object.fromEntries(CHANNELS.map((channel) => [channel, channel])) as Record<Channel, string>;
const texts: ChannelTexts = {
  title: 'Kênh', hint: '', add: 'Thêm', remove: (name) => `Bỏ ${name}`, name: each, placeholder: each,
  count: (length, advised) => `${length}/${advised}`, limit: (_field, state) => `${state.level} ${state.length}`,
  preview: 'Tìm kiếm', previewEmptyTitle: '–', previewEmptyDescription: '–',
};
const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
let editor: Editor;

beforeEach(() => {
  const place = document.body.appendChild(document.createElement('div'));
  editor = new Editor({
    element: place,
    extensions: [...pieceSchema({ urlOf: (id) => id, texts: words }), FieldKeys, ChannelFields.configure({ texts: () => texts })],
    content: {
      type: 'doc',
      content: [
        { type: 'kicker' },
        { type: 'title', content: [{ type: 'text', text: 'Nước lũ về đồng Tháp Mười' }] },
        { type: 'sapo', content: [{ type: 'text', text: 'Sáng 20-11, nước về.' }] },
        { type: 'body', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Chữ' }] }] },
      ],
    },
  });
});
afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

const channels = () => variantsOf(editor.state.doc).map(({ node }) => [node.attrs.channel as string, node.textContent]);
const add = (channel: Channel) => {
  const transaction = addChannel(editor.state, channel);
  if (transaction) editor.view.dispatch(transaction);
  return transaction !== null;
};
const press = (key: string, more: KeyboardEventInit = {}) =>
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const firstLine = () => variantsOf(editor.state.doc)[0]?.position ?? -1;
const button = (label: string) =>
  [...editor.view.dom.querySelectorAll('button')].find((one) => one.textContent?.includes(label) || one.getAttribute('aria-label') === label);

describe('titles for channels', () => {
  it('stand under the text in their order, each once', () => {
    expect([add('print-title'), add('seo-title'), add('social-text'), add('seo-title')]).toEqual([true, true, true, false]);
    expect(channels().map(([channel]) => channel)).toEqual(['seo-title', 'social-text', 'print-title']);
    editor.state.doc.check();
  });

  it('are written in where they were added', () => {
    add('seo-title');
    editor.commands.insertContent('Lũ về sớm');
    expect(channels()).toEqual([['seo-title', 'Lũ về sớm']]);
    expect(editor.view.dom.querySelector('.piece-variant-length')?.textContent).toBe(`9/${USUAL_LIMITS['seo-title']?.advised}`);
  });

  it('stay one line each: Enter goes on, Backspace takes an empty one away and never melts two', () => {
    add('seo-title');
    editor.commands.insertContent('A');
    add('social-title');
    editor.commands.setTextSelection(firstLine() + 2);
    press('Enter');
    expect(channels()).toEqual([['seo-title', 'A'], ['social-title', '']]);
    expect(editor.state.selection.$from.node(1).attrs.channel).toBe('social-title');
    press('Enter');
    press('Enter', { shiftKey: true });
    expect(channels()).toEqual([['seo-title', 'A'], ['social-title', '']]);
    press('Backspace');
    expect(channels()).toEqual([['seo-title', 'A']]);
    editor.commands.setTextSelection(firstLine() + 1);
    press('Backspace');
    expect(channels()).toEqual([['seo-title', 'A']]);
    expect(editor.state.doc.child(3).textContent).toBe('Chữ');
  });

  it('are offered and taken away by buttons, behind a head that opens', () => {
    expect(editor.view.dom.dataset.channels).toBe('closed');
    button('Kênh')?.click();
    expect(editor.view.dom.dataset.channels).toBe('open');
    button('+ seo-description')?.click();
    expect(channels()).toEqual([['seo-description', '']]);
    expect(button('+ seo-description')).toBeUndefined();
    button('Bỏ seo-description')?.click();
    expect(channels()).toEqual([]);
    button('Kênh')?.click();
    expect(editor.view.dom.dataset.channels).toBe('closed');
  });

  it('open by themselves when the cursor comes in', () => {
    add('app-title');
    expect(editor.view.dom.dataset.channels).toBe('open');
  });
});

describe('the preview of a search', () => {
  it('shows title and sapo until there are words for it', () => {
    expect(searchPreview(editor.state.doc)).toEqual({
      title: 'Nước lũ về đồng Tháp Mười', slug: 'nuoc-lu-ve-dong-thap-muoi', description: 'Sáng 20-11, nước về.',
    });
    add('seo-title');
    editor.commands.insertContent('Lũ Đồng Tháp Mười 2026');
    expect(searchPreview(editor.state.doc).title).toBe('Lũ Đồng Tháp Mười 2026');
    expect(editor.view.dom.querySelector('.piece-search-title')?.textContent).toBe('Lũ Đồng Tháp Mười 2026');
  });

  it('cuts at the end of a word, as search engines do', () => {
    expect(cutAtWord('một hai ba bốn', 9)).toBe('một hai …');
    expect(cutAtWord('ngắn', 60)).toBe('ngắn');
    expect(slugOf('Đà Nẵng: “Cầu Rồng” phun lửa!')).toBe('da-nang-cau-rong-phun-lua');
  });
});
