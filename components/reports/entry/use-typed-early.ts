import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { useAlive } from '@/components/ui/use-alive';
import { type Fields, fieldId } from './fields';

/**
 * On a slow line the form can be typed in before its script is alive. React would put the saved
 * text back into the fields at its first change: what was typed is taken over before that.
 */
export function useTypedEarly(saved: Fields, onFound: (typed: Fields) => void): void {
  const alive = useAlive();
  // Only what the server wrote can have been typed in early; a form shown later has nothing in it
  const [takesOver] = useState(!alive);
  const found = useEffectEvent(() => {
    const typed = Object.entries(saved).flatMap(([key, text]) => {
      const field = document.getElementById(fieldId(key));
      const isField =
        field instanceof HTMLInputElement ||
        field instanceof HTMLSelectElement ||
        field instanceof HTMLTextAreaElement;
      return isField && field.value !== text ? [[key, field.value] as const] : [];
    });
    if (typed.length > 0) onFound(Object.fromEntries(typed));
  });
  useLayoutEffect(() => {
    if (takesOver) found();
  }, [takesOver]);
}
