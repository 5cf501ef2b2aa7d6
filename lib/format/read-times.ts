/**
 * `8:00`, `08:00`, `8h30`, `8 giờ 30`, `8.30`, `0830` or a lone hour (`8h`, `8`) as `HH:mm`, by the
 * clock of 24 hours; undefined for anything else.
 */
export function readTime(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().normalize('NFC');
  const match =
    /^(\d{1,2})\s*(?:[:.h]|giờ)\s*(\d{2})(?:\s*(?:phút|p))?$/.exec(text) ??
    /^(\d{1,2})\s*(?:h|giờ)?$/.exec(text) ??
    /^(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
