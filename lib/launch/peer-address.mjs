// Loaded before Next by the launcher. Next believes the X-Forwarded-For that it is sent, and the
// limits on guessing passwords go by it: whoever makes up an address for each guess has no limit.
// So it is believed only when a reverse proxy says it: one on this machine, or, by TRUST_PROXY=1,
// the one through which alone this port is reached. Without it Next takes the connection's address.
import { subscribe } from 'node:diagnostics_channel';

const THIS_MACHINE = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

if (process.env.TRUST_PROXY !== '1') {
  subscribe('http.server.request.start', ({ request, socket }) => {
    if (!THIS_MACHINE.test(socket.remoteAddress ?? '')) delete request.headers['x-forwarded-for'];
  });
}
