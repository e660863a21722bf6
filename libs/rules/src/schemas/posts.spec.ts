import { describe, expect, it } from '@jest/globals';
import { check } from './check';
import {
  answerDilemmaInput,
  castVoteInput,
  editPostInput,
  postCommentInput,
  postDilemmaInput,
  publishArticleInput,
} from './posts';

const letter = { title: ' Should I\ncall him? ', body: 'He left.\r\n\r\nI wait. ', topic: 'love' };
const article = {
  title: 'How to listen',
  summary: 'Slowly.',
  body: 'First, wait.',
  topics: ['love', 'family'],
};

describe('posting a dilemma', () => {
  it('cleans what was typed', () => {
    expect(check(postDilemmaInput, { ...letter, ask: ' ', penName: null, requestId: 'r-1' })).toEqual({
      ok: true,
      value: {
        title: 'Should I call him?',
        body: 'He left.\n\nI wait.',
        ask: undefined,
        topic: 'love',
        penName: undefined,
        requestId: 'r-1',
      },
    });
  });

  it('needs no more than a title, a letter and a topic', () => {
    expect(check(postDilemmaInput, letter).ok).toBe(true);
  });

  it.each([
    ['title', 'a'.repeat(151)],
    ['title', '\u200b'],
    ['body', 'a'.repeat(20_001)],
    ['ask', 'a'.repeat(201)],
    ['topic', ''],
    ['penName', 'a'],
    ['penName', 'a'.repeat(61)],
    ['penName', 'Ghost\u202e'],
    ['requestId', ''],
    ['requestId', 'r'.repeat(101)],
  ])('refuses a wrong %s', (field, value) => {
    expect(check(postDilemmaInput, { ...letter, [field]: value })).toMatchObject({
      ok: false,
      field: `input.${field}`,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('refuses a blank pen name rather than publish under the member’s own', () => {
    for (const penName of ['', '  ', '\u200b']) {
      expect(check(postDilemmaInput, { ...letter, penName })).toMatchObject({ field: 'input.penName' });
    }
  });

  it('writes numbers as people read them', () => {
    expect(check(postDilemmaInput, { ...letter, body: 'a'.repeat(20_001) })).toMatchObject({
      message: 'A letter has at most 20,000 characters; this one has 20,001. Please shorten it by 1.',
    });
  });

  it('names the first problem in the order of the form', () => {
    expect(check(postDilemmaInput, { requestId: 7 })).toMatchObject({ field: 'input.title' });
    expect(check(postDilemmaInput, null)).toMatchObject({ field: 'input' });
  });
});

describe('answers, comments and edits', () => {
  it('take what they need', () => {
    expect(check(answerDilemmaInput, { dilemmaId: '1', body: 'Rest.' }).ok).toBe(true);
    expect(check(postCommentInput, { parentId: '1', body: 'Yes.' }).ok).toBe(true);
    expect(check(editPostInput, { postId: '1', body: 'No.' }).ok).toBe(true);
  });

  it('need what the coach would do: the other parts alone are no answer', () => {
    const heard = '## What I heard\n\nThat you are tired.';
    expect(check(answerDilemmaInput, { dilemmaId: '1', body: heard })).toMatchObject({ field: 'input.body' });
    expect(
      check(answerDilemmaInput, {
        dilemmaId: '1',
        body: `\u200b\n\n${heard}\n\n## What I would do\n\n\u200b`,
      }),
    ).toMatchObject({ field: 'input.body' });
    const both = `${heard}\n\n## What I would do\n\nRest.`;
    expect(check(answerDilemmaInput, { dilemmaId: '1', body: both }).ok).toBe(true);
  });

  it('have their own lengths', () => {
    const [commentLength, postLength] = ['a'.repeat(10_001), 'a'.repeat(20_001)];
    expect(check(postCommentInput, { parentId: '1', body: commentLength })).toMatchObject({
      field: 'input.body',
    });
    expect(check(editPostInput, { postId: '1', body: commentLength }).ok).toBe(true);
    expect(check(answerDilemmaInput, { dilemmaId: '1', body: postLength })).toMatchObject({
      field: 'input.body',
    });
    expect(check(postCommentInput.shape.body, commentLength, 'input.body')).toMatchObject({
      field: 'input.body',
    });
  });

  it('refuse to be about nothing', () => {
    expect(check(postCommentInput, { parentId: '', body: 'Yes.' })).toMatchObject({
      field: 'input.parentId',
    });
  });
});

describe('voting', () => {
  it('is up, down or none', () => {
    expect(check(castVoteInput, { postId: '1', value: 'none' })).toEqual({
      ok: true,
      value: { postId: '1', value: 'none' },
    });
    expect(check(castVoteInput, { postId: '1', value: 'sideways' })).toMatchObject({ field: 'input.value' });
  });
});

describe('publishing an article', () => {
  it('takes each topic once', () => {
    expect(check(publishArticleInput, { ...article, topics: ['love', ' love', 'family'] })).toMatchObject({
      value: { topics: ['love', 'family'] },
    });
  });

  it.each([[[]], [['a', 'b', 'c', 'd', 'e', 'f']], [undefined], ['love']])(
    'refuses the topics %j',
    (topics) => {
      expect(check(publishArticleInput, { ...article, topics })).toMatchObject({ field: 'input.topics' });
    },
  );

  it('says which topic is blank', () => {
    expect(check(publishArticleInput, { ...article, topics: ['love', ''] })).toMatchObject({
      field: 'input.topics.1',
    });
  });

  it.each([
    ['title', 151],
    ['summary', 501],
    ['body', 50_001],
  ])('refuses a %s of %i characters', (field, length) => {
    const input = { ...article, [field]: 'a'.repeat(length) };
    expect(check(publishArticleInput, input)).toMatchObject({ field: `input.${field}` });
  });
});
