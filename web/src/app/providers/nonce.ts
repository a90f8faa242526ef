/** The server writes a new nonce into index.html with each response; the content policy allows styles by it. */
export function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
