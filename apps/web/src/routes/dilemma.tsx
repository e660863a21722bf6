import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { useRouteLoaderData } from 'react-router';
import type { Route } from './+types/dilemma';
import { AnswerSection } from '../answers/answer-section';
import { answerDilemma } from '../answers/answer-dilemma';
import { answerFormAnchor } from '../answers/answer-form-name';
import { linkInAnswer } from '../answers/link-in-answer';
import { markHelped } from '../answers/mark-helped';
import { SuggestedGuides } from '../articles/suggested-guides';
import { DiscussionContext } from '../comments/discussion-context';
import { underAnswer, underLetter } from '../comments/page-sizes';
import { postComment } from '../comments/post-comment';
import { AnsweringAdvice } from '../dilemmas/answered-alike';
import { besideLetter } from '../dilemmas/beside-letter';
import { Discussion, discussionOrder } from '../dilemmas/discussion';
import { findAnsweredAlike } from '../dilemmas/find-answered-alike';
import { Letter } from '../dilemmas/letter';
import { LetterFacts } from '../dilemmas/letter-facts';
import { useFragmentLinks } from '../dilemmas/fragment-links';
import { SimilarLetters } from '../dilemmas/similar-letters';
import { Unmasked } from '../dilemmas/unmasked';
import { notFound, read, submissionOf, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { findHelpFirst } from '../help-lines/find-waiting';
import { HeldNotice } from '../posts/held-notice';
import type { loader as frame } from '../root';
import { linkField } from '../ui/insert-link';
import { orOffline } from '../ui/offline';
import { pageChanged } from '../ui/revalidation';
import { castVote } from '../votes/cast-vote';
import styles from './dilemma.module.css';

/** For few, and on few pages: fetched when there is something to say. */
const HelpFirst = lazy(() => import('../help-lines/help-first'));

const DilemmaPage = graphql(`
  query DilemmaPage(
    $number: Int!
    $order: CommentSort!
    $first: Int!
    $after: String
    $at: String
    $answerFirst: Int!
    $answerAfter: String
    $answerAt: String
    $guides: Int!
    $letters: Int!
  ) {
    dilemma(number: $number) {
      id
      sealed
      viewerIsAuthor
      viewerCanAnswer
      answers {
        id
        ...Answer
      }
      suggestedArticles(first: $guides) {
        ...SuggestedGuide
      }
      similarDilemmas(first: $letters) {
        ...SimilarLetter
      }
      ...WaitingPost
      ...LetterFacts
      ...Letter
      ...Discussion
      ...FragmentLinks
      ...Unmasked
    }
  }
`);

/** Which part of the page's discussions the address asks for. */
function partOf(params: URLSearchParams) {
  const after = params.get('after');
  const at = params.get('comment');
  const under = params.get('under');
  const inAnswer = at !== null && /^[A-Z]/.test(at);

  return {
    order: discussionOrder(params.get('order')),
    first: underLetter,
    after: under ? null : after,
    at: inAnswer ? null : at,
    answerFirst: under ? underLetter : underAnswer,
    answerAfter: under ? after : null,
    answerAt: inAnswer ? at : null,
    under,
  };
}

export async function loader({ context, params, request, url }: Route.LoaderArgs) {
  const number = Number(params.number);
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) notFound();

  const { under, ...part } = partOf(url.searchParams);
  const { dilemma } = await read(context.graphql, DilemmaPage, { number, ...part, ...besideLetter });
  if (!dilemma) notFound();

  const answered = dilemma.viewerCanAnswer ? await findAnsweredAlike(context.graphql, number) : [];
  const first = await findHelpFirst({ run: context.graphql, request }, dilemma);
  const seed = crypto.randomUUID();

  return { dilemma, answered, first, order: part.order, under, seed, siteUrl: context.site.url };
}

const acts = new Map<string, (submission: Submission) => Promise<unknown>>([
  ['vote', castVote],
  ['comment', postComment],
  ['answer', answerDilemma],
  ['helped', markHelped],
]);

export async function action(args: Route.ActionArgs) {
  const submission = await submissionOf(args);
  const { form } = submission;
  if (form.has(linkField)) return linkInAnswer(submission);

  const act = acts.get(String(form.get('act')));
  if (!act) throw new Response(null, { status: 400 });

  return act(submission);
}

export const shouldRevalidate = pageChanged;

export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  return orOffline(request, serverAction);
}

export default function Dilemma({ loaderData }: Route.ComponentProps) {
  const { dilemma, answered, first, order, under, seed, siteUrl } = loaderData;
  const linkTo = useFragmentLinks(dilemma);
  const guest = !useRouteLoaderData<typeof frame>('root')?.viewer;
  const intl = useIntl();

  return (
    <DiscussionContext value={{ seed, linkTo, sealed: dilemma.sealed && dilemma.viewerIsAuthor }}>
      <LetterFacts dilemma={dilemma} siteUrl={siteUrl} />
      <div className={styles.page}>
        <div className={styles.letter}>
          {first ? (
            <Suspense fallback={null}>
              <HelpFirst {...first} />
            </Suspense>
          ) : (
            <HeldNotice />
          )}
          <Unmasked dilemma={dilemma} />
          <Letter letter={dilemma} />
        </div>
        <AnswerSection
          answers={dilemma.answers}
          dilemmaId={dilemma.id}
          viewerCanAnswer={dilemma.viewerCanAnswer}
          under={under}
          advice={
            <AnsweringAdvice
              guides={dilemma.suggestedArticles}
              letters={answered}
              anchor={answerFormAnchor}
            />
          }
        />
        {/* Whoever wrote of danger is shown people to talk to, and no guide that shares a word with it. */}
        {!first && (
          <aside
            className={styles.aside}
            aria-label={intl.formatMessage({ id: 'dilemmas.aside', defaultMessage: 'May help as well' })}
            data-screen-only
          >
            <SuggestedGuides guides={dilemma.suggestedArticles} />
            <SimilarLetters letters={dilemma.similarDilemmas} />
          </aside>
        )}
        {!under && <Discussion dilemma={dilemma} order={order} guest={guest} />}
      </div>
    </DiscussionContext>
  );
}
