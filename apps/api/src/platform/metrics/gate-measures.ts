import { Injectable } from '@nestjs/common';
import { Gate } from '../web/gate';
import { SparePages } from '../web/spare-pages';
import { Measures } from './measures';

/** What happens at the door: who is let in, who waits for a turn, who is told to come back. */
@Injectable()
export class GateMeasures {
  constructor(measures: Measures, gate: Gate, spare: SparePages) {
    measures.total(
      'quandary_gate_admitted_total',
      'Requests that had their turn.',
      () => gate.counts.admitted,
    );
    measures.totalBy({
      name: 'quandary_gate_refused_total',
      help: 'Requests that were told to come back, by what they wanted: reading, or the rest.',
      label: 'kind',
      read: () => gate.counts.refused,
    });
    measures.total(
      'quandary_gate_from_memory_total',
      'Guests who were given the page of another guest, while too many came.',
      () => spare.answered,
    );
    measures.gauge('quandary_gate_inside', 'Requests that have their turn.', () => gate.atOnce);
    measures.gauge('quandary_gate_waiting', 'Requests that wait for their turn.', () => gate.waiting);
    measures.gauge(
      'quandary_gate_wait_seconds',
      'How long the first in the queue has waited.',
      () => gate.waitMs / 1_000,
    );
  }
}
