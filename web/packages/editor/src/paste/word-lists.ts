import { styleText } from './inline-style';

/**
 * Word copies a list as paragraphs that look like one: `mso-list:l0 level2 lfo1` in the style, the bullet or number as
 * words of its own. Here they become a list again, levels and all.
 */
const LIST = /mso-list:\s*l(\d+)\s+level(\d+)/i;
const NUMBERED = /^[(\s]*(?:(\d+)|[a-z]|[ivxlcdm]+)[.)]/i;

interface Item { level: number; ordered: boolean; start: number; element: HTMLElement }

interface Level { level: number; list: HTMLElement; above: Level | null }


function itemOf(element: Element): Item | null {
  const found = LIST.exec(styleText(element));
  if (!found) return null;
  const marker = [...element.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(styleText(span)));
  const words = (marker?.textContent ?? '').replace(/\u00A0/g, ' ').trim();
  marker?.remove();
  const number = NUMBERED.exec(words);
  return { level: Number(found[2]), ordered: number !== null, start: Number(number?.[1] ?? 1) || 1, element: element as HTMLElement };
}

function newList(page: Document, { ordered, start }: Item): HTMLElement {
  const list = page.createElement(ordered ? 'ol' : 'ul');
  if (ordered && start > 1) list.setAttribute('start', String(start));
  return list;
}

/** Builds the list of a run of such paragraphs; a level that was left out stands one below the last. */
function build(page: Document, items: Item[]): HTMLElement {
  const [first] = items as [Item];
  const root = newList(page, first);
  let top: Level = { level: first.level, list: root, above: null };
  for (const item of items) {
    while (top.above && top.level > item.level) top = top.above;
    if (item.level > top.level) {
      const parent = top.list.lastElementChild;
      if (parent) {
        const list = newList(page, item);
        parent.append(list);
        top = { level: item.level, list, above: top };
      }
    }
    const line = page.createElement('li');
    const paragraph = page.createElement('p');
    paragraph.append(...item.element.childNodes);
    line.append(paragraph);
    top.list.append(line);
  }
  return root;
}

export function listsFromWord(page: Document): void {
  let run: Item[] = [];
  let before: Element | null = null;
  const close = () => {
    if (run.length === 0) return;
    const [first] = run as [Item];
    first.element.before(build(page, run));
    for (const { element } of run) element.remove();
    run = [];
  };
  for (const element of page.body.querySelectorAll('p,h1,h2,h3,h4,h5,h6,div')) {
    const item = LIST.test(styleText(element)) && element.tagName !== 'DIV' ? itemOf(element) : null;
    if (!item) continue;
    if (before !== null && before !== element.previousElementSibling) close();
    run.push(item);
    before = element;
  }
  close();
}
