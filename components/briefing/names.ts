/** Id of a paragraph's element. */
export const domId = (key: string): string => `p-${key}`;

/** Enough of a paragraph to know it by. */
export const start = (text: string): string => `${text.split(' ').slice(0, 6).join(' ')}…`;

/** Once the page shows what was done: moving or replacing an element takes the focus from it. */
export const focusWithin = (key: string, what: string): void => {
  requestAnimationFrame(() =>
    document.getElementById(domId(key))?.querySelector<HTMLElement>(what)?.focus(),
  );
};
