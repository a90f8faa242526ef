import { safeHref } from '../marks/safe-href';
import { fitBlocks } from './fit-blocks';
import { setStylesAside, styleText, styleValues } from './inline-style';
import { splitPictures } from './pasted-pictures';
import { listsFromWord } from './word-lists';

/** A piece of this length would be a book of 500 pages; browsers stay quick below it. */
export const MOST_CHARACTERS_OF_A_PIECE = 1_000_000;

/** A paste is one step and leaves as one message; with its marks and blocks it must stay below what the server takes. */
export const MOST_CHARACTERS_OF_A_PASTE = 500_000;

const DROPPED = 'script,style,meta,link,title,head,iframe,object,embed,svg,math,form,input,button,select,textarea,video,audio,canvas,template,noscript,img,picture,colgroup,col';
/** What Word says beside the text: remarks in the margin, their anchors, and what was struck out. */
const REMARKS = 'a.msocomanchor,hr.msocomoff,.MsoCommentReference,.MsoCommentText';
const REMARK_STYLE = /mso-element:\s*comment/i;
const OURS = /\bdata-pm-slice\s*=\s*["']?\d+ \d+/;
const KEPT_ATTRIBUTES: Record<string, string[]> = {
  A: ['href', 'title'], TD: ['colspan', 'rowspan'], TH: ['colspan', 'rowspan'], OL: ['start'],
};
/** Of what this editor itself copied, also what makes a picture a picture of the house. */
const KEPT_OF_OURS: Record<string, string[]> = {
  ...KEPT_ATTRIBUTES,
  FIGURE: ['data-picture', 'data-alt', 'data-align', 'data-width', 'data-height'],
  FIGCAPTION: ['data-caption'],
  SMALL: ['data-credit'],
};
const RENAMED: Record<string, string> = { H1: 'h2', H5: 'h4', H6: 'h4', DEL: 's', STRIKE: 's' };
const UNWRAPPED = new Set(['FONT', 'SPAN', 'INS', 'SMALL', 'BIG', 'CENTER', 'ACRONYM', 'ABBR']);
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Foreign HTML reduced to what a piece knows. What Word, LibreOffice, Google Docs and web pages add (classes, colours,
 * conditional comments, tracking, scripts) goes; emphasis given by style stays, lists and tables become those of a
 * piece; words come out in NFC, because macOS copies Vietnamese decomposed.
 */
export function cleanPastedHtml(html: string): string {
  const ours = OURS.test(html);
  const words = setStylesAside(splitPictures(html).html.replace(/<!--[\s\S]*?-->/g, ''));
  const page = new DOMParser().parseFromString(words, 'text/html');
  dropComments(page);
  if (/mso-|class=["']?Mso/i.test(words)) cleanWord(page);
  for (const element of page.body.querySelectorAll(DROPPED)) element.remove();
  const kept = ours ? KEPT_OF_OURS : KEPT_ATTRIBUTES;
  for (const element of [...page.body.querySelectorAll<HTMLElement>('*')]) cleanElement(page, element, kept, ours);
  if (!ours) fitBlocks(page);
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    node.nodeValue = cleanPastedText(node.nodeValue ?? '');
  }
  return page.body.innerHTML;
}

/** Keeps spaces between words but none of the invisible characters that break search later. */
export function cleanPastedText(text: string): string {
  return text.normalize('NFC').replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').replace(/\u00A0/g, ' ').replace(/\r\n?/g, '\n');
}

/** `<![if !supportLists]>` is none of the comments that the expression above finds, but the parser makes it one. */
function dropComments(page: Document): void {
  const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) found.push(node as Comment);
  for (const comment of found) comment.remove();
}

function cleanWord(page: Document): void {
  for (const remark of page.body.querySelectorAll(REMARKS)) remark.remove();
  for (const box of page.body.querySelectorAll('div')) if (REMARK_STYLE.test(styleText(box))) box.remove();
  for (const struck of page.body.querySelectorAll('del')) struck.remove(); // a tracked deletion, not a line through words
  listsFromWord(page);
}

function cleanElement(page: Document, element: HTMLElement, keptOf: Record<string, string[]>, ours: boolean): void {
  const emphasis = emphasisOf(element);
  const kept = keptOf[element.tagName] ?? [];
  for (const { name } of [...element.attributes]) {
    if (!kept.includes(name) && !(ours && name === 'data-pm-slice')) element.removeAttribute(name);
  }
  if (element.tagName === 'A') cleanLink(element);
  const renamed = RENAMED[element.tagName];
  if (renamed) rename(page, element, renamed);
  else if (element.tagName.includes(':') || UNWRAPPED.has(element.tagName) && kept.length === 0) unwrap(page, element, emphasis);
  else if ((element.tagName === 'B' || element.tagName === 'I') && !emphasis.includes(element.tagName)) unwrap(page, element, emphasis);
}

function emphasisOf(element: HTMLElement): string[] {
  const style = styleValues(element);
  const fontWeight = style['font-weight'] ?? '';
  const fontStyle = style['font-style'] ?? '';
  const line = `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`;
  const emphasis: string[] = [];
  const heavy = element.tagName === 'B' ? fontWeight !== 'normal' && fontWeight !== '400' : /^(bold|[6-9]00)$/.test(fontWeight);
  if (heavy && element.closest(HEADING) === null) emphasis.push('B'); // a heading is heavy by itself
  if (element.tagName === 'I' ? fontStyle !== 'normal' : fontStyle === 'italic') emphasis.push('I');
  // Google Docs draws the line under a link with a style of its own.
  if (line.includes('underline') && element.tagName !== 'A' && element.closest('a') === null) emphasis.push('U');
  if (line.includes('line-through')) emphasis.push('S');
  if (style['vertical-align'] === 'super') emphasis.push('SUP');
  if (style['vertical-align'] === 'sub') emphasis.push('SUB');
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
