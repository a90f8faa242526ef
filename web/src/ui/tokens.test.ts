import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(process.cwd(), 'src/ui/tokens.css'), 'utf8');

function tokens(scheme: 'light' | 'dark'): Map<string, string> {
  const start = css.indexOf(`[data-mantine-color-scheme='${scheme}']`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--hoitu-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours of people writing together, %s', (scheme) => {
  const all = tokens(scheme);
  const peers = [...all].filter(([name]) => name.startsWith('peer-'));

  it('are twelve and different', () => {
    expect(new Set(peers.map(([, colour]) => colour)).size).toBe(12);
  });

  it.each(peers)('%s carries words and is seen on paper', (_name, colour) => {
    expect(contrast(colour, all.get('on-peer') ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, all.get('paper') ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
