declare global {
  interface Window {
    typedEarly?: TypedEarly | undefined;
  }
}

interface TypedEarly {
  /** Texts typed before the script was alive, by the field's id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Fields that only people can write in until then. */
  readonly held: readonly HTMLTextAreaElement[];
}

// React writes the saved text into a textarea, before any of our own code runs and even when the same
// stands in it. What was typed would go with it, and the caret: words typed over a text that was
// marked whole would stand beside it. So a textarea that somebody is in does not hear such writing.
const LISTEN = `{
const early = window.typedEarly = { texts: {}, held: [] };
const listen = (type, note) =>
  addEventListener(type, ({ target }) => { if (window.typedEarly) note(target); }, true);
listen('input', (field) => { if (field.id) early.texts[field.id] = field.value; });
listen('focusin', (field) => {
  if (field.tagName !== 'TEXTAREA' || early.held.includes(field)) return;
  early.held.push(field);
  for (const name of ['value', 'defaultValue']) {
    const { get } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, name);
    Object.defineProperty(field, name, { configurable: true, get, set() {} });
  }
});
}`;

/** Stands before a form that the server writes, and notes what is typed until its script is alive. */
export function EarlyTyping({ nonce }: { nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
      dangerouslySetInnerHTML={{ __html: LISTEN }}
    />
  );
}

/** Each once. The fields are the form's own from here on. */
export function takeTypedEarly(): TypedEarly['texts'] {
  const { texts, held } = window.typedEarly ?? { texts: {}, held: [] };
  window.typedEarly = undefined;
  for (const field of held) {
    Reflect.deleteProperty(field, 'value');
    Reflect.deleteProperty(field, 'defaultValue');
  }
  return texts;
}
