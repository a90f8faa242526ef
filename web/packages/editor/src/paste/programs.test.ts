import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser as SchemaParser } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { plainSchema } from '../piece-schema';
import { cleanPastedHtml } from './clean-paste';
import { MOST_PASTED_PICTURE_BYTES, takePictures } from './pasted-pictures';

const sample = (name: string) => readFileSync(join(process.cwd(), 'packages/editor/src/paste/samples', `${name}.html`), 'utf8');

interface Plain { type: string; text?: string; marks?: { type: string }[]; attrs?: Record<string, unknown>; content?: Plain[] }

function parsed(html: string): Plain[] {
  const body = document.createElement('div');
  body.innerHTML = cleanPastedHtml(html);
  const slice = SchemaParser.fromSchema(plainSchema()).parseSlice(body);
  slice.content.forEach((node) => node.check());
  return slice.content.toJSON() as Plain[];
}

/** The document in one line per block: short enough to be read in a test. */
function told(node: Plain): string {
  if (node.type === 'text') {
    const marks = (node.marks ?? []).map((mark) => mark.type).join('+');
    return marks === '' ? (node.text ?? '') : `<${marks}:${node.text ?? ''}>`;
  }
  if (node.type === 'hard_break') return '⏎';
  const inner = (node.content ?? []).map(told).join('');
  if (node.type === 'paragraph') return `[${inner}]`;
  const level = node.type === 'heading' ? String(node.attrs?.level) : '';
  const start = node.type === 'ordered_list' && node.attrs?.start !== 1 ? String(node.attrs?.start) : '';
  return `${node.type}${level}${start}(${inner})`;
}
const tell = (html: string) => parsed(html).map(told);

describe('what Word copies', () => {
  it('becomes headings, paragraphs, nested lists and tables of a piece', () => {
    expect(tell(sample('word'))).toEqual([
      'heading2(Mở đường ven sông)',
      '[<strong:Sáng 20-11>, huyện <em:Bến Sông> khởi công <underline:đường ven sông> dài 12 km, rộng 7 m<superscript:2>. Câu thêm.]',
      'bullet_list(list_item([Đoạn qua chợ]bullet_list(list_item([Giải tỏa 14 hộ])list_item([Kè 300 m])))list_item([Đoạn qua đồng]))',
      '[Các mốc:]',
      'ordered_list3(list_item([Tháng ba])list_item([Tháng tư]))',
      'table(table_row(table_cell([<strong:Hạng mục>])table_cell([<strong:Vốn>]))table_row(table_cell([Kè])table_cell([40 tỷ đồng])))',
    ]);
  });

  it('keeps no remark of the margin, no struck out words, no marks of lists', () => {
    const words = cleanPastedHtml(sample('word'));
    expect(words).not.toMatch(/NVA1|Kiểm tra lại|đã bỏ|·|mso|Mso|<o:p|file:/);
  });
});

describe('what Google Docs copies', () => {
  it('becomes what it looks like, with the list below its item', () => {
    expect(tell(sample('google-docs'))).toEqual([
      'heading2(Mùa nước nổi)',
      '[<strong:Nước về sớm> hơn mọi năm, <em:bà con><underline: đã chuẩn bị><strike: chưa>, theo <link:bản tin thủy văn>; mức H<subscript:2>O.]',
      'bullet_list(list_item([Xuồng]bullet_list(list_item([Xuồng ba lá])))list_item([Lưới]))',
      'table(table_row(table_cell([<strong:Trạm>])table_cell([Mực nước])))',
    ]);
  });
});

describe('what LibreOffice copies', () => {
  it('becomes paragraphs, numbered lists and cells of paragraphs', () => {
    expect(tell(sample('libreoffice'))).toEqual([
      '[<strong:Chợ nổi> đón <em:khách> <underline:sớm>]',
      'ordered_list2(list_item([Hàng trái cây]bullet_list(list_item([Khóm])))list_item([Hàng ăn]))',
      'table(table_row(table_header([Ghe])table_header([Số]))table_row(table_cell([Lớn][Nhỏ])table_cell([12])))',
    ]);
  });

  it('brings its pictures along as files', () => {
    const { files, refused, html } = takePictures(sample('libreoffice'));
    expect(files.map((file) => [file.type, file.name, file.size])).toEqual([['image/png', 'anh-dan-1.png', 70]]);
    expect(refused).toEqual({ tooLarge: 0, elsewhere: 0 });
    expect(html).not.toContain('data:image');
  });
});

describe('what a web page copies', () => {
  it('loses its buttons, scripts, advertisements and the tables that only laid it out', () => {
    expect(tell(sample('web-page'))).toEqual([
      'heading2(Giá lúa tăng)',
      '[<strong:(TTXVN)> Giá lúa tăng 200 đồng.]',
      '[Theo <link:Hiệp hội>, xem thêm.]',
      '[Nông dân gặt lúa]',
      'table(table_row(table_cell([OM 18][7.200])))',
      'blockquote([Chưa bao giờ bán dễ thế.])',
      'heading4(Liên quan)',
      'bullet_list(list_item([<link:Tin khác>]))',
    ]);
  });

  it('says that its pictures stayed there, but not of those that only count readers', () => {
    expect(takePictures(sample('web-page')).refused).toEqual({ tooLarge: 0, elsewhere: 1 });
  });
});

describe('a picture within a paste', () => {
  it('is refused when it is larger than the limit, and the words come over without it', () => {
    const large = 'A'.repeat(Math.ceil((MOST_PASTED_PICTURE_BYTES * 4) / 3) + 8);
    const { files, refused, html } = takePictures(`<p>Chữ<img src="data:image/jpeg;base64,${large}"></p>`);
    expect(files).toEqual([]);
    expect(refused).toEqual({ tooLarge: 1, elsewhere: 0 });
    expect(html).toBe('<p>Chữ</p>');
  });

  it('that is no picture at all is counted, not sent', () => {
    expect(takePictures('<img src="data:image/png;base64,%%%">').refused.elsewhere).toBe(1);
    expect(takePictures('<img src="data:image/svg+xml,<svg onload=x>">').files).toEqual([]);
  });
});

describe('what this editor copied', () => {
  it('keeps its pictures', () => {
    const ours = '<figure data-picture="0198c1f0-0000-7000-8000-000000000001" data-alt="Sông" data-align="wide" data-pm-slice="0 0 []"><figcaption data-caption="">Chú thích</figcaption><small data-credit="">An</small></figure>';
    expect(parsed(ours)[0]).toMatchObject({ type: 'picture', attrs: { alt: 'Sông', align: 'wide' }, content: [{ type: 'caption' }, { type: 'credit' }] });
    expect(tell(ours.replace(' data-pm-slice="0 0 []"', '')).join('')).not.toContain('picture(');
  });
});

describe('emphasis given by style', () => {
  it('is read from the words of the style, which the page may not apply', () => {
    const seen: string[] = [];
    const parse = DOMParser.prototype.parseFromString;
    DOMParser.prototype.parseFromString = function record(text: string, type: DOMParserSupportedType) {
      seen.push(text);
      return parse.call(this, text, type);
    };
    try {
      expect(cleanPastedHtml('<p><span lang="vi" style=\'color:red; FONT-WEIGHT: Bold\'>Đậm</span></p>')).toBe('<p><b>Đậm</b></p>');
    } finally {
      DOMParser.prototype.parseFromString = parse;
    }
    expect(seen.join()).not.toMatch(/\sstyle\s*=/i);
  });
});
