import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { expect, it } from '@jest/globals';
import { everybodyHeard } from './draining';

/** Most stand in the backlog when this returns: the system takes a connection before the process hears of it. */
async function knocking(clients: number) {
  const server = createServer((_request, response) => void response.end('heard'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets = Array.from({ length: clients }, () => connect(port, '127.0.0.1'));
  const answers = sockets.map((socket) => answerOf(socket));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  return { server, answers };
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((done) => {
    socket.once('connect', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'));
    socket.once('data', (data) => done(data.toString().split('\r\n')[0]!));
    socket.once('error', (error: NodeJS.ErrnoException) => done(String(error.code)));
  });
}

it('who has knocked before the end is answered', async () => {
  const { server, answers } = await knocking(30);
  await everybodyHeard(server, 5_000);
  server.close();
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['HTTP/1.1 200 OK']));
});

it('ends in time while somebody comes in every round', async () => {
  const server = createServer().removeAllListeners('connection');
  let coming = true;
  const come = () => {
    server.emit('connection');
    if (coming) setImmediate(come);
  };
  come();
  const began = performance.now();
  await everybodyHeard(server, 50);
  expect(performance.now() - began).toBeGreaterThanOrEqual(50);
  coming = false;
});
