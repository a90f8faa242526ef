import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { USUAL_LIMITS, type Limits } from '../limits/limits';
import {
  addChannel, backspaceInVariant, endOfBody, enterInVariant, missingChannels, variantAt, variantsOf, type Channel,
} from './channels';
import type { ChannelTexts } from './channel-texts';
import { searchPreview } from './search-preview';
import { VariantRow } from './variant-row';
import './channels.css';

export interface ChannelFieldOptions { texts: () => ChannelTexts; limits: () => Limits }

const key = new PluginKey<{ open: boolean }>('channelFields');

export const isChannelsOpen = (state: EditorState): boolean => key.getState(state)?.open ?? false;

function button(words: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.textContent = words;
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

/** The head of the section: opens and closes it, and offers the channels that have no words yet. */
function head(view: EditorView, texts: ChannelTexts): HTMLElement {
  const { state } = view;
  const open = isChannelsOpen(state);
  const box = document.createElement('div');
  box.className = 'piece-channels-head';
  box.contentEditable = 'false';
  const count = variantsOf(state.doc).length;
  const toggle = button(count > 0 ? `${texts.title} (${count})` : texts.title, 'piece-channels-toggle', () =>
    view.dispatch(view.state.tr.setMeta(key, { open: !isChannelsOpen(view.state) })));
  toggle.setAttribute('aria-expanded', String(open));
  box.append(toggle);
  const missing = missingChannels(state.doc);
  if (open && view.editable && missing.length > 0) {
    const adding = document.createElement('div');
    adding.className = 'piece-channels-add';
    adding.setAttribute('role', 'group');
    adding.setAttribute('aria-label', texts.add);
    for (const channel of missing) {
      adding.append(button(`+ ${texts.name[channel]}`, 'piece-channels-more', () => add(view, channel)));
    }
    box.append(adding);
  }
  if (open) {
    const hint = document.createElement('p');
    hint.className = 'piece-channels-hint';
    hint.textContent = texts.hint;
    box.append(hint);
  }
  return box;
}

function add(view: EditorView, channel: Channel): void {
  const transaction = addChannel(view.state, channel);
  if (transaction) view.dispatch(transaction);
  view.focus();
}

/** How the piece will stand among the results of a search. */
function preview(doc: Node, texts: ChannelTexts): HTMLElement {
  const { title, slug, description } = searchPreview(doc);
  const box = document.createElement('section');
  box.className = 'piece-search-preview';
  box.contentEditable = 'false';
  box.setAttribute('aria-label', texts.preview);
  const line = (name: string, words: string) => {
    const made = document.createElement('p');
    made.className = name;
    made.textContent = words;
    box.append(made);
  };
  line('piece-search-what', texts.preview);
  line('piece-search-address', `› ${slug}`);
  line('piece-search-title', title || texts.previewEmptyTitle);
  line('piece-search-description', description || texts.previewEmptyDescription);
  return box;
}

/** Titles for channels and search engines, as part of the same document: whoever is in the piece writes in them too. */
export const ChannelFields = Extension.create<ChannelFieldOptions>({
  name: 'channelFields',
  priority: 950,
  addOptions: () => ({ texts: () => { throw new Error('The section has no words'); }, limits: () => USUAL_LIMITS }),
  addKeyboardShortcuts() {
    const run = (command: typeof enterInVariant) => () => command(this.editor.state, this.editor.view.dispatch);
    const still = () => variantAt(this.editor.state) !== null;
    return { Enter: run(enterInVariant), 'Shift-Enter': still, 'Mod-Enter': still, Backspace: run(backspaceInVariant) };
  },
  addProseMirrorPlugins() {
    const { texts, limits } = this.options;
    return [
      new Plugin<{ open: boolean }>({
        key,
        state: {
          init: () => ({ open: false }),
          apply: (transaction, before, _old, state) => {
            const wish = transaction.getMeta(key) as { open: boolean } | undefined;
            if (wish) return wish;
            // A cursor that came into a closed section, by key or by a search, opens it.
            return !before.open && transaction.selectionSet && variantAt(state) ? { open: true } : before;
          },
        },
        props: {
          attributes: (state): Record<string, string> => ({ 'data-channels': isChannelsOpen(state) ? 'open' : 'closed' }),
          nodeViews: {
            variant: (node, view, position) => new VariantRow(node, view, position, texts, limits),
          },
          decorations: (state) => {
            const words = texts();
            const open = isChannelsOpen(state);
            const present = variantsOf(state.doc).map(({ node }) => node.attrs.channel as Channel).join();
            const widgets = [
              Decoration.widget(endOfBody(state.doc), (view) => head(view, words), {
                key: `channels-${open}-${present}-${words.title}`, side: -1, ignoreSelection: true, stopEvent: () => true,
              }),
            ];
            if (open) {
              const { title, slug, description } = searchPreview(state.doc);
              widgets.push(Decoration.widget(state.doc.content.size, () => preview(state.doc, words), {
                key: `search-${title}-${slug}-${description}-${words.preview}`, side: 1, ignoreSelection: true, stopEvent: () => true,
              }));
            }
            return DecorationSet.create(state.doc, widgets);
          },
        },
      }),
    ];
  },
});
