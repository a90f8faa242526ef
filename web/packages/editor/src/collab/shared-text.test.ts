import { describe, expect, it } from 'vitest';
import { Authority } from './simulated/authority';
import { actAtRandom, seeded } from './simulated/random-editing';
import { allSettle, piece, schema, Writer } from './simulated/writer';
import { sharedOf } from './shared-state';
import { mergeTyping, stepsBetween } from './own-steps';
import { Fragment, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { ReplaceAroundStep, Transform } from '@tiptap/pm/transform';

const CASES = Number(process.env.COLLAB_CASES ?? 1_500);

function two(...paragraphs: string[]): [Authority, Writer, Writer] {
  const authority = new Authority(piece('Nước lũ rút', ...paragraphs));
  return [authority, new Writer('an', authority), new Writer('binh', authority)];
}

const body = (writer: Writer) => writer.doc.child(3).textBetween(0, writer.doc.child(3).content.size, '|');

describe('writing together', () => {
  it('shows each the words of the other, in the same paragraph too', () => {
    const [authority, an, binh] = two('Người dân dựng cầu.');
    an.type('Người dân', ' xã vùng cao');
    binh.type('dựng', ' lại');
    an.send();
    binh.send();
    allSettle([an, binh]);

    expect(body(an)).toBe('Người dân xã vùng cao dựng lại cầu.');
    expect(an.doc.eq(binh.doc) && an.doc.eq(authority.document)).toBe(true);
    expect(an.lost.concat(binh.lost)).toEqual([]);
  });

  it('sends typed letters as one step and confirms them in place', () => {
    const [authority, an] = two('Cầu.');
    an.type('Cầu', ' tạm');
    const shown = an.doc;
    an.send();
    expect(authority.steps).toHaveLength(1);
    an.hear();

    expect(an.doc).toBe(shown);
    expect(an.text.owes).toBe(false);
    expect(an.text.version).toBe(1);
  });

  it('keeps deletions apart, so that words written between them stay', () => {
    const [, an, binh] = two('ghijkl');
    for (const letter of ['j', 'i', 'h']) an.erase(letter);
    binh.type('h', 'XYZ');
    binh.send();
    an.send();
    allSettle([an, binh]);

    expect(body(an)).toBe('gXYZkl');
    expect(body(binh)).toBe('gXYZkl');
  });

  it('undoes only one’s own words', () => {
    const [, an, binh] = two('Một hai.');
    an.type('Một', ' AN');
    an.settle();
    binh.hear();
    binh.type('hai', ' BÌNH');
    binh.settle();
    an.hear();
    for (let step = 0; step < 10; step += 1) an.undo();
    allSettle([an, binh]);

    expect(body(an)).toBe('Một hai BÌNH.');
    expect(body(binh)).toBe('Một hai BÌNH.');
    for (let step = 0; step < 10; step += 1) an.redo();
    expect(body(an)).toBe('Một AN hai BÌNH.');
  });

  it('undoes one’s own letters and not those that another wrote over them', () => {
    const [authority, reporter, editor] = two('Đầu: ');
    reporter.type('Đầu: ', 'Câu A.');
    allSettle([reporter, editor]);
    editor.overwrite('.', 'X');
    editor.type('Câu AX', 'EN');
    allSettle([editor, reporter]);
    expect(body(reporter)).toBe('Đầu: Câu AXEN');

    while (reporter.undo());
    allSettle([reporter, editor]);
    expect(body(reporter)).toBe('Đầu: XEN');
    expect(body(editor)).toBe('Đầu: XEN');

    // Taking back one's own act gives back what it had taken, and nothing else of the other's words.
    while (editor.undo());
    allSettle([editor, reporter]);
    expect(body(reporter)).toBe('Đầu: .');
    expect(editor.doc.eq(reporter.doc) && editor.doc.eq(authority.document)).toBe(true);
    expect(reporter.lost.concat(editor.lost)).toEqual([]);
  });

  it('undoes writing over words as one act, also after others wrote before it', () => {
    const [authority, an, binh] = two('Một hai ba.');
    an.overwrite('hai', 'XEN');
    expect(sharedOf(an.state).own).toHaveLength(2);
    binh.type('Một', ' trước');
    binh.send();
    an.hear();
    expect(body(an)).toBe('Một trước XEN ba.');
    an.undo();
    expect(body(an)).toBe('Một trước hai ba.');
    an.redo();
    expect(body(an)).toBe('Một trước XEN ba.');
    allSettle([an, binh]);
    an.undo();
    allSettle([an, binh]);
    expect(body(binh)).toBe('Một trước hai ba.');
    expect(an.doc.eq(authority.document)).toBe(true);
  });

  it('leaves the caret behind the words written over others', () => {
    const [, an] = two('Một hai ba.');
    const from = an.find('hai');
    an.change((transaction) => transaction.setSelection(TextSelection.create(transaction.doc, from, from + 3)).insertText('XEN'));
    expect(an.state.selection.from).toBe(from + 3);
    expect(an.state.selection.empty).toBe(true);
  });

  it('undoes own words that were moved by late words of others', () => {
    const [, an, binh] = two('Một hai.');
    binh.type('Một', ' trước');
    binh.send();
    an.type('hai', ' sau');
    an.hear();
    for (let step = 0; step < 10; step += 1) an.undo();
    allSettle([an, binh]);

    expect(body(binh)).toBe('Một trước hai.');
  });

  it('tells the words whose paragraph somebody took away, also while they were on their way', () => {
    const [, an, binh] = two('Giữ lại.', 'Đoạn sẽ bị xóa.');
    an.type('Đoạn sẽ', ' không');
    an.send();
    an.type('không', ' bao giờ');
    binh.hear();
    binh.erase('Đoạn sẽ không bị xóa.');
    binh.settle();
    allSettle([an, binh]);

    expect(an.lost.map(({ text }) => text)).toEqual([' bao giờ']);
    expect(body(an)).toBe('Giữ lại.|');
    expect(JSON.stringify(an.lost[0]?.mine)).toContain('Đoạn sẽ không bao giờ bị xóa.');
  });

  it('tells lost words once when the server refuses the batch, and sends the rest again', () => {
    const [, an, binh] = two('Giữ lại.', 'Đoạn sẽ bị xóa.');
    an.type('Đoạn sẽ', ' không');
    an.type('Giữ', ' tất cả');
    binh.erase('Đoạn sẽ bị xóa.');
    binh.settle();
    an.send();
    allSettle([an, binh]);

    expect(an.lost.map(({ text }) => text)).toEqual([' không']);
    expect(body(an)).toBe('Giữ tất cả lại.|');
    expect(body(binh)).toBe('Giữ tất cả lại.|');
  });

  it('goes on after the window died: the batch on its way is told once and the rest follows', () => {
    const [authority, an, binh] = two('Cầu.');
    an.type('Cầu', ' một');
    an.send();
    an.type('một', ' hai');
    const kept = structuredClone(an.text.keep());
    binh.hear();
    binh.type('Cầu', ' XEN');
    binh.settle();
    const again = new Writer('an', authority, kept, an.sequence);
    expect(body(again)).toBe('Cầu một hai.');
    allSettle([again, binh]);

    expect(body(again)).toBe('Cầu XEN một hai.');
    expect(again.doc.eq(binh.doc)).toBe(true);
    expect(again.lost).toEqual([]);
  });

  it('takes back what may not be written, and tells it', () => {
    const [authority, an] = two('Cầu.');
    an.type('Cầu', ' tạm');
    an.text.take(1);
    an.type('tạm', ' mới');
    an.text.giveUp(false);

    expect(an.doc.eq(authority.document)).toBe(true);
    expect(an.lost.map(({ text }) => text)).toEqual([' tạm mới']);
    expect(an.text.owes).toBe(false);
  });

  it('takes back only the refused batch and keeps what stands without it', () => {
    const [, an] = two('Cầu.', 'Đường.');
    an.type('Cầu', ' tạm');
    an.text.take(1);
    an.type('Đường', ' mới');
    an.text.giveUp(true);

    expect(body(an)).toBe('Cầu.|Đường mới.');
    expect(an.lost.map(({ text }) => text)).toEqual([' tạm']);
  });

  it('puts own words on a text that came without its steps', () => {
    const [, an] = two('Cầu.', 'Đường.');
    an.type('Đường', ' mới');
    const other = piece('Nước lũ rút hẳn', 'Cầu.', 'Thêm.', 'Đường.');
    expect(an.text.startOver(other.toJSON(), 90, false)).toBe(true);

    expect(body(an)).toBe('Cầu.|Thêm.|Đường mới.');
    expect(an.text.version).toBe(90);
    expect(sharedOf(an.state).confirmed.eq(other)).toBe(true);
  });

  it('refuses a text it cannot show instead of showing nothing', () => {
    const [, an] = two('Cầu.');
    expect(an.text.startOver({ type: 'doc', content: [{ type: 'hologram' }] }, 9, false)).toBe(false);
    expect(body(an)).toBe('Cầu.');
    expect(an.text.receive(0, [{ clientId: 'x', sequence: 1, steps: [{ stepType: 'hologram' }] }])).toBe('astray');
    expect(an.text.receive(5, [{ clientId: 'x', sequence: 1, steps: [] }])).toBe('gap');
  });

  it('goes on when an own step cannot be taken back', () => {
    const words = (text: string) => schema.node('paragraph', null, schema.text(text));
    const wrap = (writer: Writer, text: string) => {
      const from = writer.find(text) - 1;
      const to = from + text.length + 2;
      const slice = new Slice(Fragment.from(schema.node('blockquote', null, words('Lời dẫn:'))), 0, 0);
      writer.change((transaction) => transaction.step(new ReplaceAroundStep(from, to, from, to, slice, slice.size - 1, true)));
    };
    const [authority, an, binh] = two('Một.', 'Hai.');
    wrap(an, 'Hai.');
    const inverted = sharedOf(an.state).own[0]?.inverted;
    expect(inverted?.apply(an.doc).failed).toBeTruthy();
    an.type('Lời', ' mở');
    binh.type('Một', ' nữa');
    binh.settle();
    allSettle([an, binh]);
    expect(body(an)).toBe('Một nữa.|Lời mở dẫn:|Hai.');
    expect(binh.doc.eq(an.doc) && an.doc.eq(authority.document)).toBe(true);

    wrap(an, 'Một nữa.');
    an.text.take(90);
    an.type('Hai', ' ba');
    an.text.giveUp(true);
    expect(body(an)).toBe('Một nữa.|Lời mở dẫn:|Hai ba.');
    expect(an.lost.map(({ text }) => text)).toEqual(['Lời dẫn:']);
  });

  it('keeps the caret where it was when others write at its place', () => {
    const [, an, binh] = two('Một hai.');
    const at = an.find('hai');
    an.change((transaction) => transaction.insertText('X', at).setSelection(TextSelection.create(transaction.doc, at + 1)));
    binh.type('Một ', 'dài ');
    binh.send();
    an.hear();

    const { from } = an.state.selection;
    expect(an.doc.textBetween(from - 1, from + 3)).toBe('Xhai');
    expect(body(an)).toBe('Một dài Xhai.');
    an.settle();
    binh.hear();
    binh.type('Một dài X', ' của');
    binh.settle();
    an.hear();
    expect(an.doc.textBetween(an.state.selection.from - 1, an.state.selection.from)).toBe('X');
  });

  it('lets nothing be written by somebody who only reads', () => {
    const [, an] = two('Một.');
    an.text.mayWrite(false);
    an.type('Một', 'X');
    expect(body(an)).toBe('Một.');
    expect(an.text.owes).toBe(false);
  });

  it('finds the place of carets told for other versions', () => {
    const [, an, binh] = two('Một hai.');
    binh.type('Một', ' dài');
    binh.settle();
    an.type('Một', ' X');
    const there = an.find('hai');
    expect(an.text.inward(0, there - 2)).toBe(there);
    expect(an.text.inward(7, there)).toBeNull();
    an.hear();
    expect(an.text.inward(0, there - 2)).toBe(an.find('hai'));
    expect(an.text.outward(an.find('hai'))).toBe(binh.find('hai'));
  });
});

describe('random editing', () => {
  it(`converges and loses no word in silence, ${CASES} times`, () => {
    let told = 0;
    for (let seed = 1; seed <= CASES; seed += 1) told += playRandomly(seed);
    expect(told).toBeGreaterThan(CASES / 20);
  }, 300_000);
});

function playRandomly(seed: number): number {
  const random = seeded(seed);
  const authority = new Authority(piece('Nước lũ rút', 'Người dân xã vùng cao.', 'Cầu tạm dài 32 mét.', 'Ba ngày.'));
  const writers = ['an', 'binh', 'chi'].slice(0, 2 + random(2)).map((id) => new Writer(id, authority));
  const typed = new Map<string, { writer: Writer; gone: boolean }>();
  const seen: string[] = [];
  for (let act = 0; act < 12 + random(25); act += 1) {
    const index = random(writers.length);
    const writer = writers[index] as Writer;
    const doing = random(10);
    if (doing < 6) {
      const before = writer.doc.textContent;
      const words = actAtRandom(writer, random);
      const after = writer.doc.textContent;
      for (const [token, entry] of typed) if (entry.writer === writer && before.includes(token) && !after.includes(token)) entry.gone = true;
      if (words) typed.set(words, { writer, gone: false });
    } else if (doing < 8) writer.send();
    else if (doing < 9) writer.hear(1 + random(3));
    else if (random(4) === 0) {
      const lost = writer.lost;
      const again = new Writer(writer.clientId, authority, structuredClone(writer.text.keep()), writer.sequence);
      again.lost.push(...lost);
      for (const entry of typed.values()) if (entry.writer === writer) entry.writer = again;
      writers[index] = again;
    }
  }
  allSettle(writers);
  for (const document of authority.documents) seen.push(document.textContent);
  for (const writer of writers) {
    expect(writer.text.owes, `seed ${seed} ${writer.clientId} owes`).toBe(false);
    expect(writer.doc.eq(authority.document), `seed ${seed} ${writer.clientId}`).toBe(true);
    expect(sharedOf(writer.state).confirmed.eq(authority.document)).toBe(true);
  }
  authority.document.check();
  for (const [token, { writer, gone }] of typed) {
    const told = writer.lost.some(({ text }) => text.replaceAll('\n', '').includes(token));
    expect(gone || told || seen.some((text) => text.includes(token)), `seed ${seed}: ${token} vanished`).toBe(true);
  }
  return writers.reduce((sum, { lost }) => sum + lost.length, 0);
}

describe('steps between two texts', () => {
  it('always end at the wanted text', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seeded(seed);
      const authority = new Authority(piece('Một', 'Hai ba bốn.', 'Năm.'));
      const writer = new Writer('an', authority);
      for (let act = 0; act < 10; act += 1) actAtRandom(writer, random);
      const transform = new Transform(authority.document);
      stepsBetween(transform, writer.doc);
      expect(transform.doc.eq(writer.doc), `seed ${seed}`).toBe(true);
    }
  });

  it('merges only what is typed in a row', () => {
    const writer = new Writer('an', new Authority(piece('Một', 'Hai.')));
    writer.type('Hai', ' ba');
    writer.type('Một', '!');
    writer.erase('ba');
    expect(mergeTyping(sharedOf(writer.state).own.map(({ step }) => step)).map(({ covers }) => covers)).toEqual([3, 1, 1]);
    expect(schema.topNodeType.name).toBe('doc');
  });
});
