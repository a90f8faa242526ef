import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';

interface Definition {
  nodes: Record<string, { content?: string; group?: string; marks?: string; attrs?: Record<string, { default?: unknown }> }>;
  marks: Record<string, { attrs?: Record<string, { default?: unknown }> }>;
}

/** The one definition that the server checks every save against. */
const shared = JSON.parse(readFileSync(join(process.cwd(), '../src/main/resources/schema/document-v1.json'), 'utf8')) as Definition;
const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
const ours = getSchema(pieceSchema({ urlOf: (id) => id, texts: words }));

const names = (all: object) => Object.keys(all).sort();
const plain = (expression: string | undefined) => (expression ?? '').replace(/[()\s]+/g, ' ').trim();

describe('the editor’s schema', () => {
  it('has exactly the nodes and marks of the shared definition', () => {
    expect(names(ours.nodes)).toEqual(names(shared.nodes));
    expect(Object.keys(ours.marks)).toEqual(Object.keys(shared.marks));
  });

  it.each(Object.keys(shared.nodes))('lets %s hold the same', (name) => {
    const spec = ours.nodes[name]?.spec;
    expect(plain(spec?.content)).toBe(plain(shared.nodes[name]?.content));
    expect(spec?.group ?? '').toBe(shared.nodes[name]?.group ?? '');
    expect(names(spec?.attrs ?? {})).toEqual(names(shared.nodes[name]?.attrs ?? {}));
  });

  it('begins attributes with the same values', () => {
    for (const [name, node] of Object.entries(shared.nodes)) {
      for (const [attribute, { default: value }] of Object.entries(node.attrs ?? {})) {
        if (value !== undefined) expect([name, attribute, ours.nodes[name]?.spec.attrs?.[attribute]?.default]).toEqual([name, attribute, value]);
      }
    }
  });

  it('lets fields carry only their marks', () => {
    for (const field of ['kicker', 'title', 'sapo', 'credit', 'code_block']) expect(ours.nodes[field]?.spec.marks).toBe(shared.nodes[field]?.marks);
  });
});
