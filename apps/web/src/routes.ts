import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

const pages = [
  index('routes/feed.tsx'),
  route('d/:number/:slug?', 'routes/dilemma.tsx'),
  route('ask', 'routes/ask.tsx'),
  route('ask/suggestions', 'routes/ask-suggestions.ts'),
  route('articles', 'routes/articles.tsx'),
  route('articles/new', 'routes/new-article.tsx'),
  route('articles/new/unserved', 'routes/unserved-letters.tsx'),
  route('articles/:slug', 'routes/article.tsx'),
  route('search', 'routes/search.tsx'),
  route('m/:handle', 'routes/member.tsx'),
  route('posts/:id/edit', 'routes/edit-post.tsx'),
  route('posts/:id/redact', 'routes/redact-post.tsx'),
  route('posts/:id/versions', 'routes/post-versions.tsx'),
  route('posts/:id/move', 'routes/move-letter.tsx'),
  route('posts/:id/withdraw', 'routes/withdraw-post.tsx'),
  route('posts/:id/report', 'routes/report-post.tsx'),
  route('me/reports', 'routes/own-reports.tsx'),
  route('moderation', 'routes/moderation.tsx'),
  route('moderation/log', 'routes/moderation-log.tsx'),
  route('moderation/pen-names', 'routes/pen-names.tsx'),
  route('moderation/:id', 'routes/review-item.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-up', 'routes/sign-up.tsx'),
  route('sign-out', 'routes/sign-out.tsx'),
  route('theme', 'routes/theme.tsx'),
  route('about', 'routes/about.tsx'),
  route('help-now', 'routes/help-now.tsx'),
  route('*', 'routes/nowhere.tsx'),
];

export default [layout('site/boundary.tsx', pages)] satisfies RouteConfig;
