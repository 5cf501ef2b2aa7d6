'use client';

import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { FailureNotice } from '@/components/ui/failure-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import { useBriefing } from './scope';
import { TextDifference } from './text-difference';

export interface EditedParagraph {
  readonly section: string;
  readonly key: string;
  readonly version: number;
  readonly text: string;
  readonly generated: string;
}

/**
 * All edited paragraphs against what the data give now. Nothing is lost by opening it: each keeps
 * its own words unless the generated ones are chosen.
 */
export function RegenerateAll({ edited }: { edited: readonly EditedParagraph[] }) {
  const t = useTranslations('briefing.regenerate');
  const announce = useToast();
  const { period, actions } = useBriefing();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { send, pending, failure } = useSend(
    async (keys: readonly string[]) => {
      for (const { section, key, version } of edited.filter((one) => keys.includes(one.key))) {
        const result = await actions.settle({ period, section, key, version, keep: 'generated' });
        if (result.serverError || result.validationErrors) return { ...result, data: undefined };
      }
      return { data: keys.length };
    },
    (count) => {
      announce(t('done', { count: count ?? 0 }));
      setChosen([]);
      setOpen(false);
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(chosen);
  };
  return (
    <Dialog
      title={t('title')}
      description={t('lead')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm">
          <RefreshCw aria-hidden />
          {t('open', { count: edited.length })}
        </Button>
      }
    >
      <form onSubmit={submit} className="space-y-4 pt-2">
        <ul className="space-y-4">
          {edited.map(({ key, text, generated }) => (
            <li key={key} className="rounded-md border border-line p-3 text-sm">
              <TextDifference before={text} after={generated} />
              <label className="mt-2 flex items-center gap-2 font-medium">
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={(event) =>
                    setChosen(
                      event.target.checked ? [...chosen, key] : chosen.filter((one) => one !== key),
                    )
                  }
                />
                {t('use')}
              </label>
            </li>
          ))}
        </ul>
        <FailureNotice failure={failure} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton pending={pending} disabled={chosen.length === 0}>
            {t('confirm', { count: chosen.length })}
          </SubmitButton>
          <DialogClose>
            <Button>{t('close')}</Button>
          </DialogClose>
        </div>
      </form>
    </Dialog>
  );
}
