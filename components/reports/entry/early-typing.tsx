declare global {
  interface Window {
    /** Texts typed before the script was alive, by the field's id. */
    typedEarly?: Record<string, string> | undefined;
  }
}

// React puts the saved text back into a textarea that has one, before any of our own code runs
const LISTEN =
  "window.typedEarly={};addEventListener('input',e=>{const t=window.typedEarly,f=e.target;if(t&&f.id)t[f.id]=f.value},true)";

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

/** Each once. */
export function takeTypedEarly(): Readonly<Record<string, string>> {
  const typed = window.typedEarly ?? {};
  window.typedEarly = undefined;
  return typed;
}
