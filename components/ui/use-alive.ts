import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the page's script has taken over what the server wrote. False while it does so, and on
 * the server; true at once for what is shown later, in the browser alone.
 */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
