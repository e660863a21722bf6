import { Injectable } from '@nestjs/common';
import {
  Counter,
  Gauge,
  Histogram,
  Registry,
  type CounterConfiguration,
  type GaugeConfiguration,
} from 'prom-client';

/** Reads what is so at this moment; undefined leaves the value out. */
export type Reading<Value> = () => Value | undefined | Promise<Value | undefined>;

interface ReadBy {
  name: string;
  help: string;
  label: string;
  /** A value for each value of the label, of which there are few and always the same. */
  read: Reading<Record<string, number>>;
}

interface Read {
  name: string;
  help: string;
  read: Reading<number>;
}

/** Both are read anew each time: set to nought, and then to what is so. */
type Kind = new (settings: GaugeConfiguration<string> & CounterConfiguration<string>) => Gauge | Counter;

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
    this.reading(Gauge, { name, help, read });
  }

  gaugeBy(wish: ReadBy): void {
    this.readingBy(Gauge, wish);
  }

  /** What somebody else counts since the start; its name ends with `_total`. */
  total(name: string, help: string, read: Reading<number>): void {
    this.reading(Counter, { name, help, read });
  }

  totalBy(wish: ReadBy): void {
    this.readingBy(Counter, wish);
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

  private reading(Kind: Kind, { name, help, read }: Read): void {
    const metric: Gauge | Counter = new Kind({
      name,
      help,
      registers: [this.registry],
      collect: async () => {
        const value = await tried(read);
        if (value === undefined) return metric.remove();
        metric.reset();
        metric.inc(value);
      },
    });
  }

  private readingBy(Kind: Kind, { name, help, label, read }: ReadBy): void {
    const metric: Gauge | Counter = new Kind({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      collect: async () => {
        const values = await tried(read);
        metric.reset();
        for (const [key, value] of Object.entries(values ?? {})) metric.inc({ [label]: key }, value);
      },
    });
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
