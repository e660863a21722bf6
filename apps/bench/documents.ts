/** What a client asks for: the fields that the site's own pages show. */

const author = 'author { name badges member { handle } }';

const entry = `number slug title excerpt publishedAt createdAt answerCount commentCount upVotes topic { slug name } ${author}`;

const post = `id status bodyHtml createdAt publishedAt editedAt upVotes downVotes standing ${author}
  viewerVote viewerCanVote viewerCanEdit viewerCanReport viewerCanReply`;

export const documents = {
  feed: `{ dilemmas(sort: NEW, first: 20) { edges { node { id ${entry} } } pageInfo { hasNextPage endCursor } } }`,

  feedPage: `query ($sort: DilemmaSort!, $topic: String, $after: String) {
    dilemmas(sort: $sort, topic: $topic, first: 20, after: $after) {
      edges { node { id ${entry} } } pageInfo { hasNextPage endCursor } } }`,

  dilemma: `query ($number: Int!, $first: Int!) { dilemma(number: $number) {
    ${post} number slug title ask topic { slug name } answerCount commentCount viewerCanAnswer viewerCanComment
    answers { ${post} letter helped }
    comments(first: $first) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ${post} number depth replyTo } } } } }`,

  search: `query ($text: String!) { search(text: $text, first: 20) {
    edges { cursor node { __typename ... on Dilemma { id ${entry} } ... on Article { slug title summary } } }
    pageInfo { hasNextPage endCursor } } }`,

  vote: `mutation ($input: CastVoteInput!) { castVote(input: $input) { id upVotes downVotes standing viewerVote } }`,

  comment: `mutation ($input: PostCommentInput!) { postComment(input: $input) {
    ... on Comment { ${post} number depth replyTo } ... on HeldForReview { reason } } }`,
};
