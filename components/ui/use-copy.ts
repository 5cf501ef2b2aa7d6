import { useToast } from './toast';

interface CopyWords {
  readonly copied: string;
  /** What to do where the browser keeps the clipboard closed, as it does without a safe connection. */
  readonly refused: string;
  readonly tone?: 'error' | 'info';
}

/** Copies a text and says so; gives whether it could. */
export function useCopy(): (text: string, words: CopyWords) => Promise<boolean> {
  const announce = useToast();
  return async (text, { copied, refused, tone = 'error' }) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(copied);
      return true;
    } catch {
      announce(refused, tone);
      return false;
    }
  };
}
