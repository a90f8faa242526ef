const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address as it may stand in a piece, or null when it could run code or lead nowhere. */
export function safeHref(typed: string): string | null {
  const href = typed.trim();
  if (href === '') return null;
  if (href.startsWith('/') && !href.startsWith('//')) return href;
  if (href.startsWith('#')) return href;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : `https://${href}`;
  try {
    const url = new URL(address);
    return ALLOWED.has(url.protocol) ? address : null;
  } catch {
    return null;
  }
}
