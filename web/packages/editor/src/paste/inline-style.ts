/**
 * The style that pasted HTML says of itself. It is read from the words: the page's policy for content lets no browser
 * take styles out of foreign markup, not even in a document that is never shown.
 */
const NAME = 'data-pasted-style';
const STYLE = /(<[a-z][^<>]*?\s)style(\s*=)/gi;

/** Puts the styles where the parser does not look for them. */
export function setStylesAside(html: string): string {
  return html.replace(STYLE, `$1${NAME}$2`);
}

export const styleText = (element: Element): string => element.getAttribute(NAME) ?? '';

export function styleValues(element: Element): Record<string, string> {
  const values: Record<string, string> = {};
  for (const rule of styleText(element).split(';')) {
    const colon = rule.indexOf(':');
    if (colon > 0) values[rule.slice(0, colon).trim().toLowerCase()] = rule.slice(colon + 1).trim().toLowerCase();
  }
  return values;
}
