import { give, idFor, refusalToGive, type Draft } from './draft';
import type { MemberRecord, TopicRecord } from './records';
import type { Verdict } from './tally';

export function planTopic({ slug, name }: TopicRecord, draft: Draft): Verdict {
  const again = refusalToGive(draft, 'topic', slug);
  if (again) return again;
  if (draft.known.topics.has(slug)) return 'there';

  give(draft, 'topic', slug);
  draft.known.topics.add(slug);
  draft.additions.topics.push({ slug, name });
  return 'added';
}

export function planMember(record: MemberRecord, draft: Draft): Verdict {
  const { known, additions } = draft;
  const again = refusalToGive(draft, 'member', record.id);
  if (again) return again;
  if (record.coach) give(draft, 'coach', record.id);
  if (known.members.has(record.id)) return 'there';
  const { handle, name, roles } = record;
  const email = record.email ?? null;
  if (known.handles.has(handle)) return { because: `somebody else has the handle "${handle}"` };
  if (email !== null && known.emails.has(email.toLowerCase())) {
    return { because: `somebody else has the e-mail address "${email}"` };
  }
  const topics = new Set(record.coach);
  const unknown = [...topics].find((topic) => !known.topics.has(topic));
  if (unknown !== undefined) return { because: `there is no topic "${unknown}"` };

  give(draft, 'member', record.id);
  const id = idFor(draft, 'member', record.id);
  known.handles.add(handle);
  if (email !== null) known.emails.add(email.toLowerCase());
  known.members.set(record.id, { id, coach: topics.size > 0 });
  additions.members.push({
    id,
    handle,
    name,
    email,
    roles: [...new Set(roles)],
    coach: topics.size > 0,
    createdAt: record.createdAt ?? null,
  });
  for (const topic of topics) additions.credentials.push({ memberId: id, topic });
  return 'added';
}
