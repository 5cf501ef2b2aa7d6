import { type ChangeEvent, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

interface WrittenOptions {
  /** Controlled: the text as typed. */
  value?: string | undefined;
  /** Uncontrolled: the text at first. */
  defaultValue?: string | undefined;
  onValueChange?: ((text: string) => void) | undefined;
  /** The text in the usual notation; undefined where it cannot be read, and stays as it is. */
  rewrite: (text: string) => string | undefined;
}

/** A text field in which what was understood is written in the usual way when it is left. */
export function useWritten({ value, defaultValue = '', onValueChange, rewrite }: WrittenOptions) {
  const [own, setOwn] = useState(defaultValue);
  const field = useRef<HTMLInputElement>(null);
  const text = value ?? own;
  const change = (next: string): void => {
    setOwn(next);
    onValueChange?.(next);
  };
  // React would put the first text back over what was typed before the page's script was alive
  const takeOver = useEffectEvent(() => {
    const early = field.current?.value ?? text;
    if (early !== text) change(early);
  });
  useLayoutEffect(() => takeOver(), []);

  const leave = (): void => {
    const written = rewrite(text);
    if (written !== undefined && written !== text) change(written);
  };
  const control = {
    ref: field,
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(event.target.value),
  };
  return { text, change, leave, control };
}
