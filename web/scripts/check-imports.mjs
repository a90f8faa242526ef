// Fails on import cycles between our own files and on barrels (files that only export from others).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const aliases = { '@/': 'src/', '@editor/': 'packages/editor/src/', '@api/': 'packages/api-client/src/' };

const files = ['src', 'packages'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(root, folder, name))
    .filter((path) => /\.tsx?$/.test(path) && statSync(path).isFile()),
);
const known = new Set(files);

function target(from, specifier) {
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
  const base = alias
    ? join(root, aliases[alias], specifier.slice(alias.length))
    : specifier.startsWith('.') ? resolve(dirname(from), specifier) : null;
  return base && ['', '.ts', '.tsx'].map((end) => base + end).find((path) => known.has(path));
}

const problems = [];
const graph = new Map();
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  if (/\/index\.tsx?$/.test(file)) problems.push(`${file}: no barrels, import the file itself`);
  const specifiers = [...text.matchAll(/^(?:import(?! type)|export)[^;]*?from '([^']+)'/gms)].map((match) => match[1]);
  graph.set(file, specifiers.map((specifier) => target(file, specifier)).filter(Boolean));
}

const done = new Set();
function walk(file, path) {
  if (path.includes(file)) {
    problems.push(`cycle: ${[...path.slice(path.indexOf(file)), file].map((p) => p.slice(root.length)).join(' → ')}`);
    return;
  }
  if (done.has(file)) return;
  for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
  done.add(file);
}
for (const file of files) walk(file, []);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`Imports: ${files.length} files, no cycles.`);
