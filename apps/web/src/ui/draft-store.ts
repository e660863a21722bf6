/** What somebody was writing, kept on their own device: field name → text. */
export type Draft = Record<string, string>;

interface Kept {
  at: number;
  fields: Draft;
}

/** A shared computer should not remember for ever; a week covers a lost evening and a dead battery. */
const keptFor = 7 * 24 * 60 * 60 * 1000;
const prefix = 'drafts:';
/** Keys of earlier releases began so, and said nothing of whose they were. */
const oldPrefix = 'draft:';
/** Whose drafts this browser keeps now: every tab asks, so that all stop when one signs out. */
const ownerKey = 'drafts-of';

/** A form of one member. */
interface Place {
  owner: string | null;
  form: string;
}

const keyOf = ({ owner, form }: Place) => `${prefix}${owner}:${form}`;

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'at' in value && 'fields' in value;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Storage may be missing, full or forbidden: then there are no drafts, and everything else goes on. */
export class DraftStore {
  constructor(
    private readonly storage: Storage | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  /** A page knows who is signed in: from now on only their drafts are kept and shown, in every tab. */
  beginAs(member: string | null): void {
    this.remove((name) => name.startsWith(oldPrefix));
    try {
      if (member === null) this.storage?.removeItem(ownerKey);
      else this.storage?.setItem(ownerKey, member);
    } catch {
      this.storage?.removeItem(ownerKey);
    }
  }

  load(place: Place): Draft | null {
    if (!this.isKeptFor(place)) return null;
    const kept = parse(this.storage?.getItem(keyOf(place)) ?? 'null');
    if (!isKept(kept)) return null;
    if (this.now() - kept.at < keptFor) return kept.fields;

    this.clear(place);
    return null;
  }

  /** @returns whether it is kept */
  save(place: Place, fields: Draft): boolean {
    if (!this.isKeptFor(place)) return false;
    const written = Object.entries(fields).filter(([, text]) => text.trim() !== '');
    if (written.length === 0) {
      this.clear(place);
      return false;
    }

    try {
      this.storage?.setItem(
        keyOf(place),
        JSON.stringify({ at: this.now(), fields: Object.fromEntries(written) }),
      );
      return true;
    } catch {
      return false; // Full or forbidden: the text is still in the form.
    }
  }

  clear(place: Place): void {
    if (this.isKeptFor(place)) this.storage?.removeItem(keyOf(place));
  }

  /** On signing out: nothing of anybody stays behind, and no other tab adds to it. */
  clearAll(): void {
    this.remove((name) => name === ownerKey || name.startsWith(prefix) || name.startsWith(oldPrefix));
  }

  private isKeptFor({ owner }: Place): boolean {
    return owner !== null && this.storage?.getItem(ownerKey) === owner;
  }

  private remove(is: (name: string) => boolean): void {
    const names = Array.from({ length: this.storage?.length ?? 0 }, (_, index) => this.storage?.key(index));

    for (const name of names) {
      if (name && is(name)) this.storage?.removeItem(name);
    }
  }
}

function localStorageIfAllowed(): Storage | undefined {
  try {
    return typeof window === 'undefined' ? undefined : window.localStorage;
  } catch {
    return undefined;
  }
}

export const drafts = new DraftStore(localStorageIfAllowed());
