import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
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
/** Values that a query may ask for: the dilemma page with its hundred comments asks for about 5,000. */
const mostCost = 50_000;

const refuse = (context: ValidationContext, message: string) =>
  context.reportError(new GraphQLError(message));

/** What a stranger's document must keep to, besides GraphQL itself. Bare armor rules throw, which answers 500: they report here instead. */
export const strangerRules: ValidationRule[] = [
  asRule(maxDepthRule, { n: deepest }, `A query may be ${deepest} levels deep.`),
  asRule(maxAliasesRule, { n: mostAliases }, `A query may rename ${mostAliases} fields.`),
  asRule(maxDirectivesRule, { n: mostDirectives }, `A query may carry ${mostDirectives} directives.`),
  asRule(costLimitRule, { maxCost: mostCost, depthCostFactor: 1 }, 'This query asks for too much at once.'),
];

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
