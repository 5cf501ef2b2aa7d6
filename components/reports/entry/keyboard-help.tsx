import { Keyboard } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** What each key does, in the order in which one needs them. Names of keys are as on the keyboard. */
const KEYS = [
  ['Enter', 'Shift+Enter', 'enter'],
  ['↓', '↑', 'up-down'],
  ['Tab', 'Shift+Tab', 'tab'],
  ['Alt+↓', 'Shift+F2', 'details'],
  ['←', '→', 'left-right'],
  ['Esc', null, 'escape'],
  ['Ctrl+Enter', null, 'control-enter'],
  ['Ctrl+Z', 'Ctrl+Y', 'undo'],
  ['Ctrl+V', null, 'paste'],
  ['Ctrl+S', null, 'save'],
] as const;

export function KeyboardHelp() {
  const t = useTranslations('typing.keys');
  return (
    <details className="min-w-0 text-sm open:basis-full">
      <summary className="inline-flex min-h-9 w-fit items-center gap-1.5 px-2 font-medium text-brand">
        <Keyboard aria-hidden className="size-4" />
        {t('title')}
      </summary>
      <dl className="mt-1 grid gap-x-8 gap-y-2 rounded-lg border border-line bg-surface p-4 sm:grid-cols-2">
        {KEYS.map(([key, other, does]) => (
          <div key={does} className="flex flex-wrap gap-x-3 gap-y-0.5">
            <dt className="min-w-36 space-x-1.5">
              <Key name={key} />
              {other ? <Key name={other} /> : null}
            </dt>
            <dd className="min-w-40 flex-1">{t(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Key({ name }: { name: string }) {
  return (
    <kbd className="whitespace-nowrap rounded-sm border border-line-strong bg-paper px-1.5 py-0.5 font-sans text-xs">
      {name}
    </kbd>
  );
}
