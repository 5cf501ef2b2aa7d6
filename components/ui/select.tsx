import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { cx } from './cx';

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectProps extends ComponentProps<'select'> {
  options: readonly SelectOption[];
  /** The empty first choice; `true` for "Chọn…". Empty is unknown. */
  placeholder?: string | true;
}

/** A native select: the phone's own wheel, the keyboard's own search. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  const t = useTranslations('common.form');
  return (
    <select className={cx('control', className)} {...rest}>
      {placeholder ? (
        <option value="">{placeholder === true ? t('choose') : placeholder}</option>
      ) : null}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
