import { safeHref } from '../marks/safe-href';

/** A piece of this length would be a book of 500 pages; browsers stay quick below it. */
export const MOST_CHARACTERS_OF_A_PIECE = 1_000_000;

const DROPPED = 'script,style,meta,link,title,head,iframe,object,embed,svg,math,form,input,button,select,textarea,video,audio,canvas,template,noscript,img,picture';
const KEPT_ATTRIBUTES: Record<string, string[]> = {
  A: ['href', 'title'], TD: ['colspan', 'rowspan'], TH: ['colspan', 'rowspan'], OL: ['start'],
};
const RENAMED: Record<string, string> = { H1: 'h2', H5: 'h4', H6: 'h4' };

/**
 * Foreign HTML reduced to what a piece knows. What Word, Google Docs and web pages add (classes, colours,
 * conditional comments, tracking, scripts) goes; emphasis given by style stays; words come out in NFC,
 * because macOS copies Vietnamese decomposed.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->/g, ''), 'text/html');
  for (const element of page.body.querySelectorAll(DROPPED)) element.remove();
  for (const element of [...page.body.querySelectorAll<HTMLElement>('*')]) cleanElement(page, element);
  const words = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    node.nodeValue = cleanPastedText(node.nodeValue ?? '');
  }
  return page.body.innerHTML;
}

/** Keeps spaces between words but none of the invisible characters that break search later. */
export function cleanPastedText(text: string): string {
  return text.normalize('NFC').replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').replace(/\u00A0/g, ' ').replace(/\r\n?/g, '\n');
}

function cleanElement(page: Document, element: HTMLElement): void {
  const emphasis = emphasisOf(element);
  const kept = KEPT_ATTRIBUTES[element.tagName] ?? [];
  for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
  if (element.tagName === 'A') cleanLink(element);
  const renamed = RENAMED[element.tagName];
  if (renamed) rename(page, element, renamed);
  else if (element.tagName.includes(':') || element.tagName === 'FONT' || element.tagName === 'SPAN') unwrap(page, element, emphasis);
  else if ((element.tagName === 'B' || element.tagName === 'I') && !emphasis.includes(element.tagName)) unwrap(page, element, emphasis);
}

function emphasisOf(element: HTMLElement): string[] {
  const { fontWeight, fontStyle } = element.style;
  const emphasis: string[] = [];
  if (element.tagName === 'B' ? fontWeight !== 'normal' && fontWeight !== '400' : /^(bold|[6-9]00)$/.test(fontWeight)) {
    emphasis.push('B');
  }
  if (element.tagName === 'I' ? fontStyle !== 'normal' : fontStyle === 'italic') emphasis.push('I');
  return emphasis;
}

function cleanLink(element: HTMLElement): void {
  const href = safeHref(element.getAttribute('href') ?? '');
  if (href === null) element.removeAttribute('href');
  else element.setAttribute('href', href);
}

function rename(page: Document, element: HTMLElement, tag: string): void {
  const other = page.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function unwrap(page: Document, element: HTMLElement, emphasis: string[]): void {
  const content = page.createDocumentFragment();
  content.append(...element.childNodes);
  let wrapped: Node = content;
  for (const tag of emphasis) {
    const outer = page.createElement(tag);
    outer.append(wrapped);
    wrapped = outer;
  }
  element.replaceWith(wrapped);
}
