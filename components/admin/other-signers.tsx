'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { DepartmentSigner } from '@/lib/domain/department';
import { fieldId } from './use-department-form';

interface OtherSignersProps {
  signers: readonly DepartmentSigner[];
  error: string | undefined;
  onChange: (signers: DepartmentSigner[]) => void;
}

/** Who signs where the usual one does not; offered when a briefing is issued. */
export function OtherSigners({ signers, error, onChange }: OtherSignersProps) {
  const t = useTranslations('department.signers');
  const set = (index: number, changes: Partial<DepartmentSigner>) =>
    onChange(signers.map((one, at) => (at === index ? { ...one, ...changes } : one)));
  return (
    <fieldset
      id={fieldId('otherSigners')}
      tabIndex={-1}
      className={error ? 'border-danger border-s-4 ps-3' : undefined}
    >
      <legend className="font-medium">{t('title')}</legend>
      <p className="mt-0.5 text-ink-muted text-sm">{t('hint')}</p>
      {error ? <FieldError>{error}</FieldError> : null}
      <ul className="mt-1.5 space-y-2">
        {signers.map(({ name, title }, index) => (
          // Rows have no name of their own, and only the last places move.
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <li key={index} className="grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-[1fr_1fr_auto]">
            <Input
              aria-label={t('name', { number: index + 1 })}
              placeholder={t('name-example')}
              autoComplete="off"
              value={name}
              onChange={(event) => set(index, { name: event.target.value })}
            />
            <Input
              aria-label={t('job', { number: index + 1 })}
              placeholder={t('job-example')}
              autoComplete="off"
              className="col-start-1 sm:col-start-auto"
              value={title}
              onChange={(event) => set(index, { title: event.target.value })}
            />
            <Button
              aria-label={t('remove', { number: index + 1 })}
              onClick={() => onChange(signers.filter((_, at) => at !== index))}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <Button className="mt-2" onClick={() => onChange([...signers, { name: '', title: '' }])}>
        <Plus aria-hidden />
        {t('add')}
      </Button>
    </fieldset>
  );
}
