const BLOCKS = 'p,div,section,article,aside,header,footer,main,h1,h2,h3,h4,h5,h6,li,blockquote,pre,figure,figcaption,dt,dd,address';

/** Brings blocks into the places that a piece has for them. */
export function fitBlocks(page: Document): void {
  liftNestedTables(page);
  for (const cell of page.body.querySelectorAll('td,th')) plainCell(page, cell);
  for (const list of page.body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) intoItemBefore(page, list);
  for (const box of page.body.querySelectorAll(BOXES)) paragraphsOfLooseWords(page, box);
  dropEmptyParagraphs(page);
}

/** What web pages wrap things in; a piece has no boxes, only paragraphs. */
const BOXES = 'div,section,article,aside,header,footer,main,figure,figcaption,address,center,dd,dt';
const STANDING = `${BLOCKS},ul,ol,table,hr,dl`;

/** Words that stand in a box without a paragraph get one, so that their emphasis has something to stand in. */
function paragraphsOfLooseWords(page: Document, box: Element): void {
  let paragraph: HTMLElement | null = null;
  for (const node of [...box.childNodes]) {
    const stands = node.nodeType === Node.ELEMENT_NODE && ((node as Element).matches(STANDING) || (node as Element).querySelector(STANDING) !== null);
    if (stands) {
      paragraph = null;
    } else if (paragraph) {
      paragraph.append(node);
    } else if ((node.textContent ?? '').trim() !== '') {
      paragraph = page.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
  }
}

/** Google Docs and old pages hang a list below a list, not below its item. */
function intoItemBefore(page: Document, list: Element): void {
  let item = list.previousElementSibling;
  if (item?.tagName !== 'LI') {
    item = page.createElement('li');
    list.before(item);
  }
  item.append(list);
}

/** A table within a table only laid out a page: its words stay, one cell after another. */
function liftNestedTables(page: Document): void {
  for (const table of page.body.querySelectorAll('td table, th table')) {
    const words = [...table.querySelectorAll('td,th')].filter((cell) => cell.querySelector('td,th') === null);
    table.replaceWith(...words.map((cell) => {
      const paragraph = page.createElement('p');
      paragraph.append(...cell.childNodes);
      return paragraph;
    }));
  }
}

/** A cell holds paragraphs: what else stood in it gives its words. */
function plainCell(page: Document, cell: Element): void {
  const hasBlocks = cell.querySelector('h1,h2,h3,h4,h5,h6,ul,ol,blockquote,pre,div,figure') !== null;
  if (!hasBlocks) return;
  let line: Node[] = [];
  const lines = [line];
  const begin = () => {
    line = [];
    lines.push(line);
  };
  const walk = (node: Node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      if (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') line.push(node);
      return;
    }
    const element = node as Element;
    const isBlock = element.matches(BLOCKS) || element.matches('ul,ol');
    if (!isBlock) {
      line.push(element);
      return;
    }
    begin();
    for (const child of [...element.childNodes]) walk(child);
    begin();
  };
  for (const child of [...cell.childNodes]) walk(child);
  const paragraphs = lines.filter((words) => words.length > 0).map((words) => {
    const paragraph = page.createElement('p');
    paragraph.append(...words);
    return paragraph;
  });
  cell.replaceChildren(...paragraphs);
}

/** Programs make room with empty paragraphs; a piece has its own distances. */
function dropEmptyParagraphs(page: Document): void {
  for (const paragraph of page.body.querySelectorAll('p')) {
    const empty = (paragraph.textContent ?? '').replace(/[\s\u00A0]/g, '') === '';
    if (empty && paragraph.parentElement?.matches('td,th,li') === false) paragraph.remove();
  }
  for (const end of page.body.querySelectorAll('br')) {
    if (end.parentElement?.matches(`body,${BOXES}`) && standsAlone(end)) end.remove();
  }
}

/** A line break between blocks makes room; one among words is meant. */
function standsAlone(end: Element): boolean {
  const beside = (step: (node: Node) => Node | null) => {
    let node = step(end);
    while (node?.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() === '') node = step(node);
    return node === null || node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(`${STANDING},br`);
  };
  return beside((node) => node.previousSibling) && beside((node) => node.nextSibling);
}
