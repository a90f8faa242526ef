import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { lengthOf, limitState, type Limits } from '../limits/limits';
import type { ChannelTexts } from './channel-texts';
import type { Channel } from './channels';

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.contentEditable = 'false';
  return made;
}

/** One line for one channel: its name, the words, how long they are, and a way to take it away. */
export class VariantRow implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('p');
  private readonly name = element('span', 'piece-variant-name');
  private readonly length = element('span', 'piece-variant-length');
  private readonly remove = element('button', 'piece-variant-remove') as HTMLButtonElement;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly position: () => number | undefined,
    private readonly texts: () => ChannelTexts,
    private readonly limits: () => Limits,
  ) {
    this.dom.className = 'piece-variant-row';
    this.contentDOM.className = 'piece-variant';
    this.remove.type = 'button';
    this.remove.textContent = '×';
    this.remove.addEventListener('click', () => this.takeAway());
    const words = document.createElement('div');
    words.className = 'piece-variant-words';
    words.append(this.contentDOM, this.length);
    this.dom.append(this.name, words, this.remove);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || node.attrs.channel !== this.node.attrs.channel) return false;
    this.node = node;
    this.show();
    return true;
  }

  private show(): void {
    const channel = this.node.attrs.channel as Channel;
    const texts = this.texts();
    const limit = this.limits()[channel];
    const length = lengthOf(this.node.textContent);
    const state = limit ? limitState(length, limit) : null;
    const name = texts.name[channel] ?? channel;
    this.name.textContent = name;
    this.contentDOM.dataset.variant = channel;
    this.contentDOM.dataset.placeholder = texts.placeholder[channel] ?? '';
    this.contentDOM.classList.toggle('is-empty', this.node.content.size === 0);
    this.contentDOM.setAttribute('aria-label', name);
    this.length.textContent = state ? texts.limit(channel, state) : limit ? texts.count(length, limit.advised) : '';
    this.length.dataset.limit = state?.level ?? '';
    this.remove.title = texts.remove(name);
    this.remove.setAttribute('aria-label', texts.remove(name));
    this.remove.hidden = !this.view.editable;
  }

  private takeAway(): void {
    const at = this.position();
    if (at === undefined || !this.view.editable) return;
    this.view.dispatch(this.view.state.tr.delete(at, at + this.node.nodeSize));
    this.view.focus();
  }

  stopEvent(event: Event): boolean {
    return event.target === this.remove;
  }

  /** The name and the length are ours; only the words are the document's. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
      || mutation.type === 'attributes';
  }
}
