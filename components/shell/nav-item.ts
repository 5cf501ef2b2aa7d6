/** A door in the navigation; `label` is already in the screen's language. */
export interface NavItem {
  href: string;
  label: string;
  /** Paths that belong to it where they do not begin with `href` (without its query). */
  match?: string;
}

/** Whether the path is the item's page or one below it. */
export function isCurrent(item: NavItem, pathname: string): boolean {
  const base = item.match ?? item.href;
  if (pathname === base) return true;
  return base !== '/' && pathname.startsWith(`${base}/`);
}
