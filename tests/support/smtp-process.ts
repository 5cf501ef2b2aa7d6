import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';

// Run by a test: a mail server in a process of its own. It says on standard output what happens,
// a JSON object a line, and takes its next behaviour from standard input.

type Behaviour = 'accept' | 'hold-envelope' | 'hold-content' | 'later' | 'never';

let behaviour: Behaviour = 'accept';
const say = (event: object): void => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};
const refusal = (code: number): Error =>
  Object.assign(new Error(code === 451 ? 'Try again later' : 'No such mailbox'), {
    responseCode: code,
  });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(address, _session, done) {
    say({ type: 'envelope', to: address.address });
    if (behaviour === 'hold-envelope') return;
    if (behaviour === 'later') done(refusal(451));
    else if (behaviour === 'never') done(refusal(550));
    else done();
  },
  onData(stream, session, done) {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    stream.on('end', () => {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const messageId = /^Message-ID: (.*)$/im.exec(text)?.[1] ?? '';
      if (behaviour === 'hold-content') return say({ type: 'content', to, messageId });
      say({ type: 'accepted', to, messageId, text });
      done();
    });
  },
});
// A sender that is killed leaves its connection in the lurch.
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address();
  say({ type: 'listening', port: typeof address === 'object' ? address?.port : null });
});

for await (const line of createInterface({ input: process.stdin })) {
  behaviour = line as Behaviour;
  say({ type: 'behaves', behaviour });
}
process.exit(0);
