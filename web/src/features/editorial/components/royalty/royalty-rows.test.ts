import { describe, expect, it } from 'vitest';
import { csvOf, ofLaw, readLines } from './royalty-rows';

const LAW = [
  { press: 'print', number: 1, nameVi: 'Tin', nameEn: 'News', most: 10, citation: '' },
  { press: 'print', number: 4, nameVi: 'Chính luận', nameEn: 'Commentary', most: 30, citation: '' },
  { press: 'print', number: 8, nameVi: 'Media', nameEn: 'Multimedia', most: 50, citation: '' },
];

describe('a royalty table', () => {
  it('fills by a share of the law: 60 % is 6, 18 and 30', () => {
    expect(ofLaw(LAW, 60, false).map((row) => row.most)).toEqual([6, 18, 30]);
  });

  it('reads lines from a spreadsheet and says which it cannot read', () => {
    expect(readLines('Tin\tprint\t1\t6\n\nPhóng sự;print;5;17,5\n')).toEqual({
      rows: [{ name: 'Tin', press: 'print', group: 1, most: 6 }, { name: 'Phóng sự', press: 'print', group: 5, most: 17.5 }],
      unread: null,
    });
    expect(readLines('Tin;print;1;6\nẢnh;báo;3;6').unread).toBe(2);
  });

  it('writes names with quotes so that they come back whole', () => {
    expect(csvOf([{ name: 'Tin "nóng"', press: 'print', group: 1, most: 6 }])).toContain('"Tin ""nóng"""');
  });

  it('writes no name that a spreadsheet would run', () => {
    expect(csvOf([{ name: '=1+1', press: 'print', group: 1, most: 6 }])).toContain(`"'=1+1"`);
  });
});
