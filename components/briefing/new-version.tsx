'use client';

import { FilePlus2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-send';
import { useBriefing } from './scope';

/** Begins a draft from the issued version, on the figures that stand now. */
export function NewVersion({ version }: { version: number }) {
  const t = useTranslations('briefing.issue');
  const announce = useToast();
  const { period, actions } = useBriefing();
  const { send, pending, failure, clear } = useSend(actions.newVersion, (started) =>
    announce(t('started', { version: started?.version ?? version + 1 })),
  );
  return (
    <div className="space-y-2">
      <Button aria-disabled={pending} onClick={() => send({ period, version })}>
        <FilePlus2 aria-hidden />
        {t('new-version')}
      </Button>
      <FailureNotice failure={failure} conflict={{ text: t('conflict') }} onReload={clear} />
    </div>
  );
}
