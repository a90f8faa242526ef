import { Mark, markInputRule, mergeAttributes } from '@tiptap/core';
import type { ParseRule } from '@tiptap/pm/model';
import { safeHref } from './safe-href';

interface MarkShape { name: string; tag: string; parse: ParseRule[]; keys?: string[]; find?: RegExp; excludes?: string }

function simpleMark({ name, tag, parse, keys = [], find, excludes }: MarkShape) {
  return Mark.create({
    name,
    excludes,
    parseHTML: () => parse as never,
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
    addKeyboardShortcuts() {
      return Object.fromEntries(keys.map((key) => [key, () => this.editor.commands.toggleMark(this.name)]));
    },
    addInputRules() {
      return find ? [markInputRule({ find, type: this.type })] : [];
    },
  });
}

const heavy = (value: string) => (/^(bold(er)?|[6-9]\d{2})$/.test(value) ? null : false);
/** Google Docs wraps a whole paste into <b style="font-weight:normal">; that is no emphasis. */
const notNormal = (element: HTMLElement) => (element.style.fontWeight === 'normal' ? false : null);

export const Strong = simpleMark({
  name: 'strong',
  tag: 'strong',
  parse: [{ tag: 'strong' }, { tag: 'b', getAttrs: notNormal }, { style: 'font-weight', getAttrs: heavy }],
  keys: ['Mod-b', 'Mod-B'],
  find: /(?:^|\s)(\*\*(?!\s)([^*]+)\*\*(?!\*))$/,
});
export const Em = simpleMark({
  name: 'em',
  tag: 'em',
  parse: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
  keys: ['Mod-i', 'Mod-I'],
});
export const Underline = simpleMark({ name: 'underline', tag: 'u', parse: [{ tag: 'u' }], keys: ['Mod-u', 'Mod-U'] });
export const Strike = simpleMark({
  name: 'strike', tag: 's', parse: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], keys: ['Mod-Shift-s'],
});
export const Code = simpleMark({ name: 'code', tag: 'code', parse: [{ tag: 'code' }], keys: ['Mod-e'] });
export const Subscript = simpleMark({
  name: 'subscript', tag: 'sub', parse: [{ tag: 'sub' }], keys: ['Mod-,'], excludes: 'subscript superscript',
});
export const Superscript = simpleMark({
  name: 'superscript', tag: 'sup', parse: [{ tag: 'sup' }], keys: ['Mod-.'], excludes: 'superscript subscript',
});

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null }, title: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (safeHref(element.getAttribute('href') ?? '') === null ? false : null),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
});
