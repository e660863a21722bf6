import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Reads what is so at this moment; undefined leaves the value out. */
export type Reading<Value> = () => Value | undefined | Promise<Value | undefined>;

interface GaugeBy {
  name: string;
  help: string;
  label: string;
  /** A value for each value of the label, of which there are few and always the same. */
  read: Reading<Record<string, number>>;
}

interface CounterBy<Labels extends string> {
  name: string;
  help: string;
  labels: readonly Labels[];
}

interface HistogramBy<Labels extends string> extends CounterBy<Labels> {
  buckets: readonly number[];
}

/**
 * What this process measures, for `/metrics`. Rooms say what they have: `measures.gauge('quandary_…', 'What it is.',
 * () => this.waiting.length)`. It is read when somebody asks, and a reading that fails is left out. Names begin with
 * `quandary_` and end with their unit; a label has a handful of values and never what people type.
 */
@Injectable()
export class Measures {
  private readonly registry = new Registry();
  readonly contentType = this.registry.contentType;

  gauge(name: string, help: string, read: Reading<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async () => {
        const value = await tried(read);
        if (value === undefined) gauge.remove();
        else gauge.set(value);
      },
    });
  }

  gaugeBy({ name, help, label, read }: GaugeBy): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      collect: async () => {
        const values = await tried(read);
        gauge.reset();
        for (const [key, value] of Object.entries(values ?? {})) gauge.set({ [label]: key }, value);
      },
    });
  }

  /** Counts up from nought; its name ends with `_total`. */
  counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.registry] });
  }

  counterBy<Labels extends string>({ name, help, labels }: CounterBy<Labels>): Counter<Labels> {
    return new Counter({ name, help, labelNames: labels, registers: [this.registry] });
  }

  histogramBy<Labels extends string>({
    name,
    help,
    labels,
    buckets,
  }: HistogramBy<Labels>): Histogram<Labels> {
    return new Histogram({
      name,
      help,
      labelNames: labels,
      buckets: [...buckets],
      registers: [this.registry],
    });
  }

  /** All of it, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** For what others have made for prom-client. */
  addTo(add: (registry: Registry) => void): void {
    add(this.registry);
  }
}

async function tried<Value>(read: Reading<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
