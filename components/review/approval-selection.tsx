'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useState } from 'react';

/** A report that can be approved as it was seen. */
export interface ApprovableReport {
  readonly unit: string;
  readonly version: number;
  readonly name: string;
}

interface Selection {
  readonly reports: readonly ApprovableReport[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (units: readonly string[]) => void;
}

const Context = createContext<Selection>({ reports: [], chosen: new Set(), choose: () => {} });

/** Which reports of the matrix are chosen; one that can no longer be approved is not. */
export function ApprovalSelection({
  reports,
  children,
}: {
  reports: readonly ApprovableReport[];
  children: ReactNode;
}) {
  const [units, choose] = useState<readonly string[]>([]);
  const chosen = new Set(reports.map(({ unit }) => unit).filter((unit) => units.includes(unit)));
  return <Context value={{ reports, chosen, choose }}>{children}</Context>;
}

export const useApprovalSelection = (): Selection => useContext(Context);

/** Chooses one report; nothing where it cannot be approved from here. */
export function ApprovalCheckbox({ unit }: { unit: string }) {
  const t = useTranslations('review.approval');
  const { reports, chosen, choose } = useApprovalSelection();
  const report = reports.find((candidate) => candidate.unit === unit);
  if (!report) return null;
  return (
    <input
      type="checkbox"
      aria-label={t('choose', { unit: report.name })}
      className="me-2 size-4 shrink-0 accent-brand align-[-2px]"
      checked={chosen.has(unit)}
      onChange={({ target }) =>
        choose(target.checked ? [...chosen, unit] : [...chosen].filter((other) => other !== unit))
      }
    />
  );
}
