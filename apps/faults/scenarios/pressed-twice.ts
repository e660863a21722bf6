import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Scenario, Stage } from '../scenario';
import { kindOf, speak, type Spoken } from '../scene/asking';
import { lettersOf, membersOf } from '../scene/community';
import { Site } from '../scene/site';

const presses = 50;
/** Somebody who is told “later” presses again. */
const mostTries = 20;
const restMs = 200;

const acts = [
  {
    what: 'letter',
    query: `mutation ($input: PostDilemmaInput!) { posted: postDilemma(input: $input) { ... on Dilemma { id number title } } }`,
    input: { title: 'Pressed fifty times', topic: 'faults' },
  },
  {
    what: 'comment',
    query: `mutation ($input: PostCommentInput!) { posted: postComment(input: $input) { ... on Comment { id number } } }`,
    input: {},
  },
];

export const pressedTwice: Scenario = {
  goal: 'GR4',
  name: 'pressing fifty times posts once',
  withinSeconds: [60, 60],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const site = await Site.open(stage.ground, { env: { DATABASE_URL: url } });
    const [member] = await membersOf(store, 1);
    const [letter] = await lettersOf(store, 1);
    if (!member || !letter) throw new Error('There is nobody to write.');
    for (const { what, query, input } of acts) {
      const requestId = randomUUID();
      const body = `Once and for all: ${requestId}`;
      const target = what === 'comment' ? { parentId: letter.id } : {};
      const variables = { input: { ...input, ...target, body, requestId } };
      const all = await Promise.all(
        Array.from({ length: presses }, () => press(site.url, { query, variables }, member.token)),
      );
      const rows = await store.count('SELECT count(*) FROM posts WHERE body = $1', [body]);
      judge(stage, what, { rows, all });
    }
  },
};

interface Pressed {
  answer: Spoken;
  tries: number;
}

async function press(url: string, operation: Parameters<typeof speak>[1], token: string): Promise<Pressed> {
  for (let tries = 1; ; tries++) {
    const answer = await speak(url, operation, { token });
    if (kindOf(answer)[0] !== 'later' || tries === mostTries) return { answer, tries };
    await pause(restMs);
  }
}

function judge(stage: Stage, what: string, { rows, all }: { rows: number; all: Pressed[] }): void {
  const answers = new Map<string, number>();
  for (const { answer } of all) {
    const text = JSON.stringify(answer.errors.length > 0 ? answer.errors : answer.data);
    answers.set(text, (answers.get(text) ?? 0) + 1);
  }
  const good = all.filter(({ answer }) => kindOf(answer)[0] === 'good').length;
  const again = all.filter(({ tries }) => tries > 1).length;
  stage.found(
    `fifty equal presses of one ${what} are one row and fifty equal answers`,
    rows === 1 && good === presses && answers.size === 1,
    `${rows} rows, ${good} of ${presses} good, ${answers.size} different answers, ${again} were told “later” first`,
  );
}
