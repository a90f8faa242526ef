import { describe, expect, it } from 'vitest';
import { askedFor, putName, stillNamed, withNames } from './mention';

const an = { personId: '1', name: 'Nguyễn Thị Ngọc Ẩn' };
const bien = { personId: '2', name: 'Trần Văn Biên' };

describe('naming a colleague', () => {
  it('begins with @ and goes on over spaces', () => {
    expect(askedFor('Nhờ @ngoc a', 11)).toEqual({ start: 4, query: 'ngoc a' });
    expect(askedFor('@', 1)).toEqual({ start: 0, query: '' });
  });

  it('is no e-mail address and no other line', () => {
    expect(askedFor('toasoan@bao', 11)).toBeNull();
    expect(askedFor('@Ẩn\nxem', 7)).toBeNull();
    expect(askedFor('xem @ đây', 9)).toBeNull();
  });

  it('puts the whole name in place of what was typed', () => {
    const asked = askedFor('Nhờ @ngoc xem', 9);
    expect(asked && putName('Nhờ @ngoc xem', asked, an.name)).toEqual({ text: 'Nhờ @Nguyễn Thị Ngọc Ẩn xem', caret: 24 });
  });

  it('forgets whoever was taken out again, and names each once', () => {
    expect(stillNamed('Nhờ @Trần Văn Biên xem', [an, bien, bien])).toEqual([bien]);
  });

  it('shows names apart from the other words', () => {
    expect(withNames('Nhờ @Trần Văn Biên xem', [bien])).toEqual([
      { text: 'Nhờ ', named: false }, { text: '@Trần Văn Biên', named: true }, { text: ' xem', named: false },
    ]);
  });
});
