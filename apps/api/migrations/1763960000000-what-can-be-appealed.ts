import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The site decides by itself, too: then nobody stands behind it. What reports hid or paused has its review item. */
const decisions = `
  CREATE TABLE suspension_proposals (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    review_item_id uuid NOT NULL REFERENCES review_items (id) ON DELETE CASCADE,
    post_id uuid NOT NULL REFERENCES posts (id),
    revision integer NOT NULL,
    reason text NOT NULL,
    rule text,
    explanation text NOT NULL,
    suspend_until timestamptz NOT NULL,
    proposed_by uuid NOT NULL REFERENCES members (id),
    proposed_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX suspension_proposals_at ON suspension_proposals (proposed_at);
  CREATE TRIGGER suspension_proposals_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON suspension_proposals
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();

  ALTER TABLE decisions
    ALTER COLUMN review_item_id DROP NOT NULL,
    ALTER COLUMN decided_by DROP NOT NULL,
    ADD COLUMN rule text,
    ADD COLUMN minutes integer,
    ADD COLUMN branch boolean NOT NULL DEFAULT false,
    ADD COLUMN undoes uuid REFERENCES decisions (id),
    ADD COLUMN proposal_id uuid REFERENCES suspension_proposals (id),
    DROP CONSTRAINT decisions_kind_is_known,
    ADD CONSTRAINT decisions_kind_is_known CHECK (kind IN ('keep', 'remove', 'restore', 'lock_comments', 'slow', 'warn',
      'hold', 'suspend', 'redact', 'lift', 'hide', 'pause', 'screen')),
    ADD CONSTRAINT decisions_are_automatic_or_somebodys CHECK ((kind IN ('hide', 'pause', 'screen')) = (decided_by IS NULL)),
    ADD CONSTRAINT decisions_slow_by_minutes CHECK ((kind = 'slow') = (minutes IS NOT NULL) AND minutes BETWEEN 1 AND 60),
    ADD CONSTRAINT decisions_that_lift_say_what CHECK ((kind = 'lift') >= (undoes IS NOT NULL)),
    ADD CONSTRAINT decisions_confirm_a_proposal_once UNIQUE (proposal_id);
  CREATE INDEX decisions_undoes ON decisions (undoes) WHERE undoes IS NOT NULL;

  -- One appeal for each decision, for good: what was looked at twice by two people is not looked at a third time.
  CREATE TABLE appeals (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    decision_id uuid NOT NULL REFERENCES decisions (id),
    review_item_id uuid NOT NULL REFERENCES review_items (id) ON DELETE CASCADE,
    text text NOT NULL,
    state text NOT NULL DEFAULT 'open',
    answer text,
    decided_by uuid REFERENCES members (id),
    decided_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT appeals_one_per_decision UNIQUE (decision_id),
    CONSTRAINT appeals_state_is_known CHECK (state IN ('open', 'upheld', 'reversed')),
    CONSTRAINT appeals_are_answered_when_decided
      CHECK (num_nonnulls(answer, decided_by, decided_at) = CASE WHEN state = 'open' THEN 0 ELSE 3 END)
  );
  CREATE INDEX appeals_review_item ON appeals (review_item_id);

  -- The floor that a moderator set: minutes between two comments of one person below this post.
  CREATE TABLE slowed_threads (
    post_id uuid PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
    minutes integer NOT NULL,
    decision_id uuid NOT NULL REFERENCES decisions (id),
    CONSTRAINT slowed_threads_by_minutes CHECK (minutes BETWEEN 1 AND 60)
  );
  CREATE INDEX slowed_threads_decision ON slowed_threads (decision_id);
`;

/** What the release before cannot hold goes; the log keeps its lines. */
const decisionsBefore = `
  DROP TABLE slowed_threads, appeals;
  ALTER TABLE decisions DISABLE TRIGGER decisions_are_append_only;
  DELETE FROM decisions WHERE kind IN ('slow', 'hold', 'lift', 'hide', 'pause', 'screen');
  ALTER TABLE decisions ENABLE TRIGGER decisions_are_append_only;
  ALTER TABLE decisions
    DROP CONSTRAINT decisions_kind_is_known,
    DROP CONSTRAINT decisions_are_automatic_or_somebodys,
    DROP COLUMN rule, DROP COLUMN minutes, DROP COLUMN branch, DROP COLUMN undoes, DROP COLUMN proposal_id,
    ALTER COLUMN decided_by SET NOT NULL,
    ADD CONSTRAINT decisions_kind_is_known
      CHECK (kind IN ('keep', 'remove', 'restore', 'lock_comments', 'warn', 'suspend', 'redact'));
  DROP TABLE suspension_proposals;
`;

/** The sealed schema belongs to the vault where there is one: what follows is done as its owner. */
const asVault = `
  SELECT set_config('quandary.owner', current_user, true);
  DO $$
  DECLARE vault name := (SELECT relowner::regrole::name FROM pg_class WHERE oid = 'sealed.authors'::regclass);
  BEGIN
    IF vault <> current_user THEN
      EXECUTE format('GRANT SELECT ON public.decisions, public.posts, public.suspension_proposals TO %I', vault);
      EXECUTE format('GRANT CREATE ON SCHEMA sealed TO %I', vault);
      EXECUTE format('SET LOCAL ROLE %I', vault);
    END IF;
  END $$;
`;
const asOwner = `
  DO $$ BEGIN
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sealed TO %I', current_setting('quandary.owner'));
  END $$;
  SET LOCAL ROLE NONE;
  DO $$
  DECLARE vault name := (SELECT relowner::regrole::name FROM pg_class WHERE oid = 'sealed.authors'::regclass);
  BEGIN
    IF vault <> current_user THEN EXECUTE format('REVOKE CREATE ON SCHEMA sealed FROM %I', vault); END IF;
  END $$;
`;
const asOwnerBefore = `
  DO $$
  DECLARE vault name := (SELECT relowner::regrole::name FROM pg_class WHERE oid = 'sealed.authors'::regclass);
  BEGIN
    IF vault <> current_user THEN
      EXECUTE format('REVOKE SELECT ON public.decisions, public.posts FROM %I', vault);
    END IF;
  END $$;
`;

/**
 * What binds a member, signed and sealed alike, so that nothing but the vault tells them apart: whom it binds is told to
 * the bearer. A decision says by itself about which post it is; the vault looks up whose that is.
 */
const restrictions = `
  CREATE TABLE sealed.restrictions (
    decision_id uuid PRIMARY KEY,
    member_id uuid NOT NULL,
    pen_name_id uuid,
    kind text NOT NULL,
    until timestamptz,
    acknowledged_at timestamptz,
    lifted_at timestamptz,
    CONSTRAINT restrictions_kind_is_known CHECK (kind IN ('warn', 'hold', 'suspend')),
    CONSTRAINT restrictions_suspend_until CHECK (kind <> 'suspend' OR until IS NOT NULL)
  );
  CREATE INDEX restrictions_member ON sealed.restrictions (member_id) WHERE lifted_at IS NULL;

  CREATE FUNCTION sealed.is_staff(who uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT EXISTS (SELECT FROM public.members
        WHERE id = who AND roles && ARRAY['moderator', 'admin'] AND coalesce(suspended_until <= now(), true)) $$;

  -- Puts the decision of the bearer into force. For more than seven days another admin has proposed the same.
  CREATE FUNCTION sealed.restrict_author(decision uuid, proof bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    DECLARE bearer uuid := public.member_of(proof); made record;
    BEGIN
      SELECT x.kind, x.suspend_until AS until, x.decided_at, x.proposal_id, p.author_id, p.pen_name_id INTO made
        FROM public.decisions x JOIN public.posts p ON p.id = x.post_id
        WHERE x.id = decision AND x.decided_by = bearer AND x.kind IN ('warn', 'hold', 'suspend');
      IF NOT FOUND OR NOT sealed.is_staff(bearer) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a member is restricted by the moderator who decided it';
      END IF;
      IF made.kind = 'suspend' AND made.until > made.decided_at + interval '7 days' AND NOT (sealed.is_admin(bearer)
        AND EXISTS (SELECT FROM public.suspension_proposals q WHERE q.id = made.proposal_id
          AND q.suspend_until = made.until AND q.proposed_by <> bearer AND sealed.is_admin(q.proposed_by))) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a long suspension takes two admins';
      END IF;
      INSERT INTO sealed.restrictions (decision_id, member_id, pen_name_id, kind, until)
        SELECT decision, whose.id, made.pen_name_id, made.kind, made.until
        FROM (SELECT coalesce(made.author_id,
          (SELECT a.member_id FROM sealed.authors a WHERE a.pen_name_id = made.pen_name_id)) AS id) AS whose
        WHERE whose.id IS NOT NULL ON CONFLICT DO NOTHING;
    END $$;

  CREATE FUNCTION sealed.lift_restriction(decision uuid, proof bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    BEGIN
      IF NOT coalesce(sealed.is_staff(public.member_of(proof)), false) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a restriction is lifted by a moderator';
      END IF;
      UPDATE sealed.restrictions SET lifted_at = now() WHERE decision_id = decision AND lifted_at IS NULL;
    END $$;

  -- Whether the decision is a warning of the bearer's: what it binds no longer.
  CREATE FUNCTION sealed.acknowledge_warning(decision uuid, proof bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    BEGIN
      UPDATE sealed.restrictions SET acknowledged_at = coalesce(acknowledged_at, now())
        WHERE decision_id = decision AND kind = 'warn' AND member_id = public.member_of(proof);
      RETURN FOUND;
    END $$;

  -- What binds the bearer now. Asked by every request that carries a session.
  CREATE FUNCTION sealed.own_restrictions(proof bytea) RETURNS TABLE (
      decision_id uuid, kind text, until timestamptz, pen_name_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp ROWS 1 AS $$
    DECLARE bearer uuid := public.member_of(proof);
    BEGIN
      RETURN QUERY SELECT r.decision_id, r.kind, r.until, r.pen_name_id FROM sealed.restrictions r
        WHERE r.member_id = bearer AND r.lifted_at IS NULL AND r.acknowledged_at IS NULL
          AND (r.until IS NULL OR r.until > now());
    END $$;

  REVOKE ALL ON FUNCTION sealed.is_staff(uuid), sealed.restrict_author(uuid, bytea), sealed.lift_restriction(uuid, bytea),
    sealed.acknowledge_warning(uuid, bytea), sealed.own_restrictions(bytea) FROM PUBLIC;
`;
const restrictionsBefore = `
  DROP FUNCTION sealed.own_restrictions(bytea), sealed.acknowledge_warning(uuid, bytea),
    sealed.lift_restriction(uuid, bytea), sealed.restrict_author(uuid, bytea), sealed.is_staff(uuid);
  DROP TABLE sealed.restrictions;
`;

/** Decisions that give their reasons, bind the member behind a post also through the seal, and can be appealed: docs/decisions/0036. */
export class WhatCanBeAppealed1763960000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [decisions, asVault, restrictions, asOwner]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of [asVault, restrictionsBefore, asOwner, asOwnerBefore, decisionsBefore])
      await runner.query(part);
  }
}
