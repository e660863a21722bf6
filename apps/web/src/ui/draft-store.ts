/** What somebody was writing, kept on their own device: field name → text. */
export type Draft = Record<string, string>;

interface Kept {
  at: number;
  fields: Draft;
}

/** A shared computer should not remember for ever; a week covers a lost evening and a dead battery. */
const keptFor = 7 * 24 * 60 * 60 * 1000;
const prefix = 'draft:';

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

  load(form: string): Draft | null {
    const kept = parse(this.storage?.getItem(prefix + form) ?? 'null');
    if (!isKept(kept)) return null;
    if (this.now() - kept.at < keptFor) return kept.fields;

    this.clear(form);
    return null;
  }

  save(form: string, fields: Draft): void {
    const written = Object.entries(fields).filter(([, text]) => text.trim() !== '');
    if (written.length === 0) return this.clear(form);

    try {
      this.storage?.setItem(
        prefix + form,
        JSON.stringify({ at: this.now(), fields: Object.fromEntries(written) }),
      );
    } catch {
      // Full or forbidden: the text is still in the form.
    }
  }

  clear(form: string): void {
    this.storage?.removeItem(prefix + form);
  }

  /** On signing out: nothing of this person stays behind. */
  clearAll(): void {
    const names = Array.from({ length: this.storage?.length ?? 0 }, (_, index) => this.storage?.key(index));

    for (const name of names) {
      if (name?.startsWith(prefix)) this.storage?.removeItem(name);
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
