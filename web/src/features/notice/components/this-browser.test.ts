import { describe, expect, it } from 'vitest';
import { base64, bytesOf, nameOf } from './this-browser';

describe('this browser', () => {
  it('reads and writes keys as push services do', () => {
    const key = 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8';
    expect(bytesOf(key)).toHaveLength(65);
    expect(base64(bytesOf(key).buffer)).toBe(key);
  });

  it('is called by the name people know', () => {
    expect(nameOf('Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0')).toBe('Firefox, Linux');
    expect(nameOf('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0')).toBe('Edge, Windows');
  });
});
