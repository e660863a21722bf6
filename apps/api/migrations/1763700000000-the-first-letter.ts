import type { MigrationInterface, QueryRunner } from 'typeorm';

const people = `
  CREATE EXTENSION IF NOT EXISTS citext;

  CREATE TABLE topics (
    slug text PRIMARY KEY,
    name text NOT NULL,
    position integer NOT NULL DEFAULT 0,
    CONSTRAINT topics_slug_is_a_word CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
  );

  CREATE TABLE members (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    handle citext NOT NULL,
    name text NOT NULL,
    email citext,
    password_hash text,
    roles text[] NOT NULL DEFAULT '{}',
    coach_until timestamptz,
    suspended_until timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT members_handle_key UNIQUE (handle),
    CONSTRAINT members_email_key UNIQUE (email),
    CONSTRAINT members_roles_are_known CHECK (roles <@ ARRAY['moderator', 'admin'])
  );

  CREATE TABLE sessions (
    token_hash bytea PRIMARY KEY,
    member_id uuid NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX sessions_member ON sessions (member_id);

  CREATE TABLE coach_credentials (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    member_id uuid NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    topic_slug text NOT NULL REFERENCES topics (slug) ON UPDATE CASCADE,
    granted_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
  );
  CREATE UNIQUE INDEX coach_credentials_one_per_topic ON coach_credentials (member_id, topic_slug)
    WHERE revoked_at IS NULL;
`;

const posts = `
  CREATE SEQUENCE dilemma_numbers;

  CREATE TABLE pen_names (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL
  );

  CREATE TABLE posts (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    kind text NOT NULL,
    dilemma_id uuid NOT NULL REFERENCES posts (id),
    parent_id uuid REFERENCES posts (id),
    path integer[],
    author_id uuid REFERENCES members (id),
    pen_name_id uuid REFERENCES pen_names (id),
    body text NOT NULL,
    body_html text NOT NULL,
    status text NOT NULL,
    held_because text,
    removed_for text,
    up integer NOT NULL DEFAULT 0,
    down integer NOT NULL DEFAULT 0,
    standing double precision NOT NULL
      GENERATED ALWAYS AS ((up + 2)::double precision / (up + down + 4)::double precision) STORED,
    last_reply integer NOT NULL DEFAULT 0,
    branch_count integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    published_at timestamptz,
    edited_at timestamptz,
    helped boolean NOT NULL DEFAULT false,
    number integer,
    slug text,
    title text,
    ask text,
    topic_slug text REFERENCES topics (slug) ON UPDATE CASCADE,
    answer_count integer NOT NULL DEFAULT 0,
    comment_count integer NOT NULL DEFAULT 0,
    last_answer integer NOT NULL DEFAULT 0,
    locked_at timestamptz,
    last_activity_at timestamptz,
    hot double precision
      GENERATED ALWAYS AS (
        CASE WHEN kind = 'dilemma' THEN
          log(greatest(1, up - down + answer_count * 2 + least(comment_count, up + down) / 2.0)::numeric)::double precision
          + date_part('epoch', published_at AT TIME ZONE 'UTC') / 45000
        END) STORED,
    search tsvector
      GENERATED ALWAYS AS (
        CASE WHEN kind = 'dilemma' THEN
          setweight(to_tsvector('english'::regconfig, coalesce(title, '')), 'A')
          || setweight(to_tsvector('english'::regconfig, coalesce(ask, '')), 'B')
          || setweight(to_tsvector('english'::regconfig, body), 'C')
        END) STORED,
    CONSTRAINT posts_number_key UNIQUE (number),
    CONSTRAINT posts_kind_is_known CHECK (kind IN ('dilemma', 'answer', 'comment')),
    CONSTRAINT posts_status_is_known CHECK (status IN ('held', 'published', 'hidden', 'removed', 'withdrawn')),
    CONSTRAINT posts_have_one_signature CHECK (num_nonnulls(author_id, pen_name_id) = 1),
    CONSTRAINT posts_answers_are_signed CHECK (kind <> 'answer' OR author_id IS NOT NULL),
    CONSTRAINT posts_votes_are_counts CHECK (up >= 0 AND down >= 0),
    CONSTRAINT posts_replies_are_counts
      CHECK (last_reply >= 0 AND last_answer >= 0 AND answer_count >= 0 AND comment_count >= 0
        AND branch_count >= 0),
    CONSTRAINT posts_published_are_numbered
      CHECK (status <> 'published' OR (path IS NOT NULL AND published_at IS NOT NULL)),
    CONSTRAINT posts_dilemmas_stand_alone CHECK (
      (kind = 'dilemma') = (parent_id IS NULL)
      AND (kind = 'dilemma') = (dilemma_id = id)
      AND (kind = 'dilemma') = (num_nonnulls(number, slug, title, topic_slug) = 4)),
    CONSTRAINT posts_helped_are_answers CHECK (NOT helped OR kind = 'answer')
  );
  CREATE UNIQUE INDEX posts_thread ON posts (dilemma_id, path) WHERE path IS NOT NULL;
  CREATE UNIQUE INDEX posts_pen_name_signs_one_letter ON posts (pen_name_id) WHERE kind = 'dilemma';
  CREATE INDEX posts_parent ON posts (parent_id);
  CREATE INDEX posts_author ON posts (author_id, created_at) WHERE author_id IS NOT NULL;
  CREATE INDEX posts_sealed ON posts (created_at) WHERE pen_name_id IS NOT NULL;
  CREATE INDEX posts_feed_waiting ON posts (published_at, id)
    WHERE kind = 'dilemma' AND status = 'published' AND answer_count = 0;
  CREATE INDEX posts_feed_new ON posts (published_at, id) WHERE kind = 'dilemma' AND status = 'published';
  CREATE INDEX posts_feed_hot ON posts (hot, id) WHERE kind = 'dilemma' AND status = 'published';
  CREATE INDEX posts_feed_top ON posts (standing, id) WHERE kind = 'dilemma' AND status = 'published';
  CREATE INDEX posts_topic_waiting ON posts (topic_slug, published_at, id)
    WHERE kind = 'dilemma' AND status = 'published' AND answer_count = 0;
  CREATE INDEX posts_topic_new ON posts (topic_slug, published_at, id)
    WHERE kind = 'dilemma' AND status = 'published';
  CREATE INDEX posts_topic_hot ON posts (topic_slug, hot, id) WHERE kind = 'dilemma' AND status = 'published';
  CREATE INDEX posts_topic_top ON posts (topic_slug, standing, id)
    WHERE kind = 'dilemma' AND status = 'published';
  CREATE INDEX posts_search ON posts USING gin (search) WHERE kind = 'dilemma' AND status = 'published';

  CREATE TABLE revisions (
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    revision integer NOT NULL,
    body text NOT NULL,
    replaced_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (post_id, revision)
  );

  -- The key is a digest of the member and the requestId: it finds a repeated request and tells nobody whose it was.
  CREATE TABLE requests (
    key bytea PRIMARY KEY,
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    created_at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE votes (
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    member_id uuid NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    value smallint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (post_id, member_id),
    CONSTRAINT votes_value_is_known CHECK (value IN (-1, 0, 1))
  );
  CREATE INDEX votes_member ON votes (member_id, created_at);
`;

const library = `
  CREATE TABLE articles (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    slug text NOT NULL,
    title text NOT NULL,
    summary text NOT NULL,
    body text NOT NULL,
    body_html text NOT NULL,
    author_id uuid NOT NULL REFERENCES members (id),
    published_at timestamptz NOT NULL DEFAULT now(),
    search tsvector
      GENERATED ALWAYS AS (
        setweight(to_tsvector('english'::regconfig, title), 'A')
        || setweight(to_tsvector('english'::regconfig, summary), 'B')
        || setweight(to_tsvector('english'::regconfig, body), 'C')) STORED,
    CONSTRAINT articles_slug_key UNIQUE (slug)
  );
  CREATE INDEX articles_new ON articles (published_at, id);
  CREATE INDEX articles_search ON articles USING gin (search);

  CREATE TABLE article_topics (
    article_id uuid NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    topic_slug text NOT NULL REFERENCES topics (slug) ON UPDATE CASCADE,
    PRIMARY KEY (article_id, topic_slug)
  );
  CREATE INDEX article_topics_topic ON article_topics (topic_slug, article_id);
`;

const moderation = `
  CREATE TABLE review_items (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    source text NOT NULL,
    state text NOT NULL DEFAULT 'open',
    weight double precision NOT NULL DEFAULT 0,
    revision integer NOT NULL DEFAULT 0,
    claimed_by uuid REFERENCES members (id),
    claimed_until timestamptz,
    claimed_revision integer,
    paused_at timestamptz,
    decided_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT review_items_source_is_known
      CHECK (source IN ('report', 'screening', 'crisis', 'new_member', 'appeal')),
    CONSTRAINT review_items_state_is_known CHECK (state IN ('open', 'claimed', 'decided')),
    CONSTRAINT review_items_claims_have_a_lease
      CHECK ((state = 'claimed') <= (claimed_by IS NOT NULL AND claimed_until IS NOT NULL)),
    CONSTRAINT review_items_decided_have_a_time CHECK ((state = 'decided') = (decided_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX review_items_one_undecided ON review_items (post_id) WHERE state <> 'decided';
  CREATE INDEX review_items_state ON review_items (state, created_at, id);
  CREATE INDEX review_items_decided ON review_items (decided_at, id) WHERE state = 'decided';

  CREATE TABLE reports (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    review_item_id uuid NOT NULL REFERENCES review_items (id) ON DELETE CASCADE,
    post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    reporter_id uuid REFERENCES members (id),
    reason text NOT NULL,
    note text,
    weight double precision NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT reports_one_per_member UNIQUE (post_id, reporter_id)
  );
  CREATE INDEX reports_review_item ON reports (review_item_id);
  CREATE INDEX reports_reporter ON reports (reporter_id, created_at);

  CREATE TABLE decisions (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    review_item_id uuid NOT NULL REFERENCES review_items (id),
    post_id uuid NOT NULL REFERENCES posts (id),
    kind text NOT NULL,
    reason text,
    explanation text NOT NULL,
    suspend_until timestamptz,
    revision integer NOT NULL,
    decided_by uuid NOT NULL REFERENCES members (id),
    decided_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT decisions_kind_is_known
      CHECK (kind IN ('keep', 'remove', 'restore', 'lock_comments', 'warn', 'suspend'))
  );
  CREATE INDEX decisions_post ON decisions (post_id, decided_at);
  CREATE INDEX decisions_review_item ON decisions (review_item_id);

  CREATE TABLE log_entries (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    act text NOT NULL,
    actor_id uuid REFERENCES members (id),
    post_id uuid REFERENCES posts (id),
    member_id uuid REFERENCES members (id),
    reason text,
    note text,
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX log_entries_at ON log_entries (at, id);

  CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
  CREATE TRIGGER decisions_are_append_only BEFORE UPDATE OR DELETE ON decisions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();
  CREATE TRIGGER log_entries_are_append_only BEFORE UPDATE OR DELETE ON log_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();
`;

const imports = `
  CREATE TABLE external_ids (
    kind text NOT NULL,
    external_id text NOT NULL,
    id uuid NOT NULL,
    PRIMARY KEY (kind, external_id)
  );
  CREATE INDEX external_ids_id ON external_ids (id);
`;

/**
 * Who wrote a sealed letter. Nothing outside this schema holds it, and only the functions below reach it:
 * seal (write), is_author (is this me?), tell_author, unmask (two people, or the operator at the console; logged).
 */
const sealed = `
  CREATE SCHEMA sealed;

  CREATE TABLE sealed.authors (
    pen_name_id uuid PRIMARY KEY REFERENCES public.pen_names (id) ON DELETE CASCADE,
    member_id uuid NOT NULL REFERENCES public.members (id)
  );
  CREATE TABLE sealed.notices (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    pen_name_id uuid NOT NULL REFERENCES public.pen_names (id) ON DELETE CASCADE,
    member_id uuid NOT NULL REFERENCES public.members (id),
    text text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE sealed.unmaskings (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    pen_name_id uuid NOT NULL,
    reason text NOT NULL,
    requested_by uuid,
    approved_by uuid,
    at timestamptz NOT NULL DEFAULT now()
  );

  CREATE FUNCTION sealed.seal(pen_name uuid, author uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      INSERT INTO sealed.authors (pen_name_id, member_id) VALUES (pen_name, author) $$;

  CREATE FUNCTION sealed.is_author(pen_name uuid, who uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT EXISTS (SELECT FROM sealed.authors WHERE pen_name_id = pen_name AND member_id = who) $$;

  CREATE FUNCTION sealed.tell_author(pen_name uuid, message text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      INSERT INTO sealed.notices (pen_name_id, member_id, text)
      SELECT pen_name_id, member_id, message FROM sealed.authors WHERE pen_name_id = pen_name $$;

  CREATE FUNCTION sealed.unmask(pen_name uuid, why text, requested_by uuid, approved_by uuid) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    BEGIN
      IF length(trim(coalesce(why, ''))) = 0 THEN
        RAISE EXCEPTION 'unmasking needs a reason';
      END IF;
      IF num_nonnulls(requested_by, approved_by) = 1 OR requested_by = approved_by THEN
        RAISE EXCEPTION 'unmasking needs two different people';
      END IF;
      INSERT INTO sealed.unmaskings (pen_name_id, reason, requested_by, approved_by)
        VALUES (pen_name, why, requested_by, approved_by);
      RETURN (SELECT member_id FROM sealed.authors WHERE pen_name_id = pen_name);
    END $$;

  CREATE TRIGGER unmaskings_are_append_only BEFORE UPDATE OR DELETE ON sealed.unmaskings
    FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_to_rewrite();
`;

/**
 * Where the server lets us make a role, the sealed tables belong to it, and the role the site runs as cannot
 * read them with any query: it may only call the functions. A managed server that refuses CREATE ROLE keeps
 * the schema and the functions without that last lock (docs/decisions/0004).
 */
const vault = `
  DO $$
  BEGIN
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'quandary_vault') THEN
        CREATE ROLE quandary_vault NOLOGIN;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    EXECUTE format('GRANT quandary_vault TO %I WITH INHERIT FALSE, SET TRUE', current_user);
    GRANT USAGE, CREATE ON SCHEMA sealed TO quandary_vault;
    GRANT USAGE ON SCHEMA public TO quandary_vault;
    GRANT REFERENCES, SELECT ON public.pen_names, public.members TO quandary_vault;
    GRANT EXECUTE ON FUNCTION public.refuse_to_rewrite() TO quandary_vault;
    ALTER TABLE sealed.authors OWNER TO quandary_vault;
    ALTER TABLE sealed.notices OWNER TO quandary_vault;
    ALTER TABLE sealed.unmaskings OWNER TO quandary_vault;
    ALTER FUNCTION sealed.seal(uuid, uuid) OWNER TO quandary_vault;
    ALTER FUNCTION sealed.is_author(uuid, uuid) OWNER TO quandary_vault;
    ALTER FUNCTION sealed.tell_author(uuid, text) OWNER TO quandary_vault;
    ALTER FUNCTION sealed.unmask(uuid, text, uuid, uuid) OWNER TO quandary_vault;
    REVOKE CREATE ON SCHEMA sealed FROM quandary_vault;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE WARNING 'no role may be created here: sealed authorship is kept apart by its schema alone';
  END $$;
`;

export class TheFirstLetter1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [people, posts, library, moderation, imports, sealed, vault]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA sealed CASCADE;
      DROP TABLE external_ids, log_entries, decisions, reports, review_items, article_topics, articles,
        votes, requests, revisions, posts, pen_names, coach_credentials, sessions, members, topics CASCADE;
      DROP SEQUENCE dilemma_numbers;
      DROP FUNCTION refuse_to_rewrite();
    `);
  }
}
