'use client';

import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { cx } from './cx';

/**
 * A native file field, which a browser labels in its own language, under a face in the page's: what
 * is clicked, focused, dropped on and read out is the field itself.
 */
export function FileInput({ className, onChange, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  const t = useTranslations('common.form.file');
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <span className={cx('control relative flex items-center gap-3', className)}>
      <span aria-hidden className="flex shrink-0 items-center gap-1.5 font-medium text-brand">
        <Upload className="size-4" />
        {t(rest.multiple ? 'choose-several' : 'choose')}
      </span>
      <span aria-hidden className="min-w-0 truncate text-ink-muted">
        {names.length > 0 ? names.join(', ') : t('none')}
      </span>
      <input
        {...rest}
        type="file"
        className="absolute inset-0 cursor-pointer opacity-0 file:cursor-pointer disabled:cursor-not-allowed"
        onChange={(event) => {
          onChange?.(event);
          setNames(Array.from(event.currentTarget.files ?? [], ({ name }) => name));
        }}
      />
    </span>
  );
}
