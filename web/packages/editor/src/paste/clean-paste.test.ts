import { Editor } from '@tiptap/core';
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';
import { emptyPiece } from '../schema/empty-piece';
import { cleanPastedHtml, cleanPastedText } from './clean-paste';

let editor: Editor | null = null;
afterEach(() => {
  editor?.destroy();
  editor = null;
});

function pasted(html: string) {
  const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
  editor = new Editor({ extensions: pieceSchema({ urlOf: (id) => id, texts: words }), content: emptyPiece });
  const body = document.createElement('div');
  body.innerHTML = cleanPastedHtml(html);
  return SchemaParser.fromSchema(editor.schema).parseSlice(body).content.toJSON() as unknown;
}

describe('pasting', () => {
  it('drops scripts, handlers, styles and frames', () => {
    const html = '<p onclick="x()" style="color:red">Tin<script>alert(1)</script><iframe src="//x"></iframe> nóng</p>';
    expect(cleanPastedHtml(html)).toBe('<p>Tin nóng</p>');
  });

  it('keeps links that lead somewhere and unlinks those that run code', () => {
    expect(cleanPastedHtml('<a href="javascript:alert(1)">a</a>')).toBe('<a>a</a>');
    expect(cleanPastedHtml('<a href=" JaVaScRiPt:alert(1)">a</a>')).toBe('<a>a</a>');
    expect(cleanPastedHtml('<a href="https://vov.vn" class="x">a</a>')).toBe('<a href="https://vov.vn">a</a>');
  });

  it('reduces what Word copies to its words and emphasis', () => {
    const word = `<!--[if gte mso 9]><xml></xml><![endif]--><p class="MsoNormal"><span style='font-size:14pt;font-weight:bold'>Sở Văn hóa</span><o:p></o:p></p>`;
    expect(cleanPastedHtml(word)).toBe('<p><b>Sở Văn hóa</b></p>');
  });

  it('does not make bold what Google Docs merely wraps', () => {
    expect(cleanPastedHtml('<b style="font-weight:normal"><p>Một</p></b>')).toBe('<p>Một</p>');
  });

  it('fits headings to the levels of a piece', () => {
    expect(pasted('<h1>Một</h1><h6>Hai</h6>')).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Một' }] },
      { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Hai' }] },
    ]);
  });

  it('composes decomposed Vietnamese and removes invisible characters', () => {
    expect(cleanPastedText('Nguye\u0302\u0303n\u200B Thi\u0323\u00A0Ẩn')).toBe('Nguyễn Thị Ẩn');
    expect(cleanPastedHtml('<p>Nguye\u0302\u0303n</p>')).toBe('<p>Nguyễn</p>');
  });

  it('brings lists and tables over in the words of the document model', () => {
    expect(pasted('<ul><li>Một</li></ul>')).toMatchObject([
      { type: 'bullet_list', content: [{ type: 'list_item', content: [{ type: 'paragraph' }] }] },
    ]);
    expect(pasted('<table><tr><th>A</th><td colspan="2">B</td></tr></table>')).toMatchObject([
      { type: 'table', content: [{ type: 'table_row', content: [
        { type: 'table_header', content: [{ type: 'paragraph' }] },
        { type: 'table_cell', attrs: { colspan: 2, rowspan: 1 } },
      ] }] },
    ]);
  });
});

describe('the document', () => {
  it('keeps its four fields when everything is deleted', () => {
    pasted('');
    editor?.commands.setContent({ type: 'doc', content: [
      { type: 'kicker', content: [{ type: 'text', text: 'k' }] }, { type: 'title', content: [{ type: 'text', text: 't' }] },
      { type: 'sapo', content: [{ type: 'text', text: 's' }] },
      { type: 'body', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'b' }] }] },
    ] });
    editor?.chain().selectAll().deleteSelection().run();
    expect(editor?.getJSON()).toMatchObject(emptyPiece);
  });

  it('keeps its four fields when a selection from the title into the text is deleted', () => {
    pasted('');
    editor?.commands.setContent({ type: 'doc', content: [
      { type: 'kicker' }, { type: 'title', content: [{ type: 'text', text: 'Tiêu đề' }] }, { type: 'sapo' },
      { type: 'body', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nội dung' }] }] },
    ] });
    editor?.chain().setTextSelection({ from: 6, to: 17 }).deleteSelection().run();
    expect(editor?.getJSON().content?.map((node) => node.type)).toEqual(['kicker', 'title', 'sapo', 'body']);
  });
});
