import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { documentsOf, written, type Style, type World } from '../../../test/documents';
import { openSite, type TestMember, type TestSite } from '../../../test/harness';
import { compiledOf } from './compiled';
import { formatError } from './error-format';
import { ContextFactory } from './request-context';

let site: TestSite;
let schema: GraphQLSchema;
let world: World;
let staff: TestMember;
let letter: { id: string; number: number };

beforeAll(async () => {
  site = await openSite();
  ({ schema } = site.app.get(GraphQLSchemaHost));
  staff = await site.member({ coach: ['family'], roles: ['moderator'] });
  const writer = await site.member();
  letter = await site.letter(writer, { body: 'My marzipan is gone. What should I do?' });
  const answer = await site.answer(staff, letter.id);
  const comment = await site.comment(writer, answer.id);
  const reported = await site.comment(writer, letter.id);
  await site.as(null).get('mutation ($input: ReportPostInput!) { reportPost(input: $input) }', {
    input: { postId: reported.id, reason: 'ILLEGAL' },
  });
  world = {
    ids: [letter.id, answer.id, comment.id, reported.id, staff.id, 'nobody'],
    numbers: [letter.number, 0],
    texts: ['marzipan', 'family', staff.handle, '1', ''],
  };
});
afterAll(() => site.close());

const contextOf = (member: TestMember | null) =>
  site.app.get(ContextFactory).create({
    address: '127.0.0.1',
    cookie: undefined,
    authorization: member ? `Bearer ${member.token}` : undefined,
    setCookie: () => undefined,
    clearSiteData: () => undefined,
    isOnThisMachine: true,
  });

/** What a caller gets, as text; what went wrong in one order, for both find it as it comes. */
function told({ data, errors }: ExecutionResult): string {
  const wrong = errors
    ?.map((error) => JSON.stringify({ ...formatError(error), locations: undefined }))
    .sort();
  return JSON.stringify({ data, errors: wrong });
}

interface Run {
  query: string;
  variables: Record<string, unknown>;
  by: TestMember | null;
}

/** Both answers; undefined for a document that is walked anyway, and where the time is part of the answer. */
async function both({
  query,
  variables,
  by,
}: Run): Promise<{ compiled: string; walked: string } | undefined> {
  const document = parse(query);
  const compiled = compiledOf(schema, document);
  if (!compiled) return undefined;
  const walk = async () =>
    told(await execute({ schema, document, variableValues: variables, contextValue: await contextOf(by) }));
  const walked = await walk();
  const answer = told(await compiled(await contextOf(by), variables));
  return walked === (await walk()) ? { compiled: answer, walked } : undefined;
}

const styles: fc.Arbitrary<Style> = fc.record({
  values: fc.constantFrom('variables', 'variables', 'literals'),
  fragments: fc.constantFrom('inline', 'named'),
  directives: fc.constant(false),
});
const documents = () => fc.boolean().chain((odd) => documentsOf({ schema, world, odd }));

/** The same documents every time; with QUANDARY_RUNS as many others. */
const { QUANDARY_RUNS } = process.env;
const asked = QUANDARY_RUNS ? { numRuns: Number(QUANDARY_RUNS) } : { numRuns: 200, seed: 1 };

describe('a compiled document', () => {
  it('has the answer of the walked one, byte by byte, whatever it asks for', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(documents(), fc.boolean(), styles, async (document, isGuest, style) => {
        const answers = await both({ ...written(document, style), by: isGuest ? null : staff });
        if (!answers) return;
        compared += 1;
        expect(answers.compiled).toBe(answers.walked);
      }),
      asked,
    );
    expect(compared).toBeGreaterThan(asked.numRuns / 10); // or nearly all are walked
  }, 600_000);
});
