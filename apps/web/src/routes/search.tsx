import { LONGEST_SEARCH } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { data, Form, Link } from 'react-router';
import type { Route } from './+types/search';
import { ArticleEntry } from '../articles/article-entry';
import { FeedEntry } from '../dilemmas/feed-entry';
import { httpStatus, readUnlessTooSoon } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { SearchPageQuery } from '../graphql/generated/graphql';
import { buttonClass } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { TextField } from '../ui/field';
import { Signpost } from '../ui/illustrations';
import { MoreLink } from '../ui/more-link';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import type { Refusal } from '../ui/refusal';
import { RefusalWords } from '../ui/refusal-words';
import styles from './search.module.css';

const SearchPage = graphql(`
  query SearchPage($text: String!, $after: String) {
    search(text: $text, after: $after) {
      edges {
        cursor
        node {
          __typename
          ... on Dilemma {
            ...FeedEntry
          }
          ... on Article {
            ...ArticleEntry
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface Searched {
  text: string;
  now: number;
  search: SearchPageQuery['search'] | null;
  refusal?: Refusal;
}

export async function loader({ context, url }: Route.LoaderArgs) {
  const text = (url.searchParams.get('q') ?? '').trim();
  const now = Date.now();
  if (text === '') return data<Searched>({ text, now, search: null });

  const variables = { text, after: url.searchParams.get('after') };
  const found = await readUnlessTooSoon(context.graphql, SearchPage, variables);
  if ('refusal' in found)
    return data<Searched>(
      { text, now, search: null, refusal: found.refusal },
      { status: httpStatus(found.refusal) },
    );

  return data<Searched>({ text, now, search: found.done.search });
}

function NothingFound({ text }: { text: string }) {
  return (
    <EmptyState
      drawing={<Signpost />}
      title={
        <FormattedMessage id="search.none" defaultMessage="Nothing found for “{text}”" values={{ text }} />
      }
    >
      <p>
        <FormattedMessage
          id="search.none.words"
          defaultMessage="Try fewer or other words, or <ask>write a letter</ask> yourself: then the next person will find something."
          values={{ ask: (words) => <Link to="/ask">{words}</Link> }}
        />
      </p>
    </EmptyState>
  );
}

function SearchForm({ text }: { text: string }) {
  const intl = useIntl();

  return (
    <Form action="/search" className={styles.form}>
      <TextField
        type="search"
        name="q"
        label={intl.formatMessage({ id: 'search.label', defaultMessage: 'Search letters and guides' })}
        defaultValue={text}
        key={text}
        maxLength={LONGEST_SEARCH}
      />
      <button className={buttonClass('primary')}>
        <FormattedMessage id="search.submit" defaultMessage="Search" />
      </button>
    </Form>
  );
}

export default function Search({ loaderData: { text, search, now, refusal } }: Route.ComponentProps) {
  const intl = useIntl();
  const title = text
    ? intl.formatMessage({ id: 'search.titleFor', defaultMessage: 'Search: {text}' }, { text })
    : intl.formatMessage({ id: 'search.title', defaultMessage: 'Search' });

  return (
    <Page wide title={title}>
      <meta name="robots" content="noindex" />
      <SearchForm text={text} />
      {refusal && (
        <Notice tone="trouble" role="alert">
          <p>
            <RefusalWords refusal={refusal} />
          </p>
        </Notice>
      )}
      <div>
        {search?.edges.map(({ cursor, node }) =>
          node.__typename === 'Dilemma' ? (
            <FeedEntry key={cursor} dilemma={node} now={now} />
          ) : (
            <div key={cursor} className={styles.guide}>
              <p className={styles.kind}>
                <FormattedMessage id="search.guide" defaultMessage="guide" />
              </p>
              <ArticleEntry article={node} />
            </div>
          ),
        )}
      </div>
      {search?.edges.length === 0 && <NothingFound text={text} />}
      {search?.pageInfo.hasNextPage && <MoreLink endCursor={search.pageInfo.endCursor} />}
    </Page>
  );
}
