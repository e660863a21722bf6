import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PageTurns } from './page-turns';

describe('turns to render a page', () => {
  let server: Server;
  let sockets: Socket[];
  let heard: number;

  beforeEach(async () => {
    heard = 0;
    server = createServer(() => (heard += 1)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    sockets = [];
  });

  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });

  /** All at once; the loop looks only when it has its next round. */
  function knock(visitors: number) {
    const { port } = server.address() as AddressInfo;
    sockets = Array.from({ length: visitors }, () => connect(port, '127.0.0.1'));
  }

  it('come when everybody who knocks has been heard', async () => {
    const turns = new PageTurns();
    turns.watch(server);
    knock(8);

    await turns.next();

    expect(heard).toBe(8);
  });

  it('come in spite of a flood: ten rounds are waited at the most, and the one before', async () => {
    const turns = new PageTurns();
    turns.watch(server);
    knock(30);

    await turns.next();

    expect(heard).toBeGreaterThanOrEqual(10);
    expect(heard).toBeLessThanOrEqual(11);
  });

  it('come one after the other', async () => {
    const turns = new PageTurns();
    const order: number[] = [];

    await Promise.all([1, 2, 3].map((page) => turns.next().then(() => order.push(page))));

    expect(order).toEqual([1, 2, 3]);
  });
});
