// Draws the OpenAPI document with the DOM only, so that nothing in it can become markup or script.
const make = (name, text, ...children) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};

const shape = (schema, all, depth = 0) => {
  if (!schema) return 'any';
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop();
    return depth > 2 ? name : `${name} ${shape(all[name], all, depth + 1)}`.trim();
  }
  const alternatives = schema.anyOf || schema.oneOf;
  if (alternatives) return alternatives.map(s => shape(s, all, depth)).join(' | ');
  if (schema.enum) return schema.enum.map(v => JSON.stringify(v)).join(' | ');
  if (schema.type === 'array') return `[${shape(schema.items, all, depth)}]`;
  if (schema.properties) {
    const pad = '  '.repeat(depth + 1);
    const required = new Set(schema.required || []);
    const lines = Object.entries(schema.properties)
      .map(([key, value]) => `${pad}${key}${required.has(key) ? '' : '?'}: ${shape(value, all, depth + 1)}`);
    return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
  }
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : schema.type || 'any';
  return schema.format ? `${type} (${schema.format})` : type;
};

const body = content => content && Object.values(content)[0] && Object.values(content)[0].schema;

const operation = (method, path, op, all) => {
  const details = make('details', '', make('summary', '', make('b', method.toUpperCase()), make('code', path)));
  details.dataset.text = `${method} ${path} ${op.operationId}`.toLowerCase();
  if (op.description || op.summary) details.append(make('p', op.description || op.summary));
  const parameters = op.parameters || [];
  if (parameters.length) {
    details.append(make('p', 'Tham số / Parameters'), make('pre', parameters
      .map(p => `${p.name} (${p.in})${p.required ? '' : '?'}: ${shape(p.schema, all)}`).join('\n')));
  }
  const request = op.requestBody && body(op.requestBody.content);
  if (request) details.append(make('p', 'Gửi / Request'), make('pre', shape(request, all)));
  for (const [status, answer] of Object.entries(op.responses || {})) {
    const schema = body(answer.content);
    details.append(make('p', `Nhận / Answer ${status}`), make('pre', schema ? shape(schema, all) : '–'));
  }
  return details;
};

const draw = document_ => {
  const main = document.getElementById('paths');
  const all = document_.components.schemas;
  const groups = new Map();
  for (const [path, methods] of Object.entries(document_.paths)) {
    const name = path.replace('/api/v1/', '').replace('agencies/{agency}/', '').split('/')[0];
    if (!groups.has(name)) groups.set(name, []);
    for (const [method, op] of Object.entries(methods)) groups.get(name).push(operation(method, path, op, all));
  }
  main.replaceChildren();
  for (const [name, items] of [...groups].sort()) main.append(make('section', '', make('h2', name), ...items));
  document.getElementById('filter').addEventListener('input', event => {
    const words = event.target.value.toLowerCase();
    for (const item of main.querySelectorAll('details')) item.hidden = !item.dataset.text.includes(words);
  });
};

fetch('/api/v1/openapi.json')
  .then(answer => answer.json())
  .then(draw)
  .catch(() => document.getElementById('paths').replaceChildren(make('p', 'Không đọc được tài liệu. / The document cannot be read.')));
