/** A place in what somebody typed, shown to them before it is sent. */
export interface Passage {
  /** What it may be, as the check of the text calls it. */
  kind: string;
  /** The very words. */
  words: string;
  /** The rest of their sentence. */
  before: string;
  after: string;
  /** The field that they stand in. */
  field: string;
  /** What one press puts there; null where only the writer can know. */
  replacement: string | null;
}

/** What a writer is asked about a text before it is sent. */
export interface SecondLook {
  /** Signed with a pen name: more gives its writer away. */
  sealed: boolean;
  identifying: readonly Passage[];
  unkind: readonly Passage[];
  /** A moderator looks at it first when it stays as it is, and reads why. */
  holds: boolean;
  /** It was sent a second time, without saying why. */
  reasonMissing: boolean;
  /** The fields in which something was replaced, with what stood there before. */
  replaced: Readonly<Record<string, string>>;
}

/** What a form is told when its submission was not accepted. */
export interface Refusal {
  code: string;
  /** A whole sentence for people: what, why, what now. */
  message: string;
  /** The name of the form field that it is about. */
  field?: string;
  retryAfter?: number;
  /** Why, as the closed list of reasons has it. */
  reason?: string;
  /** The text that an edit met, and how often it was changed. */
  current?: { body: string; revision: number };
  /** Another member opened the form: who may send it now, when they say so. */
  sendAs?: { id: string; name: string };
  errorId?: string;
  /** Nothing is wrong with it: its writer is asked to look at it once more. */
  look?: SecondLook;
}

/** A refused form comes back with everything that was typed. */
export interface Refused {
  refusal: Refusal;
  /** Which form of the page this was, when there are several of a kind. */
  form: string;
  entered: Record<string, string>;
}

/** Everything typed into a form, so that a refused page can be rendered with it again. */
export function enteredIn(form: FormData): Record<string, string> {
  const entered: Record<string, string> = {};

  for (const [name, value] of form) {
    if (typeof value === 'string' && name !== 'password') entered[name] = value;
  }

  return entered;
}
