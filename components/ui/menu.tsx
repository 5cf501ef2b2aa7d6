'use client';

import Link from 'next/link';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';

interface MenuProps {
  trigger: ReactNode;
  /** MenuLink, MenuAction, MenuNote, MenuDivider. */
  children: ReactNode;
  align?: 'start' | 'end';
}

const ITEM =
  'flex min-h-10 w-full cursor-pointer items-center gap-2.5 rounded-sm px-3 py-2 text-sm text-ink no-underline outline-none data-[highlighted]:bg-brand-soft data-[highlighted]:text-brand-deep data-[highlighted]:shadow-none [&_svg]:size-4 [&_svg]:shrink-0';

/** Actions behind a button. Not modal: the page stays scrollable, and no style is injected. */
export function Menu({ trigger, children, align = 'end' }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 min-w-56 max-w-[calc(100vw-1rem)] animate-appear rounded-md border border-line bg-surface p-1.5 shadow-pop"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function MenuAction({ onSelect, children }: { onSelect: () => void; children: ReactNode }) {
  return (
    <Radix.Item className={ITEM} onSelect={onSelect}>
      {children}
    </Radix.Item>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Radix.Item className={ITEM} asChild>
      <Link href={href}>{children}</Link>
    </Radix.Item>
  );
}

export function MenuNote({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-3 py-2 text-sm">{children}</Radix.Label>;
}

export function MenuDivider() {
  return <Radix.Separator className="my-1.5 h-px bg-line" />;
}
