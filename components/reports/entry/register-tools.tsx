'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select, type SelectOption } from '@/components/ui/select';

interface RegisterToolsProps {
  /** Rows without a state yet. */
  blank: number;
  /** Of those, rows whose state of last quarter is known. */
  copyable: number;
  options: readonly SelectOption[];
  onCopy: () => void;
  onFill: (state: string) => void;
}

/** For many rows at once. Both leave alone what was already given. */
export function RegisterTools({ blank, copyable, options, onCopy, onFill }: RegisterToolsProps) {
  const t = useTranslations('reports.register');
  const id = useId();
  const [state, setState] = useState(options[0]?.value ?? '');
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3 border-line border-b bg-paper px-4 py-3 sm:px-5">
      <p role="status" className="self-center text-sm">
        {blank === 0 ? t('complete') : t('blank', { count: blank })}
      </p>
      {copyable > 0 ? (
        <Button size="sm" onClick={onCopy}>
          {t('copy-all', { count: copyable })}
        </Button>
      ) : null}
      {blank > 0 ? (
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={id} className="text-sm">
            {t('fill')}
          </label>
          <Select
            id={id}
            options={options}
            value={state}
            className="w-auto text-sm"
            onChange={(event) => setState(event.target.value)}
          />
          <Button size="sm" onClick={() => onFill(state)}>
            {t('fill-do')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
