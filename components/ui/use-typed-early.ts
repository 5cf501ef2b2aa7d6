import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { takeTypedEarly } from './early-typing';
import { useAlive } from './use-alive';

type Fields = Readonly<Record<string, string>>;

/**
 * On a slow line the form can be typed in before its script is alive. React would put the saved
 * text back into the fields at its first change: what was typed is taken over before that.
 * @param idOf the id of a key's field in the page
 */
export function useTypedEarly(
  saved: Fields,
  onFound: (typed: Fields) => void,
  idOf: (key: string) => string,
): void {
  const alive = useAlive();
  // Only what the server wrote can have been typed in early; a form shown later has nothing in it
  const [takesOver] = useState(!alive);
  const found = useEffectEvent(() => {
    const noted = takeTypedEarly();
    const typed = Object.entries(saved).flatMap(([key, text]) => {
      const id = idOf(key);
      const now = noted[id] ?? textIn(document.getElementById(id)) ?? text;
      return now === text ? [] : [[key, now] as const];
    });
    if (typed.length > 0) onFound(Object.fromEntries(typed));
  });
  useLayoutEffect(() => {
    if (takesOver) found();
  }, [takesOver]);
}

/** A browser that filled the form itself, as on going back, tells of no typing. */
function textIn(field: HTMLElement | null): string | undefined {
  return field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
    ? field.value
    : undefined;
}
