import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainSpam } from './training/spam-training';
import { trainUnkind } from './training/unkind-training';

/** npm run train:safety -- --posts FILE [--tweets FILE] [--comment-spam FILE] */

const { values: files } = parseArgs({
  options: { posts: { type: 'string' }, tweets: { type: 'string' }, 'comment-spam': { type: 'string' } },
});
const library = join(import.meta.dirname, '..', '..', 'libs', 'safety');
const data = (name: string) => join(library, 'data', name);
const say = (line: string) => process.stderr.write(line);

try {
  const { posts, tweets, 'comment-spam': comments } = files;
  if (!posts || (!tweets && !comments))
    throw new Error(
      'Which files? npm run train:safety -- --posts FILE [--tweets FILE] [--comment-spam FILE]',
    );
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

function write(room: 'unkind' | 'spam', { type, model }: { type: string; model: object }): void {
  const from = room === 'unkind' ? './unkind' : './score';
  const name = `${room.toUpperCase()}_MODEL`;
  writeFileSync(
    join(library, 'src', room, 'model.ts'),
    [
      `import type { ${type} } from '${from}';`,
      '',
      '/** Written by `npm run train:safety`; docs/decisions/0034-small-models-that-ship.md says from what. */',
      `export const ${name}: ${type} = ${JSON.stringify(model, null, 2)};`,
      '',
    ].join('\n'),
  );
}
