import { describe, expect, it } from 'vitest';
import { readLook, writeLook, type Look } from './use-look';

describe('what lies open, in the address', () => {
  it('comes back as it was written', () => {
    const looks: Look[] = [
      { at: 'version', version: 3 },
      { at: 'compare', from: 'v1', to: 'current' },
      { at: 'authors', text: 'current' },
      { at: 'contributions', text: 'p2' },
    ];
    for (const look of looks) expect(readLook(writeLook(look))).toEqual(look);
  });

  it('opens nothing for words that nobody wrote', () => {
    for (const word of [undefined, '', 'version:0', 'compare:v1', 'compare:v1:../x', 'authors:vv', 'other:v1']) {
      expect(readLook(word)).toBeNull();
    }
  });
});
