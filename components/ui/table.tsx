import { useTranslations } from 'next-intl';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx';

interface TableProps {
  /** What the table is, in words; always there, seen unless `captionHidden`. */
  caption: string;
  captionHidden?: boolean;
  children: ReactNode;
  dense?: boolean;
  /** Keeps the head in sight; the table then scrolls within about three quarters of the window. */
  stickyHeader?: boolean;
  stickyFirstColumn?: boolean;
  /** On a phone each row's cells stand under one another: for a few columns of words. */
  stacked?: boolean;
  /** Without its own frame, inside a Panel. */
  bare?: boolean;
  className?: string;
}

/**
 * A native table in a region that scrolls by itself and takes the focus, so that a keyboard can scroll it
 * and a phone's page does not move sideways. Children are native thead, tbody and tr with Th and Td.
 */
export function Table({
  caption,
  captionHidden = false,
  children,
  dense,
  stickyHeader,
  stickyFirstColumn,
  stacked,
  bare = false,
  className,
}: TableProps) {
  const t = useTranslations('common.navigation');
  const id = useId();
  return (
    <section
      data-table-region
      aria-label={t('table-region', { caption })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={cx(
        'relative overflow-x-auto',
        stickyHeader && 'max-h-[75dvh] overflow-y-auto',
        !bare && 'rounded-lg border border-line bg-surface shadow-card',
        className,
      )}
    >
      <table
        className="data-table"
        data-dense={dense || undefined}
        data-sticky-header={stickyHeader || undefined}
        data-sticky-column={stickyFirstColumn || undefined}
        data-stacked={stacked || undefined}
      >
        <caption
          id={id}
          className={captionHidden ? 'sr-only' : 'px-4 py-3 text-start font-semibold text-base'}
        >
          {/* In sight on a phone, where the table is wider than the screen */}
          <span className="sticky start-4 inline-block max-w-[calc(100vw-4rem)]">{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}

interface ThProps extends ComponentProps<'th'> {
  scope: 'col' | 'row' | 'colgroup' | 'rowgroup';
  numeric?: boolean;
}

export function Th({ numeric, ...rest }: ThProps) {
  return <th data-numeric={numeric || undefined} {...rest} />;
}

interface TdProps extends ComponentProps<'td'> {
  numeric?: boolean;
}

export function Td({ numeric, ...rest }: TdProps) {
  return <td data-numeric={numeric || undefined} {...rest} />;
}
