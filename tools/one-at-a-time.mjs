import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';

/** A socket is let go by the system when its process ends, however it ends; a file would stay. */
const name = `quandary-build-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);

/** Does `work` while no other process of this checkout does: two builds at once would empty each other's folders. */
export async function oneAtATime(work) {
  let held = await hold();
  while (!held) {
    await untilLetGo();
    held = await hold();
  }
  try {
    return await work();
  } finally {
    held.close();
  }
}

/** @returns undefined when somebody else holds it */
function hold() {
  return new Promise((done, fail) => {
    const server = createServer((other) => other.on('error', () => {})); // waits, and may go at any time
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? done() : fail(error)));
    server.listen(address, () => done(server.unref()));
  });
}

function untilLetGo() {
  return new Promise((done) => {
    const waiting = connect(address);
    waiting.once('error', ({ code }) => {
      if (code === 'ECONNREFUSED') rmSync(address, { force: true }); // its holder was killed
    });
    waiting.once('close', done);
  });
}
