import { defineMessages, useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import type { DilemmaSort } from '../graphql/generated/graphql';
import { Tabs } from '../ui/tabs';

const words = defineMessages({
  NEEDS_ANSWER: { id: 'feed.needsAnswer', defaultMessage: 'Needs an answer' },
  HOT: { id: 'feed.hot', defaultMessage: 'Hot' },
  NEW: { id: 'feed.new', defaultMessage: 'New' },
  TOP: { id: 'feed.top', defaultMessage: 'Top' },
});

/** The orders of the feed by the word in the address; the first is the front page. */
const sorts = new Map<string, DilemmaSort>([
  ['needs-answer', 'NEEDS_ANSWER'],
  ['hot', 'HOT'],
  ['new', 'NEW'],
  ['top', 'TOP'],
]);

export function feedSort(word: string | null): DilemmaSort {
  return sorts.get(word ?? '') ?? 'NEEDS_ANSWER';
}

export function FeedSorts({ current }: { current: DilemmaSort }) {
  const intl = useIntl();
  const [params] = useSearchParams();
  const topic = params.get('topic');

  return (
    <Tabs label={intl.formatMessage({ id: 'feed.order', defaultMessage: 'Order of the letters' })}>
      {[...sorts].map(([word, sort]) => {
        const search = new URLSearchParams({
          ...(word !== 'needs-answer' && { sort: word }),
          ...(topic && { topic }),
        });

        return (
          <Link
            key={word}
            to={{ pathname: '/', search: search.toString() }}
            aria-current={sort === current || undefined}
          >
            {intl.formatMessage(words[sort])}
          </Link>
        );
      })}
    </Tabs>
  );
}
