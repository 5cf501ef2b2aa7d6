import { type NextRequest, NextResponse } from 'next/server';
import { isDatabaseReady } from '@/lib/db/ready';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** Liveness; with `?ready` the database is asked too, and 503 says that it does not answer. */
export async function GET(request: NextRequest) {
  if (!request.nextUrl.searchParams.has('ready')) {
    return NextResponse.json({ status: 'ok' }, { headers: NO_STORE });
  }
  const ready = await isDatabaseReady();
  return NextResponse.json(
    { status: ready ? 'ok' : 'unavailable', database: ready ? 'ok' : 'unavailable' },
    { status: ready ? 200 : 503, headers: NO_STORE },
  );
}
