import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** A page of ours takes about 600 tokens; three times that is generous, and still quick to parse. */
export const mostTokens = 2_000;
/** Introspection by the usual tools is 13 deep; our deepest page is 8. */
const deepest = 15;
/** Many mutations in one request would slip past limits that count requests. */
const mostAliases = 15;
const mostDirectives = 20;
/**
 * What a query may cost (`costOf`): the dilemma page with its hundred comments and twenty answers costs about 20,000.
 * Walking a document takes some two microseconds a value, so that nobody else waits longer than a tenth of a second.
 */
export const mostCost = 50_000;
/** Our own pages take milliseconds; whoever waits for more than this has given up, in milliseconds. */
export const longestMs = 5_000;

const refuse = (context: ValidationContext, message: string) =>
  context.reportError(new GraphQLError(message));

/** What a stranger's document must keep to, besides GraphQL itself. Bare armor rules throw, which answers 500: they report here instead. */
export const strangerRules: ValidationRule[] = [
  asRule(maxDepthRule, { n: deepest }, `A query may be ${deepest} levels deep.`),
  asRule(maxAliasesRule, { n: mostAliases }, `A query may rename ${mostAliases} fields.`),
  asRule(maxDirectivesRule, { n: mostDirectives }, `A query may carry ${mostDirectives} directives.`),
];

/** For sites that keep their schema to themselves; `apps/api/schema.graphql` in the repository has it. */
export const noIntrospection: ValidationRule = (context) => ({
  Field({ name }) {
    if (name.value === '__schema' || name.value === '__type')
      refuse(
        context,
        'This site does not answer what its schema has. Read it in the repository, in schema.graphql.',
      );
  },
});

type Armor<Options> = (options: Options) => (context: ValidationContext) => ReturnType<ValidationRule>;

function asRule<Options extends object>(
  armor: Armor<Options>,
  options: Options,
  message: string,
): ValidationRule {
  return (context) =>
    armor({
      ...options,
      propagateOnRejection: false,
      onReject: [(rejecting: ValidationContext | null) => refuse(rejecting ?? context, message)],
    })(context);
}
