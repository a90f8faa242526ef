// Fails when a call of the API expects another answer than its document names for that method and path.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PREFIX = '/api/v1';
const REST_OF_CALL = 200;
const source = fileURLToPath(new URL('../src/', import.meta.url));
const { paths } = JSON.parse(readFileSync(new URL('../../api/openapi.json', import.meta.url), 'utf8'));

function answerOf(operation) {
  const [, success] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
  const [content] = Object.values(success?.content ?? {});
  return content?.schema.$ref?.split('/').at(-1) ?? 'void';
}

const answers = new Map();
for (const [path, operations] of Object.entries(paths)) {
  for (const [method, operation] of Object.entries(operations)) {
    if (!operation.responses) continue;
    answers.set(`${method.toUpperCase()} ${path.slice(PREFIX.length).replace(/\{\w+\}/g, '{}')}`, answerOf(operation));
  }
}

const CALL = /call<((?:[^<>]|<[^<>]*>)+)>\(\s*[`']([^`']+)[`']/g;
const problems = [];
let calls = 0;
for (const name of readdirSync(source, { recursive: true }).filter((file) => /\.tsx?$/.test(file))) {
  const text = readFileSync(join(source, name), 'utf8');
  for (const match of text.matchAll(CALL)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + REST_OF_CALL).split('call<')[0];
    const method = /method: '(\w+)'/.exec(rest)?.[1] ?? 'GET';
    const place = `${method} ${match[2].replace(/\$\{[^{}]*\}/g, '{}')}`;
    const expected = match[1].replace(/^Page<(\w+)>$/, 'PageView$1');
    calls += 1;
    if (!answers.has(place)) problems.push(`${name}: ${place} is not in the document`);
    else if (answers.get(place) !== expected) problems.push(`${name}: ${place} answers ${answers.get(place)}, not ${expected}`);
  }
}
if (problems.length > 0 || calls === 0) {
  console.error(problems.join('\n') || 'No calls found.');
  process.exit(1);
}
console.log(`API: ${calls} calls expect what the document answers.`);
