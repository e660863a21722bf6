/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import * as rules from '@quandary/rules';
import type { ReactNode } from 'react';
import type * as z from 'zod';
import { show } from '../../test/show';
import { SignInFields } from '../accounts/sign-in-fields';
import { SignUpFields } from '../accounts/sign-up-fields';
import { AnswerForm } from '../answers/answer-form';
import { CommentForm } from '../comments/comment-form';
import { AskForm } from '../dilemmas/ask-form';
import { DecideForm } from '../moderation/decide-form';
import { Appealed } from '../moderation/appealed';
import { ProposeSuspensionForm } from '../moderation/propose-suspension-form';
import { UnmaskForm } from '../moderation/unmask-form';
import { renderComeBack } from '../site/come-back';
import { DecisionReasons } from '../posts/decision-reasons';
import EditPost from './edit-post';
import NewArticle from './new-article';
import MoveLetter from './move-letter';
import RedactPost from './redact-post';
import ReportPost from './report-post';

type Input = Record<string, unknown>;

interface Described {
  form: ReactNode;
  schema: z.ZodType;
  /** An input that the schema takes: what is tried is put into it, one field at a time. */
  good: Input;
  /** Fields of the form whose text is not the field of the same name in the input. */
  within?: Record<string, (text: string) => Input>;
}

const topics = [{ slug: 'dating', name: 'Dating' }];
const account = { email: 'a@example.org', handle: 'anna', name: 'Anna', password: 'four words and more' };
const article = { title: 'On lending', summary: 'Lend or give.', body: 'Give.', topics: ['dating'] };
const letter = { title: 'Ghosted', body: 'He is gone.', topic: 'dating', penName: 'Doctor Nobody' };
const by = { name: 'Anna', badges: [], member: null };
const place = { number: 1, slug: 'ghosted', title: 'Ghosted' };

/** A route's component with what its loader gives; the rest of its props nobody reads. */
function page(Route: (props: never) => ReactNode, loaderData: object): ReactNode {
  const Shown = Route as (props: { loaderData: object }) => ReactNode;

  return <Shown loaderData={loaderData} />;
}

function edit(kind: 'Dilemma' | 'Answer' | 'Comment', edits: 'FREE' | 'ADDENDUM'): ReactNode {
  const own = kind === 'Dilemma' ? place : { label: 'A', commentNumber: '1', dilemma: place };
  const post = {
    __typename: kind,
    id: 'p1',
    revision: 0,
    viewerIsAuthor: true,
    viewerCanEdit: true,
    body: 'Gone.',
    bodyHtml: '<p>Gone.</p>',
    edits,
    ask: null,
    topic: { slug: 'dating' },
    ...own,
  };

  return page(EditPost, {
    post: { ...post, author: by },
    topics,
    parts: null,
    returnTo: '/d/1',
    requestId: 'r1',
  });
}

const decided = {
  id: 'd1',
  kind: 'WARN',
  minutes: null,
  explanation: 'So.',
  decidedAt: '2026-11-20T08:00:00Z',
};
const appealable = { ...decided, viewerCanAppeal: true } as never;
const appealed = { ...decided, appeal: { id: 'a1', state: 'OPEN', text: 'No.', answer: null } } as never;

/** The other parts are short: one field may hold all that an answer may. */
const inAnswer = (text: string) => ({ body: text });

/** As many full passages as a text has room for, one a line. */
const inLines = (text: string): Input => {
  const lines = text.match(/.{1,501}/g) ?? [];
  return { passages: lines.map((line, at) => (at < lines.length - 1 ? line.slice(0, -1) : line)) };
};

const forms: Record<string, Described> = {
  'to sign in': { form: <SignInFields refused={undefined} />, schema: rules.signInInput, good: account },
  'to sign up': { form: <SignUpFields refused={undefined} />, schema: rules.signUpInput, good: account },
  'of a letter': {
    form: <AskForm topics={topics} ownName="Anna" requestId="r1" previewed={undefined} />,
    schema: rules.postDilemmaInput,
    good: letter,
  },
  'of an answer': {
    form: <AnswerForm dilemmaId="d1" seed="s" advice={null} />,
    schema: rules.answerDilemmaInput,
    good: { dilemmaId: 'd1', body: 'Call him.' },
    within: { heard: inAnswer, would: inAnswer, words: inAnswer, notWhen: inAnswer, otherHelp: inAnswer },
  },
  'of a comment': {
    form: <CommentForm parentId="p1" to="the letter" seed="s" />,
    schema: rules.postCommentInput,
    good: { parentId: 'p1', body: 'Yes.' },
  },
  'of a guide': {
    form: page(NewArticle, { topics, chosen: null, seesUnserved: false }),
    schema: rules.publishArticleInput,
    good: article,
  },
  'of a report': {
    form: page(ReportPost, {
      post: { __typename: 'Dilemma', id: 'p1', revision: 0, ...place, author: by, bodyHtml: '' },
      done: false,
      returnTo: '/',
    }),
    schema: rules.reportPostInput,
    good: { postId: 'p1', reason: 'spam', note: 'Look.' },
  },
  'to remove words': {
    form: page(RedactPost, {
      post: {
        __typename: 'Comment',
        id: 'p1',
        commentNumber: '1',
        dilemma: place,
        viewerIsAuthor: true,
        author: by,
        bodyHtml: '',
      },
      returnTo: '/',
    }),
    schema: rules.redactPostInput,
    good: { postId: 'p1', passages: ['Anna'] },
    within: { passages: inLines },
  },
  'to move a letter': {
    form: page(MoveLetter, {
      post: { __typename: 'Dilemma', id: 'p1', ...place, topic: { slug: 'dating' } },
      topics,
      returnTo: '/',
    }),
    schema: rules.moveDilemmaInput,
    good: { dilemmaId: 'p1', topicSlug: 'dating', text: 'It fits there.' },
  },
  'of a decision': {
    form: <DecideForm reviewItemId="r1" revision={0} refused={undefined} />,
    schema: rules.decideReviewInput,
    good: { reviewItemId: 'r1', kind: 'keep', explanation: 'It is fine.' },
  },
  'to suspend for long': {
    form: <ProposeSuspensionForm reviewItemId="r1" refused={undefined} />,
    schema: rules.proposeSuspensionInput,
    good: { reviewItemId: 'r1', reason: 'spam', explanation: 'It sells.', suspendUntil: '2099-01-01' },
  },
  'of an appeal': {
    form: <DecisionReasons decision={appealable} />,
    schema: rules.appealInput,
    good: { decisionId: 'd1', text: 'Look again.' },
  },
  'to answer an appeal': {
    form: <Appealed decision={appealed} refused={undefined} />,
    schema: rules.decideAppealInput,
    good: { appealId: 'a1', uphold: true, text: 'It stands.' },
  },
  'to open a pen name': {
    form: <UnmaskForm postId="p1" refused={undefined} />,
    schema: rules.proposeUnmaskingInput,
    good: { postId: 'p1', reason: 'A court asks.' },
  },
  'to edit a letter': { form: edit('Dilemma', 'FREE'), schema: rules.postDilemmaInput, good: letter },
  'to edit a comment': {
    form: edit('Comment', 'FREE'),
    schema: rules.postCommentInput,
    good: { parentId: 'p1', body: 'Yes.' },
  },
  'to add to a comment': {
    form: edit('Comment', 'ADDENDUM'),
    schema: rules.postCommentInput,
    good: { parentId: 'p1', body: 'Yes.' },
  },
};

type TextField = HTMLInputElement | HTMLTextAreaElement;

function textFields(): TextField[] {
  const all = document.querySelectorAll<TextField>('textarea, input');

  return [...all].filter(({ type }) => !['hidden', 'radio', 'checkbox', 'date'].includes(type));
}

/** A text of so many characters that is one of its kind: an address has an @. */
function textOf(name: string, length: number): string {
  return name === 'email' ? `${'a'.repeat(length - '@example.org'.length)}@example.org` : 'a'.repeat(length);
}

function takes({ schema, good, within = {} }: Described, name: string, text: string): boolean {
  return rules.check(schema, { ...good, ...(within[name]?.(text) ?? { [name]: text }) }).ok;
}

/** Where the browser asks less than the schema, and why. */
const lenient = new Map([
  ['penName', 'it may be out of sight, and needs none then'],
  ['heard', 'only the main part of an answer is required'],
  ['words', 'only the main part of an answer is required'],
  ['notWhen', 'only the main part of an answer is required'],
  ['otherHelp', 'only the main part of an answer is required'],
]);

describe.each(Object.entries(forms))('the form %s', (_name, described) => {
  it('asks of every text what the schema asks of it', () => {
    show(described.form);

    expect(textFields()).not.toHaveLength(0);
    for (const { name, required, minLength, maxLength } of textFields()) {
      const most = { name, fits: takes(described, name, textOf(name, maxLength)) };
      expect([most, takes(described, name, textOf(name, maxLength + 1))]).toEqual([
        { name, fits: true },
        false,
      ]);
      if (lenient.has(name)) continue;

      expect({ name, required }).toEqual({ name, required: !takes(described, name, '') });
      const shortest = Math.max(1, minLength);
      if (name === 'email') continue; // an address has its own least

      expect({ name, fits: takes(described, name, textOf(name, shortest)) }).toEqual({ name, fits: true });
      if (shortest > 1) expect(takes(described, name, textOf(name, shortest - 1))).toBe(false);
    }
  });

  it('is known to the page that gives it back when there is no time for it', () => {
    show(described.form);
    const hidden = [...document.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
    const entered = [...hidden, ...textFields().filter(({ type }) => type !== 'password')].map(
      ({ name }) => [name, 'x'] as const,
    );
    const back = document.createElement('div');
    back.append(
      new DOMParser().parseFromString(
        renderComeBack({ message: '', seconds: 5, again: { action: '/', entered } }),
        'text/html',
      ).body,
    );

    for (const { name } of hidden)
      expect(back.querySelector<HTMLInputElement>(`input[name=${name}]`)?.type).toBe('hidden');
    expect(back.textContent).not.toContain('What you typed');
  });
});

it('is in the list above, whatever has a schema', () => {
  const withoutText: unknown[] = [
    ...[rules.castVoteInput, rules.confirmUnmaskingInput],
    ...[rules.confirmSuspensionInput, rules.acknowledgeWarningInput],
  ];
  const ofPrograms: unknown[] = [rules.liftSuspensionInput]; // the pages lift with a decision
  const byKind: unknown[] = [rules.editPostInput]; // edits are asked what the posts were asked
  const listed: unknown[] = Object.values(forms).map(({ schema }) => schema);
  const schemas = Object.entries(rules).filter(([name]) => name.endsWith('Input'));

  for (const [name, schema] of schemas)
    expect([name, [...withoutText, ...ofPrograms, ...byKind, ...listed].includes(schema)]).toEqual([
      name,
      true,
    ]);
});
