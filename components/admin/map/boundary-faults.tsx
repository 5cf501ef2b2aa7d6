import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Fault } from '@/lib/boundaries/faults';

/** Why a file is not taken, and what to mend in it. */
export function BoundaryFaults({ file, faults }: { file: string; faults: readonly Fault[] }) {
  const t = useTranslations('map-admin');
  return (
    <Notice tone="error" live title={t('upload.refused', { file })}>
      <ul className="list-disc space-y-1 ps-5">
        {faults.map(({ code, params }) => {
          const text = t(`faults.${code}`, params ?? {});
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Notice>
  );
}
