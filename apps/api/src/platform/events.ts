import { Global, Injectable, Module } from '@nestjs/common';
import type { Transaction } from './database/database';

/** A class of events. */
type EventClass<Event> = new (...details: never[]) => Event;
type Subscriber<Event> = (event: Event, transaction: Transaction) => Promise<unknown>;

/**
 * Tells rooms what happened, without the room where it happens knowing them. An event is an instance of a class, which
 * belongs to the room that announces it.
 */
@Injectable()
export class DomainEvents {
  private readonly subscribers = new Map<EventClass<unknown>, Subscriber<never>[]>();

  /**
   * Runs `act` in every transaction that announces such an event: one after another, in the order of subscribing. What
   * it throws undoes the transaction.
   */
  subscribe<Event>(type: EventClass<Event>, act: Subscriber<Event>): void {
    this.subscribers.set(type, [...(this.subscribers.get(type) ?? []), act]);
  }

  /** Resolves when all subscribers have acted. */
  async announce(event: object, transaction: Transaction): Promise<void> {
    const type = event.constructor as EventClass<unknown>;
    for (const act of this.subscribers.get(type) ?? []) await act(event as never, transaction);
  }
}

@Global()
@Module({ providers: [DomainEvents], exports: [DomainEvents] })
export class EventsModule {}
