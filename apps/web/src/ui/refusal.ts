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
