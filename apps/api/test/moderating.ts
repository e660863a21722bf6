import type { TestMember, TestSite } from './harness';

const reviewFields = `id state source weight reasons notes viewerCanClaim viewerCanDecide claimExpiresAt
  claimedBy { name } decision { kind } post { id status body }`;
export const reviewQueue = `query ($state: ReviewState!, $first: Int!, $after: String) {
  reviewQueue(state: $state, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { ${reviewFields} } } } }`;
export const moderationLog = `query ($first: Int!, $after: String) { moderationLog(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id act reason postKind by dilemmaNumber postNumber } } } }`;
const reviewItem = `query ($id: ID!) { reviewItem(id: $id) { ${reviewFields} } }`;
const claimReview = `mutation ($id: ID!) { claimReview(reviewItemId: $id) { ${reviewFields} } }`;
const decideReview = `mutation ($input: DecideReviewInput!) { decideReview(input: $input) {
  id kind reason explanation suspendUntil decidedBy { name } post { id status removedFor } } }`;
const reportPost = 'mutation ($input: ReportPostInput!) { reportPost(input: $input) }';
const holdComment = `mutation ($input: PostCommentInput!) { postComment(input: $input) {
  ... on HeldForReview { post { id } reason } } }`;
const seenPost = `query ($id: ID!) { post(id: $id) { id status body removedFor heldBecause path viewerCanReply
  author { name } decision { kind reason explanation decidedBy { name } } ... on Comment { number } } }`;
const seenLetter = `query ($number: Int!) { dilemma(number: $number) { id status locked answerCount commentCount
  comments { totalCount edges { node { id number status } } } } }`;

/** Screening holds what an account of today posts with three links. */
export const threeLinks = 'https://a.example https://b.example https://c.example';

type Refused = { errors?: { extensions: { code: string; reason?: string } }[] };
export const codeOf = ({ errors }: Refused) => errors?.[0]?.extensions.code;
export const reasonOf = ({ errors }: Refused) => errors?.[0]?.extensions.reason;

const appealFields = 'id state text answer decidedAt';
const mutations = {
  appeal: `mutation ($input: AppealInput!) { appeal(input: $input) { appeal { ${appealFields} } } }`,
  decideAppeal: `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { appeal { ${appealFields} } } }`,
  liftSuspension: 'mutation ($input: LiftSuspensionInput!) { liftSuspension(input: $input) { lifted } }',
  acknowledgeWarning: `mutation ($input: AcknowledgeWarningInput!) { acknowledgeWarning(input: $input) {
    decision { id viewerMustAcknowledge } } }`,
  proposeSuspension: `mutation ($input: ProposeSuspensionInput!) { proposeSuspension(input: $input) {
    proposal { id viewerCanConfirm } } }`,
  confirmSuspension: `mutation ($input: ConfirmSuspensionInput!) { confirmSuspension(input: $input) {
    decision { id kind suspendUntil } } }`,
};
const heldAgainst = `{ viewer { suspendedUntil restrictions { id kind until explanation }
  decisions(first: 50) { edges { node { id kind reason rule automatic until minutes branch explanation liftedAt
    appealableUntil viewerMustAcknowledge viewerCanAppeal decidedBy { name } appeal { ${appealFields} } post { id } } } } } }`;
const postComment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename
  ... on Comment { id number } ... on HeldForReview { heldFor post { id } } } }`;

/** What specs about moderation say to a site. */
export function moderating(site: TestSite) {
  return {
    report: (by: TestMember | null, postId: string, reason = 'SPAM', note?: string) =>
      site.as(by).run(reportPost, { input: { postId, reason, note } }),

    claim: (by: TestMember, id: string) => site.as(by).run(claimReview, { id }),

    decide: (by: TestMember, reviewItemId: string, kind: string, more: object = {}) =>
      site
        .as(by)
        .run(decideReview, { input: { reviewItemId, kind, explanation: `Because: ${kind}`, ...more } }),

    review: async (by: TestMember, id: string) => (await site.as(by).get(reviewItem, { id })).reviewItem,

    /** The post's newest review item. */
    itemOf: async (postId: string): Promise<string> => {
      const [row] = await site.sql('SELECT id FROM review_items WHERE post_id = $1 ORDER BY id DESC', [
        postId,
      ]);
      return row!.id;
    },

    /** A comment that waits for a moderator, and who wrote it. */
    hold: async (parentId: string, text = '') => {
      const newcomer = await site.member({ daysOld: 0 });
      const input = { parentId, body: `${text} ${threeLinks}` };
      const { postComment } = await site.as(newcomer).get(holdComment, { input });
      return { id: postComment.post.id as string, newcomer };
    },

    /** Comments, whatever comes of it. */
    say: (by: TestMember, parentId: string, body: string) =>
      site.as(by).run(postComment, { input: { parentId, body } }),

    /** Reported once by somebody, and decided. @returns the id of the decision */
    judge: async (by: TestMember, postId: string, kind: string, more: object = {}): Promise<string> => {
      await site.as(await site.member()).run(reportPost, { input: { postId, reason: 'OTHER' } });
      const [item] = await site.sql('SELECT id FROM review_items WHERE post_id = $1 ORDER BY id DESC', [
        postId,
      ]);
      const input = {
        reviewItemId: item!.id,
        kind,
        explanation: `Because: ${kind}`,
        reason: 'OTHER',
        ...more,
      };
      return (await site.as(by).get(decideReview, { input })).decideReview.id;
    },

    act: (by: TestMember | null, name: keyof typeof mutations, input: object) =>
      site.as(by).run(mutations[name], { input }),

    /** What the member reads about themselves. */
    heldAgainst: async (by: TestMember) => {
      const { viewer } = await site.as(by).get(heldAgainst);
      return { ...viewer, decisions: viewer.decisions.edges.map(({ node }: any) => node) };
    },

    post: async (by: TestMember | null, id: string) => (await site.as(by).get(seenPost, { id })).post,

    letterAt: async (number: number) => (await site.as(null).get(seenLetter, { number })).dilemma,

    log: async (by: TestMember | null) =>
      (await site.as(by).get(moderationLog, { first: 50 })).moderationLog.edges.map(({ node }: any) => node),
  };
}
