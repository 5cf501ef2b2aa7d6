'use client';

import { ChevronDown } from 'lucide-react';
import { buttonClass } from '@/components/ui/button-styles';
import { SoftLink } from '@/components/ui/soft-link';

interface QuarterMenuProps {
  /** On the button. */
  label: string;
  options: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
}

/** Quarters to choose from, folded away: links, without a script. */
export function QuarterMenu({ label, options }: QuarterMenuProps) {
  return (
    <details className="group relative">
      <summary className={buttonClass('secondary', 'sm', 'list-none')}>
        {label}
        <ChevronDown aria-hidden className="group-open:rotate-180" />
      </summary>
      <ul className="absolute start-0 z-20 mt-1 max-h-80 min-w-full overflow-y-auto rounded-md border border-line bg-surface py-1 shadow-pop [&_a:hover]:bg-brand-soft [&_a]:block [&_a]:whitespace-nowrap [&_a]:px-3 [&_a]:py-1.5 [&_a]:text-ink [&_a]:no-underline">
        {options.map((option) => (
          <li key={option.href}>
            <SoftLink
              href={option.href}
              aria-current={option.current ? 'page' : undefined}
              className={option.current ? 'font-semibold !text-brand' : undefined}
            >
              {option.label}
            </SoftLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
