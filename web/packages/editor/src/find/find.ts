import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { lettersOf, placesIn, type FindOptions, type Letters } from './letters';
import './find.css';

export interface Place { from: number; to: number }

export interface Found {
  query: string;
  options: FindOptions;
  places: readonly Place[];
  /** Which of the places is looked at; -1 while none is. */
  at: number;
}

export const EVERYTHING: FindOptions = { caseSensitive: false, diacritics: false, wholeWords: false };

const NOTHING: Found = { query: '', options: EVERYTHING, places: [], at: -1 };
const OBJECT = '\ufffc';
const key = new PluginKey<Found>('find');

export function foundIn(state: EditorState): Found {
  return key.getState(state) ?? NOTHING;
}

const nameOf = ({ caseSensitive, diacritics }: FindOptions) => `${caseSensitive} ${diacritics}`;
const known = new WeakMap<Node, Map<string, Letters>>();

/** Paragraphs that did not change are not taken apart again. */
function lettersIn(paragraph: Node, options: FindOptions): Letters {
  const forms = known.get(paragraph) ?? new Map<string, Letters>();
  known.set(paragraph, forms);
  const letters = forms.get(nameOf(options)) ?? lettersOf(paragraph.textBetween(0, paragraph.content.size, '', OBJECT), options);
  forms.set(nameOf(options), letters);
  return letters;
}

/** Every place of the words in all fields, captions and cells. */
export function find(doc: Node, query: string, options: FindOptions): Place[] {
  const sought = lettersOf(query, options);
  const places: Place[] = [];
  if (query === '') return places;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const start = position + 1;
    for (const { from, to } of placesIn(lettersIn(node, options), sought, options)) places.push({ from: start + from, to: start + to });
    return false;
  });
  return places;
}

type Change = Partial<Pick<Found, 'query' | 'options' | 'at'>>;

function apply(transaction: Transaction, before: Found): Found {
  const change = transaction.getMeta(key) as Change | undefined;
  if (!change && !transaction.docChanged) return before;
  const after = { ...before, ...change };
  const same = !transaction.docChanged && after.query === before.query && after.options === before.options;
  if (same) return after;
  const places = find(transaction.doc, after.query, after.options);
  const looked = before.places[before.at];
  const kept = looked && change?.at === undefined ? places.findIndex(({ from }) => from === transaction.mapping.map(looked.from)) : after.at;
  return { ...after, places, at: Math.min(kept, places.length - 1) };
}

export function findPlugin(): Plugin<Found> {
  return new Plugin<Found>({
    key,
    state: { init: () => NOTHING, apply },
    props: {
      decorations: (state) => {
        const { places, at } = foundIn(state);
        return DecorationSet.create(
          state.doc,
          places.map(({ from, to }, index) => Decoration.inline(from, to, { class: index === at ? 'found is-looked-at' : 'found' })),
        );
      },
    },
  });
}

/** Looks for words; the place looked at becomes the first one from the caret on. */
export function seek(editor: Editor, query: string, options: FindOptions): void {
  const { state } = editor;
  const places = find(state.doc, query, options);
  const from = foundIn(state).places[foundIn(state).at]?.from ?? state.selection.from;
  const ahead = places.findIndex((place) => place.from >= from);
  const at = places.length === 0 ? -1 : Math.max(0, ahead);
  editor.view.dispatch(look(state.tr.setMeta(key, { query, options, at } satisfies Change), places[at]));
}

export function stopSeeking(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { query: '', at: -1 } satisfies Change));
}

function look(transaction: Transaction, place: Place | undefined): Transaction {
  if (!place) return transaction;
  const selection = TextSelection.create(transaction.doc, place.from, place.to);
  return transaction.setSelection(selection).setMeta('addToHistory', false).scrollIntoView();
}

/** Goes to the next or previous place; after the last comes the first. */
export function goOn(editor: Editor, direction: 1 | -1): void {
  const { places, at } = foundIn(editor.state);
  if (places.length === 0) return;
  const next = at < 0 ? (direction === 1 ? 0 : places.length - 1) : (at + direction + places.length) % places.length;
  editor.view.dispatch(look(editor.state.tr.setMeta(key, { at: next } satisfies Change), places[next]));
}

/** Exchanges the words looked at and goes on to the next place behind them. */
export function replaceOne(editor: Editor, by: string): void {
  const { places, at } = foundIn(editor.state);
  const place = places[at];
  if (!place) return goOn(editor, 1);
  editor.view.dispatch(exchange(closeHistory(editor.state.tr), [place], by));
  const behind = place.from + by.length;
  const { places: left } = foundIn(editor.state);
  const next = left.findIndex(({ from }) => from >= behind);
  const to = left.length === 0 ? -1 : Math.max(0, next);
  editor.view.dispatch(look(editor.state.tr.setMeta(key, { at: to } satisfies Change), left[to]));
}

/** Exchanges the words everywhere; one undo takes all of it back. */
export function replaceAll(editor: Editor, by: string): number {
  const { places } = foundIn(editor.state);
  if (places.length > 0) editor.view.dispatch(exchange(closeHistory(editor.state.tr), places, by).setMeta(key, { at: -1 } satisfies Change));
  return places.length;
}

/** From the last to the first, so that no place moves before its turn; the new words look as the old did. */
function exchange(transaction: Transaction, places: readonly Place[], by: string): Transaction {
  const words = by.normalize('NFC');
  for (const { from, to } of [...places].reverse()) {
    if (words === '') transaction.delete(from, to);
    else transaction.insertText(words, from, to);
  }
  return transaction;
}

const MOST_TAKEN_CHARACTERS = 100;

/** The selected words, when they are such as one looks for. */
export function selectedWords({ doc, selection }: EditorState): string {
  const { from, to, $from, $to } = selection;
  return $from.sameParent($to) && to - from <= MOST_TAKEN_CHARACTERS ? doc.textBetween(from, to) : '';
}
