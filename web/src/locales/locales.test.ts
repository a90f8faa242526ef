import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const web = process.cwd();

/** A copy of the check and the texts, in which a test may break something. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  mkdirSync(join(folder, 'src'));
  cpSync(join(web, 'scripts'), join(folder, 'scripts'), { recursive: true });
  cpSync(join(web, 'src/locales'), join(folder, 'src/locales'), { recursive: true });
  return folder;
}

const check = (folder: string) => execFileSync(process.execPath, [join(folder, 'scripts/check-locales.mjs')], { encoding: 'utf8', stdio: 'pipe' });

describe('the locale check', () => {
  it('finds both languages complete', () => {
    expect(check(web)).toContain('Locales complete');
  });

  it('fails when English lacks a text', () => {
    const folder = copy();
    const file = join(folder, 'src/locales/en/common.json');
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    delete texts.save;
    writeFileSync(file, JSON.stringify(texts));

    expect(() => check(folder)).toThrow(/save is missing/);
  });

  it('fails when a placeholder is lost in translation', () => {
    const folder = copy();
    const file = join(folder, 'src/locales/en/common.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('{{shown}} of {{total}}', '{{shown}} in all'));

    expect(() => check(folder)).toThrow(/other placeholders/);
  });
});
