// Fails when a language lacks a key the other has, when a text is empty, or when the placeholders differ.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../src/locales/', import.meta.url);
const problems = [];

function flat(value, path = '') {
  if (typeof value === 'string') return { [path]: value };
  return Object.entries(value).reduce(
    (all, [key, inner]) => Object.assign(all, flat(inner, path ? `${path}.${key}` : key)),
    {},
  );
}

const withoutPlural = (key) => key.replace(/_(one|other)$/, '');
const placeholders = (text) => [...new Set(text.match(/\{\{\s*\w+/g) ?? [])].sort().join(' ');
const read = (language, file) => flat(JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')));

const files = new Set([...readdirSync(new URL('vi/', folder)), ...readdirSync(new URL('en/', folder))]);
let keys = 0;
for (const file of files) {
  const [vi, en] = ['vi', 'en'].map((language) => {
    try {
      return read(language, file);
    } catch (error) {
      problems.push(`${language}/${file}: ${error.message}`);
      return {};
    }
  });
  const viKeys = new Set(Object.keys(vi).map(withoutPlural));
  const enKeys = new Set(Object.keys(en).map(withoutPlural));
  for (const key of viKeys) if (!enKeys.has(key)) problems.push(`en/${file}: ${key} is missing`);
  for (const key of enKeys) if (!viKeys.has(key)) problems.push(`vi/${file}: ${key} is missing`);
  for (const [language, texts] of [['vi', vi], ['en', en]]) {
    for (const [key, text] of Object.entries(texts)) {
      keys += 1;
      if (text.trim() === '') problems.push(`${language}/${file}: ${key} is empty`);
    }
  }
  for (const [key, text] of Object.entries(vi)) {
    const other = en[key] ?? en[`${withoutPlural(key)}_other`];
    if (other !== undefined && placeholders(text) !== placeholders(other)) {
      problems.push(`${file}: ${key} has other placeholders in vi than in en`);
    }
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`Locales complete: ${files.size} files, ${keys} texts.`);
