/** A table on paper: thin lines, its head again on each page, no row torn in two. */
export const CELLS =
  'w-full border-collapse text-sm [&_:is(td,th)]:border [&_:is(td,th)]:border-black [&_:is(td,th)]:px-1.5 [&_:is(td,th)]:py-0.5 [&_th]:text-start [&_tr]:break-inside-avoid [&_thead]:table-header-group';
