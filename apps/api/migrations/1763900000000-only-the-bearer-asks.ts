import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session keeps the digest of a digest: SHA-256 of what a request makes from its token (`proof`). Who reads the table
 * cannot make the proof, and whatever answers "is this mine?" asks for it.
 */
const sessions = `
  UPDATE sessions SET token_hash = sha256(token_hash);

  CREATE FUNCTION public.member_of(proof bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT member_id FROM public.sessions WHERE token_hash = sha256(proof) AND expires_at > now() $$;

  -- How the stored hash was made (method, cost, salt), without the hash: enough to compute one from a password.
  CREATE FUNCTION public.password_recipe(address citext) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT regexp_replace(password_hash, '[^$]*$', '') FROM public.members WHERE email = address $$;

  -- A session is begun by who knows the password: the hash can only be computed from it, and the site cannot read it.
  -- Compared as digests, so that the time it takes says nothing about how much of it was right. FOR SHARE: who sets a
  -- new password and ends all sessions meanwhile is waited for.
  CREATE FUNCTION public.open_session(member uuid, hash text, proof bytea, seconds integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      PERFORM FROM public.members WHERE id = member
        AND sha256(convert_to(password_hash, 'UTF8')) = sha256(convert_to(hash, 'UTF8')) FOR SHARE;
      IF NOT FOUND THEN RETURN false; END IF;
      INSERT INTO public.sessions (token_hash, member_id, expires_at)
        VALUES (sha256(proof), member, now() + make_interval(secs => seconds));
      RETURN true;
    END $$;

  REVOKE ALL ON FUNCTION public.member_of(bytea), public.password_recipe(citext),
    public.open_session(uuid, text, bytea, integer) FROM PUBLIC;
`;

/** Their members have to sign in again: what the release before looks for cannot be computed from what is kept. */
const sessionsBefore = `
  DROP FUNCTION public.open_session(uuid, text, bytea, integer), public.password_recipe(citext), public.member_of(bytea);
  DELETE FROM sessions;
`;

const appendOnly = `
  CREATE TRIGGER decisions_are_never_emptied BEFORE TRUNCATE ON decisions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();
  CREATE TRIGGER log_entries_are_never_emptied BEFORE TRUNCATE ON log_entries
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();
`;

const forgetting = `
  ALTER FUNCTION today.forget_keys() SECURITY DEFINER;
  ALTER FUNCTION today.forget_keys() SET search_path = today, pg_temp;
`;
const forgettingBefore = `
  ALTER FUNCTION today.forget_keys() SECURITY INVOKER;
  ALTER FUNCTION today.forget_keys() RESET search_path;
`;

/** The sealed schema belongs to the vault where there is one: what follows is done as its owner. */
const asVault = `
  SELECT set_config('quandary.owner', current_user, true);
  DO $$
  DECLARE vault name := (SELECT relowner::regrole::name FROM pg_class WHERE oid = 'sealed.authors'::regclass);
  BEGIN
    IF vault <> current_user THEN
      EXECUTE format('GRANT CREATE ON SCHEMA sealed TO %I', vault);
      EXECUTE format('GRANT EXECUTE ON FUNCTION public.member_of(bytea) TO %I', vault);
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

/**
 * A foreign key locks the row that it points at, and the lock stays readable (xmax) for as long as nothing else
 * happens to the row: whoever compared it with the xmin of a letter had its author. So the vault has none to members;
 * a trigger keeps the members instead.
 */
const authors = `
  ALTER TABLE sealed.authors DROP CONSTRAINT authors_member_id_fkey;
  ALTER TABLE sealed.notices DROP CONSTRAINT notices_member_id_fkey;
  CREATE INDEX authors_member ON sealed.authors (member_id);

  CREATE FUNCTION sealed.keep_authors() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    BEGIN
      IF EXISTS (SELECT FROM sealed.authors WHERE member_id = OLD.id) THEN
        RAISE foreign_key_violation USING MESSAGE = 'somebody behind a pen name cannot be deleted';
      END IF;
      RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END $$;
`;
const authorsBefore = `
  DROP FUNCTION sealed.keep_authors();
  DROP INDEX sealed.authors_member;
  ALTER TABLE sealed.authors ADD CONSTRAINT authors_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members (id);
  ALTER TABLE sealed.notices ADD CONSTRAINT notices_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members (id);
`;

/** The locks that foreign keys have left so far: a row that is written anew has none. */
const noTraces = `UPDATE members SET name = name WHERE xmax <> '0'::xid`;

const keepAuthors = `
  CREATE TRIGGER members_behind_pen_names_stay BEFORE DELETE OR UPDATE OF id ON members
    FOR EACH ROW EXECUTE FUNCTION sealed.keep_authors();
`;

/** Who signs, and whose a pen name is, by the session that asks. */
const forBearers = `
  DROP FUNCTION sealed.seal(uuid, uuid), sealed.is_author(uuid, uuid);

  CREATE FUNCTION sealed.seal(pen_name uuid, proof bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    DECLARE bearer uuid := public.member_of(proof);
    BEGIN
      IF bearer IS NULL THEN RETURN false; END IF;
      INSERT INTO sealed.authors (pen_name_id, member_id) VALUES (pen_name, bearer);
      RETURN true;
    END $$;

  -- All pen names of the bearer at once: a statement about many posts asks once.
  CREATE FUNCTION sealed.own_pen_names(proof bytea) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT coalesce(array_agg(pen_name_id), '{}') FROM sealed.authors WHERE member_id = public.member_of(proof) $$;

  CREATE FUNCTION sealed.is_author(pen_name uuid, proof bytea) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT EXISTS (SELECT FROM sealed.authors WHERE pen_name_id = pen_name AND member_id = public.member_of(proof)) $$;

  -- The console's: an import seals for others, and knows what it has sealed before.
  CREATE FUNCTION sealed.seal_for(pen_name uuid, author uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM public.members WHERE id = author) THEN
        RAISE foreign_key_violation USING MESSAGE = 'there is no such member';
      END IF;
      INSERT INTO sealed.authors (pen_name_id, member_id) VALUES (pen_name, author);
    END $$;

  CREATE FUNCTION sealed.is_written_by(pen_name uuid, who uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT EXISTS (SELECT FROM sealed.authors WHERE pen_name_id = pen_name AND member_id = who) $$;

  -- Who posts twice at once waits for themselves. What the lock is called can be read (pg_locks) by everybody while it is
  -- held, so it is no name that anybody can make from the id of a member.
  CREATE TABLE sealed.turns (secret bytea NOT NULL);
  INSERT INTO sealed.turns VALUES (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  CREATE FUNCTION sealed.take_turn(proof bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    DECLARE bearer uuid := public.member_of(proof);
    BEGIN
      IF bearer IS NULL THEN RETURN; END IF;
      PERFORM pg_advisory_xact_lock(
        ('x' || left(encode(sha256(secret || uuid_send(bearer)), 'hex'), 16))::bit(64)::bigint) FROM sealed.turns;
    END $$;

  REVOKE ALL ON FUNCTION sealed.take_turn(bytea), sealed.seal(uuid, bytea), sealed.own_pen_names(bytea), sealed.is_author(uuid, bytea),
    sealed.seal_for(uuid, uuid), sealed.is_written_by(uuid, uuid), sealed.keep_authors() FROM PUBLIC;
`;
const forBearersBefore = `
  DROP TABLE sealed.turns;
  DROP FUNCTION sealed.take_turn(bytea), sealed.seal(uuid, bytea), sealed.own_pen_names(bytea), sealed.is_author(uuid, bytea),
    sealed.seal_for(uuid, uuid), sealed.is_written_by(uuid, uuid);

  CREATE FUNCTION sealed.seal(pen_name uuid, author uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      INSERT INTO sealed.authors (pen_name_id, member_id) VALUES (pen_name, author) $$;

  CREATE FUNCTION sealed.is_author(pen_name uuid, who uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT EXISTS (SELECT FROM sealed.authors WHERE pen_name_id = pen_name AND member_id = who) $$;
`;

/** Two admins and a reason, each by their own session: for the site there is no other way to an author. */
const unmasking = `
  DROP FUNCTION sealed.unmask(uuid, text, uuid, uuid);

  CREATE TABLE sealed.proposals (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    pen_name_id uuid NOT NULL,
    reason text NOT NULL,
    proposed_by uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT proposals_have_a_reason CHECK (length(trim(reason)) > 0)
  );
  CREATE INDEX proposals_at ON sealed.proposals (at);
  ALTER TABLE sealed.unmaskings ADD COLUMN proposal_id uuid UNIQUE REFERENCES sealed.proposals (id);
  CREATE INDEX unmaskings_pen_name ON sealed.unmaskings (pen_name_id);

  CREATE TRIGGER unmaskings_are_never_emptied BEFORE TRUNCATE ON sealed.unmaskings
    FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_to_rewrite();
  CREATE TRIGGER proposals_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sealed.proposals
    FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_to_rewrite();

  CREATE FUNCTION sealed.is_admin(who uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT EXISTS (SELECT FROM public.members
        WHERE id = who AND 'admin' = ANY(roles) AND coalesce(suspended_until <= now(), true)) $$;

  -- Null: nobody here is known to be behind this pen name.
  CREATE FUNCTION sealed.propose_unmasking(pen_name uuid, why text, proof bytea) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    DECLARE bearer uuid := public.member_of(proof); made uuid;
    BEGIN
      IF bearer IS NULL OR NOT sealed.is_admin(bearer) THEN
        RAISE insufficient_privilege USING MESSAGE = 'an unmasking is proposed by an admin';
      END IF;
      INSERT INTO sealed.proposals (pen_name_id, reason, proposed_by)
        SELECT pen_name_id, why, bearer FROM sealed.authors WHERE pen_name_id = pen_name RETURNING id INTO made;
      RETURN made;
    END $$;

  -- Null: the proposal is not there, too old or confirmed.
  CREATE FUNCTION sealed.confirm_unmasking(proposal uuid, proof bytea) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    DECLARE bearer uuid := public.member_of(proof); found sealed.proposals; author uuid;
    BEGIN
      IF bearer IS NULL OR NOT sealed.is_admin(bearer) THEN
        RAISE insufficient_privilege USING MESSAGE = 'an unmasking is confirmed by an admin';
      END IF;
      SELECT * INTO found FROM sealed.proposals
        WHERE id = proposal AND at > now() - interval '7 days' AND sealed.is_admin(proposed_by) FOR UPDATE;
      IF found.id IS NULL OR EXISTS (SELECT FROM sealed.unmaskings WHERE proposal_id = found.id) THEN RETURN NULL; END IF;
      IF found.proposed_by = bearer THEN
        RAISE insufficient_privilege USING MESSAGE = 'an unmasking is confirmed by somebody else';
      END IF;
      INSERT INTO sealed.unmaskings (pen_name_id, reason, requested_by, approved_by, proposal_id)
        VALUES (found.pen_name_id, found.reason, found.proposed_by, bearer, found.id);
      PERFORM sealed.tell_author(found.pen_name_id, found.reason);
      SELECT member_id INTO author FROM sealed.authors WHERE pen_name_id = found.pen_name_id;
      RETURN author;
    END $$;

  -- For admins. Who is behind the pen name only the two learn who opened it.
  CREATE FUNCTION sealed.proposals_for(proof bytea) RETURNS TABLE (
      id uuid, pen_name_id uuid, reason text, proposed_by uuid, at timestamptz, confirmed_by uuid, confirmed_at timestamptz,
      author uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT p.id, p.pen_name_id, p.reason, p.proposed_by, p.at, u.approved_by, u.at,
        CASE WHEN public.member_of(proof) IN (u.requested_by, u.approved_by) THEN a.member_id END
      FROM sealed.proposals p LEFT JOIN sealed.unmaskings u ON u.proposal_id = p.id
        LEFT JOIN sealed.authors a ON a.pen_name_id = p.pen_name_id
      WHERE sealed.is_admin(public.member_of(proof)) $$;

  -- When and why the bearer was unmasked.
  CREATE FUNCTION sealed.own_unmaskings(proof bytea) RETURNS TABLE (pen_name_id uuid, reason text, at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
      SELECT u.pen_name_id, u.reason, u.at FROM sealed.unmaskings u JOIN sealed.authors a ON a.pen_name_id = u.pen_name_id
      WHERE a.member_id = public.member_of(proof) AND u.proposal_id IS NOT NULL $$;

  -- At the console one is enough, with a reason, and logged.
  CREATE FUNCTION sealed.unmask(pen_name uuid, why text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = sealed, pg_temp AS $$
    BEGIN
      IF length(trim(coalesce(why, ''))) = 0 THEN RAISE EXCEPTION 'unmasking needs a reason'; END IF;
      INSERT INTO sealed.unmaskings (pen_name_id, reason) VALUES (pen_name, why);
      RETURN (SELECT member_id FROM sealed.authors WHERE pen_name_id = pen_name);
    END $$;

  REVOKE ALL ON FUNCTION sealed.is_admin(uuid), sealed.unmask(uuid, text),
    sealed.propose_unmasking(uuid, text, bytea), sealed.confirm_unmasking(uuid, bytea), sealed.proposals_for(bytea),
    sealed.own_unmaskings(bytea) FROM PUBLIC;
`;
const unmaskingBefore = `
  DROP FUNCTION sealed.is_admin(uuid), sealed.unmask(uuid, text),
    sealed.propose_unmasking(uuid, text, bytea), sealed.confirm_unmasking(uuid, bytea), sealed.proposals_for(bytea),
    sealed.own_unmaskings(bytea);
  DROP INDEX sealed.unmaskings_pen_name;
  DROP TRIGGER unmaskings_are_never_emptied ON sealed.unmaskings;
  ALTER TABLE sealed.unmaskings DROP COLUMN proposal_id;
  DROP TABLE sealed.proposals;

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
`;

/** Whoever asks about a sealed letter proves who they are: docs/decisions/0025. What roles may is in apps/api/rights.ts. */
export class OnlyTheBearerAsks1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const parts = [sessions, appendOnly, forgetting, asVault, authors, forBearers, unmasking, asOwner];
    for (const part of [...parts, keepAuthors, noTraces]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER members_behind_pen_names_stay ON members;
      DROP TRIGGER decisions_are_never_emptied ON decisions;
      DROP TRIGGER log_entries_are_never_emptied ON log_entries;
    `);
    const sealedBefore = [asVault, unmaskingBefore, forBearersBefore, authorsBefore, asOwner];
    for (const part of [...sealedBefore, forgettingBefore, sessionsBefore]) await runner.query(part);
  }
}
