'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { DateField } from '@/components/ui/date-field';
import { useToast } from '@/components/ui/toast';
import type { SendAction } from '@/components/ui/use-send';
import type { EntryDesk } from '@/lib/domain/registers/registered';
import { FormDialog } from './form-dialog';
import { currentOf, QuarterField } from './quarter-field';
import { TextField } from './text-field';
import { fieldId } from './use-field-errors';

interface Decision {
  route: number;
  deadline: string;
  authority: string;
  documentNumber: string;
  decidedOn: string;
  validFrom: string;
}

interface ExtendDialogProps {
  route: number;
  /** The deadline in force, in words. */
  inForce: string;
  desk: EntryDesk;
  /** Authorities that decided before. */
  authorities: readonly string[];
  action: SendAction<Decision, unknown>;
}

export function ExtendDialog({ route, inForce, desk, authorities, action }: ExtendDialogProps) {
  const t = useTranslations('registers.extensions');
  return (
    <FormDialog
      label={t('add')}
      title={t('add-title')}
      lead={t('add-lead', { deadline: inForce })}
      confirm={t('add-confirm')}
      action={action}
      values={(form) => {
        const text = (name: string) => String(form.get(name) ?? '');
        return {
          route,
          deadline: text('deadline'),
          authority: text('authority'),
          documentNumber: text('documentNumber'),
          decidedOn: text('decidedOn'),
          validFrom: text('validFrom'),
        };
      }}
      fields={['deadline', 'authority', 'documentNumber', 'decidedOn', 'validFrom']}
      done={t('added')}
    >
      {(errors) => (
        <>
          <TextField
            name="deadline"
            label={t('deadline')}
            hint={t('deadline-hint')}
            errors={errors}
          />
          <TextField
            name="authority"
            label={t('authority')}
            errors={errors}
            maxLength={150}
            defaultValue={authorities[0] ?? ''}
            suggestions={authorities}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="documentNumber"
              label={t('number')}
              errors={errors}
              optional
              maxLength={60}
            />
            <DateField
              id={fieldId('decidedOn')}
              name="decidedOn"
              label={t('decided-on')}
              hint={t('decided-on-hint')}
              error={errors.decidedOn}
              optional
            />
          </div>
          <QuarterField
            name="validFrom"
            label={t('valid-from')}
            hint={t('valid-from-hint')}
            errors={errors}
            quarters={desk.open}
            chosen={currentOf(desk.open)}
          />
        </>
      )}
    </FormDialog>
  );
}

interface RemoveExtensionProps {
  route: number;
  extension: number;
  deadline: string;
  action: SendAction<{ route: number; extension: number }, unknown>;
}

export function RemoveExtension({ route, extension, deadline, action }: RemoveExtensionProps) {
  const t = useTranslations('registers.extensions');
  const announce = useToast();
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="quiet" aria-label={t('remove-of', { deadline })}>
          {t('remove')}
        </Button>
      }
      title={t('remove-title', { deadline })}
      lead={t('remove-lead')}
      confirm={t('remove')}
      danger
      action={action}
      input={{ route, extension }}
      onDone={() => announce(t('removed'))}
    />
  );
}
