export type Tone = 'neutral' | 'info' | 'violet' | 'success' | 'warning' | 'orange' | 'danger';

/** Text on its own soft ground with a line round it. Written out, so that the compiler finds the names. */
export const SOFT: Record<Tone, string> = {
  neutral: 'bg-neutral-soft text-neutral border-neutral-line',
  info: 'bg-info-soft text-info border-info-line',
  violet: 'bg-violet-soft text-violet border-violet-line',
  success: 'bg-success-soft text-success border-success-line',
  warning: 'bg-warning-soft text-warning border-warning-line',
  orange: 'bg-orange-soft text-orange border-orange-line',
  danger: 'bg-danger-soft text-danger border-danger-line',
};
