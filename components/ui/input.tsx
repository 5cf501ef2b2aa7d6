import type { ComponentProps } from 'react';
import { cx } from './cx';

/** A native text field. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cx('control', className)} {...rest} />;
}
