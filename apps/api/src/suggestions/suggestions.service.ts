import type { QueryText } from '@quandary/advice';
import { Injectable } from '@nestjs/common';
import { ArticlesService } from '../articles/articles.service';
import type { ArticleRow } from '../articles/article.queries';
import { asSeenArticle } from '../articles/seen-article';
import { SeenDilemma, type DilemmaRow } from '../dilemmas/seen-dilemma';
import { Database } from '../platform/database/database';
import { invalid } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { Measures } from '../platform/metrics/measures';
import { pageSize } from '../platform/pages';
import { perRequest } from '../platform/per-request';
import type { ArticleSuggestion, DilemmaSuggestion } from './suggestion.graphql';
import { Collection } from './collection';
import { letters, library } from './collections';
import { assertDraft, type Draft } from '../screening/draft';
import { Remembered, type Answer, type Versioned } from './remembered';
import { Meanings } from '../embeddings/meanings';
import { SignalsService } from '../article-signals/signals.service';
import { SuggestedLoader } from './suggested.loader';

/** Suggestions are a hand's breadth beside a letter, not a list. */
const mostSuggestions = 20;
/** Both kinds for each letter of the longest page. Letters lead to letters: without it one query could ask for all. */
const mostQuestions = 100;

/**
 * What may already help: articles, and letters of others in the same shoes. A statement for each kind, whether its
 * suggestions are found anew (candidates come whole) or remembered (then by ids, so that what was hidden since is
 * not shown); a member's view of letters just found takes one more.
 */
@Injectable()
export class SuggestionsService {
  private readonly articlesOf = new Remembered<ArticleRow>();
  private readonly lettersLike = new Remembered<DilemmaRow>(({ revision }) => revision);
  private readonly library: Collection<ArticleRow>;
  private readonly letters: Collection<DilemmaRow>;
  private readonly questions = perRequest((_: RequestContext) => ({ asked: 0 }));

  constructor(
    database: Database,
    articles: ArticlesService,
    private readonly suggested: SuggestedLoader,
    private readonly signals: SignalsService,
    meanings: Meanings,
    measures: Measures,
  ) {
    measures.gaugeBy({
      name: 'quandary_remembered_suggestions',
      help: 'Letters whose suggestions are remembered for minutes, by what was suggested.',
      label: 'of',
      read: () => ({ articles: this.articlesOf.size, letters: this.lettersLike.size }),
    });
    this.library = new Collection(database, library, {
      meanings,
      factorOf: (id) => signals.factorOf(id),
      onFresh: () => this.articlesOf.forget(),
    });
    this.letters = new Collection(database, letters, {
      meanings,
      onFresh: () => this.lettersLike.forget(),
    });
    articles.whenPublished(() => {
      this.articlesOf.forget();
      this.library.changed();
    });
  }

  /** Articles for a letter that is being written. Throws INVALID. */
  async articlesForDraft(draft: Draft, first: number): Promise<ArticleSuggestion[]> {
    const most = pageSize(first, mostSuggestions);
    assertDraft(draft);

    const found = await this.library.find(draft, most);

    return found.map(({ row, score, passage, matched }) => ({
      article: asSeenArticle(row),
      score,
      passage,
      matched,
    }));
  }

  /** Letters like one that is being written. Throws INVALID. */
  async dilemmasForDraft(draft: Draft, first: number, context: RequestContext): Promise<DilemmaSuggestion[]> {
    const most = pageSize(first, mostSuggestions);
    assertDraft(draft);

    const found = await this.letters.find(draft, most);

    return this.showDilemmas(
      {
        ranked: found.map(({ row, ...why }) => ({ ...why, revision: row.revision })),
        rows: found.map(({ row }) => row),
      },
      context,
    );
  }

  /** Throws INVALID. */
  async articlesForLetter(
    letter: SeenDilemma,
    first: number,
    context: RequestContext,
  ): Promise<ArticleSuggestion[]> {
    const most = pageSize(first, mostSuggestions);
    this.countQuestion(context);

    const find = async () =>
      this.library.find(await this.textOf(letter, context), mostSuggestions, { topic: letter.topicSlug });
    const { ranked, rows } = await this.articlesOf.of(keyOf(letter), find);

    const fresh = new Map(rows?.map((row) => [row.id, asSeenArticle(row)]));
    const load = (id: string) => fresh.get(id) ?? this.suggested.articles(context).load(id);
    const shown = ranked.slice(0, most);
    this.signals.seen(
      shown.map(({ id }) => id),
      context.viewer,
    );
    return present(shown, load, (article, { score, passage, matched }) => ({
      article,
      score,
      passage,
      matched,
    }));
  }

  /** Never the letter itself. Throws INVALID. */
  async dilemmasForLetter(
    letter: SeenDilemma,
    first: number,
    context: RequestContext,
  ): Promise<DilemmaSuggestion[]> {
    const most = pageSize(first, mostSuggestions);
    this.countQuestion(context);

    const about = { without: letter.id, topic: letter.topicSlug };
    const find = async () => this.letters.find(await this.textOf(letter, context), mostSuggestions, about);
    const { ranked, rows } = await this.lettersLike.of(keyOf(letter), find);

    return this.showDilemmas({ ranked: ranked.slice(0, most), rows }, context);
  }

  /** Letters of lists come without their text, and what is found for a title alone is not what speaks to the letter. */
  private async textOf(letter: SeenDilemma, context: RequestContext): Promise<QueryText> {
    const whole = letter.body === '' ? await this.suggested.dilemmas(context).load(letter.id) : letter;
    const { title, ask, body } = whole ?? letter;
    return { title, body, ask: ask ?? undefined };
  }

  private showDilemmas(
    { ranked, rows }: Answer<DilemmaRow>,
    context: RequestContext,
  ): Promise<DilemmaSuggestion[]> {
    // Candidates are fetched as a guest sees them; what a member may do with them takes a look of its own.
    const fresh = new Map(context.viewer ? [] : rows?.map((row) => [row.id, row]));
    const load = (id: string) => {
      const row = fresh.get(id);
      return row ? new SeenDilemma(row, null) : this.suggested.dilemmas(context).load(id);
    };
    return present(ranked, load, (dilemma, { score, passage, matched, revision }) => ({
      dilemma,
      score,
      // Of a text that was changed since, here or in another process, nothing is shown that may be gone from it.
      ...(dilemma.revision === revision ? { passage, matched } : { passage: dilemma.excerpt, matched: [] }),
    }));
  }

  private countQuestion(context: RequestContext): void {
    const questions = this.questions(context);
    questions.asked += 1;
    if (questions.asked <= mostQuestions) return;
    throw invalid(
      'TOO_MANY_SUGGESTIONS',
      'This asks for the suggestions of too many letters at once. Ask page by page.',
      { field: 'suggestions' },
    );
  }
}

/** In the order of the ranks, without what this viewer may no longer see. */
async function present<Item, Suggestion>(
  ranked: readonly Versioned[],
  load: (id: string) => Item | Promise<Item | null>,
  show: (item: Item, why: Versioned) => Suggestion,
): Promise<Suggestion[]> {
  const items = await Promise.all(ranked.map(({ id }) => load(id)));
  return ranked.flatMap((why, at) => {
    const item = items[at];
    return item ? [show(item, why)] : [];
  });
}

/** Of sealed letters only the hour of an edit is known; an earlier release does not count its edits. */
const keyOf = ({ id, revision, editedAt }: SeenDilemma) => `${id} ${revision} ${editedAt?.getTime() ?? ''}`;
