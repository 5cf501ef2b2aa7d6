import type { ComponentProps } from 'react';

/**
 * A link for pages with hundreds of them: plain HTML, which costs the server a tenth of Next's Link.
 * `SoftNavigation` opens it without loading the page anew; without a script it is a link all the same.
 */
export function SoftLink({
  href,
  stay,
  children,
  ...rest
}: ComponentProps<'a'> & {
  readonly href: string;
  /** Opens another view of the same page: the window stays where it was scrolled to. */
  readonly stay?: boolean;
}) {
  return (
    <a data-soft={stay ? 'stay' : ''} href={href} {...rest}>
      {children}
    </a>
  );
}
