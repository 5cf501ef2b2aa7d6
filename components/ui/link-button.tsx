import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-styles';
import { LinkPending } from './pending-line';

interface LinkButtonProps extends ComponentProps<typeof Link> {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** Goes somewhere, looks like a button. For downloads pass `prefetch={false}` and `download`. */
export function LinkButton({ variant, size, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link data-button className={buttonClass(variant, size, className)} {...rest}>
      {children}
      <LinkPending />
    </Link>
  );
}
