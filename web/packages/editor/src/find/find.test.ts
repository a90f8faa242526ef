import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { writingExtensions } from '../extensions';
import { sampleChannelWords } from '../channels/channel-words.sample';
import { EVERYTHING, find, findPlugin, foundIn, goOn, replaceAll, replaceOne, seek, selectedWords, stopSeeking } from './find';
import { lettersOf, placesIn, type FindOptions } from './letters';

const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
const field = (type: string, text: string) => ({ type, content: text === '' ? [] : [{ type: 'text', text }] });
const exact: FindOptions = { ...EVERYTHING, diacritics: true };

function hits(text: string, query: string, options: Partial<FindOptions> = {}): string[] {
  const all = { ...EVERYTHING, ...options };
  return placesIn(lettersOf(text, all), lettersOf(query, all), all).map(({ from, to }) => text.slice(from, to));
}

describe('words are found', () => {
  it('without their diacritics, unless asked for', () => {
    expect(hits('Tòa soạn họp, đường phố đông', 'toa soan')).toEqual(['Tòa soạn']);
    expect(hits('Đường đi, duong di', 'duong')).toEqual(['Đường', 'duong']);
    expect(hits('Tòa soạn', 'toa soan', { diacritics: true })).toEqual([]);
    expect(hits('bán, bàn, bạn', 'bàn', { diacritics: true })).toEqual(['bàn']);
  });

  it('however their letters are encoded', () => {
    const apart = 'Tòa soạn'.normalize('NFD');
    expect(hits(apart, 'tòa soạn', { diacritics: true })).toEqual([apart]);
    expect(hits('Tòa soạn', apart, { diacritics: true })).toEqual(['Tòa soạn']);
    expect(hits(`a ${apart} b`, 'toa soan')).toEqual([apart]);
  });

  it('with the tone in the older and in the newer place', () => {
    expect(hits('hòa bình, hoà bình, hóa', 'hoà bình', exact)).toEqual(['hòa bình', 'hoà bình']);
    expect(hits('Thuý và Thúy', 'thúy', exact)).toEqual(['Thuý', 'Thúy']);
    expect(hits('quý, qúy', 'quý', exact)).toEqual(['quý']);
    expect(hits('hoàn thành', 'hoà', exact)).toEqual(['hoà']);
  });

  it('with or without capitals', () => {
    expect(hits('Đà Nẵng, đà nẵng', 'Đà Nẵng', { diacritics: true, caseSensitive: true })).toEqual(['Đà Nẵng']);
    expect(hits('ĐÀ NẴNG', 'đà nẵng', exact)).toEqual(['ĐÀ NẴNG']);
  });

  it('as whole words when asked for', () => {
    expect(hits('an, ban, an toàn, Ẩn', 'an', { wholeWords: true })).toEqual(['an', 'an', 'Ẩn']);
  });

  it('side by side, never overlapping, and nothing for nothing', () => {
    expect(hits('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(hits('aaaa', '')).toEqual([]);
    expect(hits('hai\u00a0mươi', 'hai mươi')).toEqual(['hai\u00a0mươi']);
  });
});

let editor: Editor;

function open(title: string, ...paragraphs: object[]): void {
  const document = { type: 'doc', content: [field('kicker', ''), field('title', title), field('sapo', ''), { type: 'body', content: paragraphs }] };
  editor = new Editor({
    element: window.document.body.appendChild(window.document.createElement('div')),
    extensions: writingExtensions({
      picture: { urlOf: (id) => id, texts: words },
      paste: { onTooLong: () => undefined, onPictures: () => undefined, onPicturesRefused: () => undefined },
      together: { start: () => ({ version: 7, confirmed: document, own: [], sent: null, mayWrite: true }), onOwnSteps: () => undefined },
      placeholders: () => ({ kicker: '', title: '', sapo: '', body: '', caption: '', credit: '' }),
      channels: () => sampleChannelWords,
      limitWords: () => '',
    }),
    content: document,
  });
  editor.registerPlugin(findPlugin());
}

const text = () => editor.state.doc.textContent;
const looked = () => {
  const { places, at } = foundIn(editor.state);
  return `${at + 1}/${places.length}`;
};

afterEach(() => {
  editor?.destroy();
  document.body.replaceChildren();
});

describe('finding in a piece', () => {
  it('goes through all fields and captions, round and round', () => {
    const picture = { type: 'picture', content: [field('caption', 'Cầu mới ở bản'), field('credit', 'Ảnh: Mai')] };
    open('Dựng lại cầu', field('paragraph', 'Cầu tạm dài 32 mét.'), picture);
    seek(editor, 'cau', EVERYTHING);
    expect(looked()).toBe('1/3');

    const seen = [1, 1, 1].map(() => {
      const field = editor.state.selection.$from.parent.type.name;
      goOn(editor, 1);
      return field;
    });

    expect(seen).toEqual(['title', 'paragraph', 'caption']);
    expect(looked()).toBe('1/3');
    goOn(editor, -1);
    expect(looked()).toBe('3/3');
  });

  it('marks what it found, and follows what is written meanwhile', () => {
    open('Cầu', field('paragraph', 'Cầu tạm.'));
    seek(editor, 'cầu', EVERYTHING);
    goOn(editor, 1);
    expect([...editor.view.dom.querySelectorAll('.found')].map((one) => one.classList.contains('is-looked-at'))).toEqual([false, true]);

    editor.commands.insertContentAt(1, 'Cầu treo: ');
    expect(looked()).toBe('3/3');
    stopSeeking(editor);

    expect(editor.view.dom.querySelector('.found')).toBeNull();
  });

  it('begins at the caret', () => {
    open('Cầu', field('paragraph', 'Cầu tạm, cầu treo.'));
    editor.commands.setTextSelection(find(editor.state.doc, 'treo', EVERYTHING)[0] ?? 0);
    expect(selectedWords(editor.state)).toBe('treo');

    seek(editor, 'cầu', EVERYTHING);
    expect(looked()).toBe('1/3');
    editor.commands.setTextSelection(find(editor.state.doc, 'tạm', EVERYTHING)[0]?.from ?? 0);
    stopSeeking(editor);
    seek(editor, 'cầu', EVERYTHING);
    expect(looked()).toBe('3/3');
  });
});

describe('replacing', () => {
  it('takes one after the other, and does not find its own words again', () => {
    open('Cầu', field('paragraph', 'Cầu tạm.'));
    seek(editor, 'cầu', EVERYTHING);

    replaceOne(editor, 'Cầu treo');
    expect(text()).toBe('Cầu treoCầu tạm.');
    expect(looked()).toBe('2/2');
    replaceOne(editor, 'Cầu treo');

    expect(text()).toBe('Cầu treoCầu treo tạm.');
  });

  it('takes all at once, in the form of the old words, and one undo brings all back', () => {
    const strong = { type: 'paragraph', content: [{ type: 'text', text: 'Xã ' }, { type: 'text', text: 'Lũng Xanh', marks: [{ type: 'strong' }] }, { type: 'text', text: ' và LŨNG XANH.' }] };
    open('Lũng Xanh', strong);
    editor.commands.insertContentAt(1, 'Tin ');
    const before = editor.getJSON();
    seek(editor, 'lung xanh', EVERYTHING);

    expect(replaceAll(editor, 'Lũng Vân')).toBe(3);
    expect(text()).toBe('Tin Lũng VânXã Lũng Vân và Lũng Vân.');
    expect(editor.view.dom.querySelector('strong')?.textContent).toBe('Lũng Vân');
    editor.commands.undo();

    expect(editor.getJSON()).toEqual(before);
  });

  it('with nothing takes the words out', () => {
    open('Rất rất lớn', field('paragraph', 'Rất.'));
    seek(editor, 'rất ', exact);

    expect(replaceAll(editor, '')).toBe(2);
    expect(text()).toBe('lớnRất.');
  });
});
