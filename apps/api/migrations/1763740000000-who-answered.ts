import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a member has answered a letter is asked for each of its posts that they look at. */
export class WhoAnswered1763740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX posts_answerer ON posts (dilemma_id, author_id) WHERE kind = 'answer'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX posts_answerer');
  }
}
