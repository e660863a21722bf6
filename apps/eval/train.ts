import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainCrisis } from './training/crisis-training';
import { trainSpam } from './training/spam-training';
import { trainUnkind } from './training/unkind-training';

/** npm run train:safety -- --posts FILE [--crisis] [--tweets FILE] [--comment-spam FILE] */

const { values: files } = parseArgs({
  options: {
    posts: { type: 'string' },
    crisis: { type: 'boolean' },
    tweets: { type: 'string' },
    'comment-spam': { type: 'string' },
  },
});
/** Where the type of a room's model is, and the decision that says from what it is learnt. */
const ROOMS = {
  crisis: { from: './judge', record: '0032-crisis-is-read-by-rules' },
  unkind: { from: './unkind', record: '0034-small-models-that-ship' },
  spam: { from: './score', record: '0034-small-models-that-ship' },
};
const library = join(import.meta.dirname, '..', '..', 'libs', 'safety');
const data = (name: string) => join(library, 'data', name);
const say = (line: string) => process.stderr.write(line);

try {
  const { posts, crisis, tweets, 'comment-spam': comments } = files;
  if (!posts || (!crisis && !tweets && !comments))
    throw new Error(
      'Which files? npm run train:safety -- --posts FILE [--crisis] [--tweets FILE] [--comment-spam FILE]',
    );
  if (crisis)
    write('crisis', {
      type: 'CrisisModel',
      model: trainCrisis(
        {
          written: [
            data('crisis.jsonl'),
            data('crisis-told.jsonl'),
            join(library, 'src', 'crisis-phrases.jsonl'),
          ],
          posts,
          leftOut: new Set(JSON.parse(readFileSync(data('crisis-letters.json'), 'utf8')) as string[]),
        },
        say,
      ),
    });
  if (tweets)
    write('unkind', {
      type: 'UnkindModel',
      model: trainUnkind(
        { comments: data('unkind.jsonl'), heldOut: data('unkind-held-out.jsonl'), tweets, posts },
        say,
      ),
    });
  if (comments)
    write('spam', {
      type: 'SpamModel',
      model: trainSpam({ comments, adverts: data('adverts.jsonl'), posts }, say),
    });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

function write(room: keyof typeof ROOMS, { type, model }: { type: string; model: object }): void {
  const { from, record } = ROOMS[room];
  const name = `${room.toUpperCase()}_MODEL`;
  writeFileSync(
    join(library, 'src', room, 'model.ts'),
    [
      `import type { ${type} } from '${from}';`,
      '',
      `/** Written by \`npm run train:safety\`; docs/decisions/${record}.md says from what. */`,
      `export const ${name}: ${type} = ${JSON.stringify(model, null, 2)};`,
      '',
    ].join('\n'),
  );
}
