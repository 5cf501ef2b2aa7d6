import type { ReactNode } from 'react';
import { cx } from './cx';
import { Input } from './input';

interface SearchFieldProps {
  id: string;
  name: string;
  label: ReactNode;
  defaultValue: string;
  placeholder?: string;
  className?: string;
}

/** A field that finds something in a list, in the form that asks for it. */
export function SearchField({ id, label, className = 'sm:w-72', ...input }: SearchFieldProps) {
  return (
    <div className={cx('w-full', className)}>
      <label htmlFor={id} className="block font-medium text-sm">
        {label}
      </label>
      <Input {...input} id={id} type="search" className="mt-1" />
    </div>
  );
}
