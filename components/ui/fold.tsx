import { type ReactNode, useId } from 'react';
import { VisuallyHidden } from './visually-hidden';

interface FoldProps {
  /** What is shown: "Biểu đồ và bảng". */
  label: string;
  /** Of what, for those who listen. */
  of: string;
  children: ReactNode;
}

/**
 * Folded away on a phone until it is asked for; on a wider screen and on paper always there. A checkbox
 * and the style sheet do it: nothing moves when the script comes, and nobody needs the script.
 */
export function Fold({ label, of, children }: FoldProps) {
  const id = useId();
  return (
    <>
      <input id={id} type="checkbox" className="fold-box" data-print="hide" />
      <label htmlFor={id} className="fold-label" data-print="hide">
        {label}
        <VisuallyHidden> – {of}</VisuallyHidden>
      </label>
      <div className="fold-body">{children}</div>
    </>
  );
}
