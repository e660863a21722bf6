import { excerptOf } from '@quandary/text';
import { parseAnswer } from '@quandary/rules';
import { graphql } from '../graphql/generated/gql';
import type { AnsweredAlikeQuery } from '../graphql/generated/graphql';
import type { RunDocument } from '../graphql/load-context';
import type { AnsweredLetter } from './answered-alike';
import { dilemmaPath } from './dilemma-path';

const AnsweredAlike = graphql(`
  query AnsweredAlike($number: Int!, $first: Int!) {
    dilemma(number: $number) {
      similarDilemmas(first: $first) {
        matched
        dilemma {
          number
          slug
          title
          answers {
            status
            helped
            body
            author {
              name
            }
          }
        }
      }
    }
  }
`);

/** Three are read beside a text; more are a list to search in. */
const mostShown = 3;
/** Every second letter is still waiting for its first answer: with this many, three that have one are usually found. */
const mostLookedAt = 8;
/** Two lines: enough to know whether to open it. */
const excerptLength = 180;

type Similar = NonNullable<AnsweredAlikeQuery['dilemma']>['similarDilemmas'][number];

interface Answered {
  similar: Similar;
  best: Similar['dilemma']['answers'][number];
}

/** What its letter-writer says helped, else what the community thinks best: answers come in that order. */
function bestOf({ dilemma }: Similar) {
  const readable = dilemma.answers.filter(({ status }) => status === 'PUBLISHED');

  return readable.find(({ helped }) => helped) ?? readable[0];
}

/** What the coach would do says most of an answer; its other parts lead to it. */
function excerptOfAnswer(body: string): string {
  const { would, heard } = parseAnswer(body);

  return excerptOf(would ?? heard ?? body, excerptLength);
}

function show({ similar: { dilemma, matched }, best: { author, body, helped } }: Answered): AnsweredLetter {
  return {
    title: dilemma.title,
    path: dilemmaPath(dilemma),
    matched,
    answer: { by: author.name, excerpt: excerptOfAnswer(body), helped },
  };
}

/**
 * Letters like this one that somebody has answered, for whoever is about to answer it. When they cannot be found
 * the form is shown without them: they are a help, and the form is what the page is about.
 */
export async function findAnsweredAlike(run: RunDocument, number: number): Promise<AnsweredLetter[]> {
  const { data } = await run(AnsweredAlike, { number, first: mostLookedAt });

  const found = (data?.dilemma?.similarDilemmas ?? []).flatMap((similar): Answered[] => {
    const best = bestOf(similar);
    return best ? [{ similar, best }] : [];
  });

  return found.slice(0, mostShown).map(show);
}
