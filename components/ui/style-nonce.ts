/**
 * While a dialog is open, Radix locks the page's scroll by a style element made in the browser, which the
 * content security policy refuses without the page's nonce. The library that makes it looks for
 * the nonce in the global that bundlers have for it; the page's own scripts carry it.
 */
export function lendStyleNonce(): void {
  if (typeof document === 'undefined' || '__webpack_nonce__' in globalThis) return;
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (nonce) Object.defineProperty(globalThis, '__webpack_nonce__', { value: nonce });
}
