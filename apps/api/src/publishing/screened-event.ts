import type { Verdict } from '../screening/screening';
import type { ScreeningRules } from '../screening/screening-rules';
import { PostScreened } from './post-events';

/** What the moderators are told of a text that screening would have looked at; null when nobody needs to look. */
export function screenedEvent(
  postId: string,
  { heldFor, lookedAt }: Verdict,
  { input, rules }: { input: { insistBecause?: string | null }; rules: ScreeningRules },
): PostScreened | null {
  if (!lookedAt) return null;
  const reason = heldFor ?? 'suspect_words';
  const urgent = reason === 'crisis' || reason === 'threat';
  return new PostScreened(postId, {
    reason,
    authorNote: input.insistBecause ?? null,
    dueInMinutes: urgent ? rules.crisisDueMinutes : null,
  });
}
