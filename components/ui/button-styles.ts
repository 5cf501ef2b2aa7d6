import { cx } from './cx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'border-brand bg-brand text-white shadow-card hover:border-brand-strong hover:bg-brand-strong',
  secondary:
    'border-line-strong bg-surface text-ink shadow-card hover:border-ink-muted hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-brand hover:bg-brand-soft',
  danger: 'border-danger bg-danger text-white shadow-card hover:brightness-90',
};

const SIZES: Record<ButtonSize, string> = {
  sm: 'min-h-9 gap-1.5 px-3 text-sm',
  md: 'min-h-10.5 gap-2 px-4 text-base',
  lg: 'min-h-12 gap-2 px-5 text-base',
};

export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'md',
  extra?: string,
): string {
  return cx(
    'inline-flex items-center justify-center rounded-md border py-1.5 text-center font-medium leading-tight no-underline transition-colors',
    'aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60',
    '[&_svg]:size-4 [&_svg]:shrink-0',
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}
