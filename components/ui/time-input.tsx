'use client';

import { useTranslations } from 'next-intl';
import { readTime } from '@/lib/format/read-times';
import type { ControlProps } from './field';
import { useWritten } from './use-written';

interface TimeInputProps extends ControlProps {
  name: string;
  defaultValue: string;
}

/** An hour by the clock of 24: a native field shows AM and PM where the browser speaks English. */
export function TimeInput({ defaultValue, ...rest }: TimeInputProps) {
  const t = useTranslations('common.form');
  const { control, leave } = useWritten({ defaultValue, rewrite: readTime });
  return (
    <input
      {...rest}
      {...control}
      type="text"
      autoComplete="off"
      placeholder={t('time-placeholder')}
      onBlur={leave}
      className="control tabular max-w-52"
    />
  );
}
