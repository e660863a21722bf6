import type { CrudeWord } from '@quandary/safety';
import { screeningSettingsFrom, type ScreeningSettings, type WordList } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import type { RowOf } from '../platform/database/sql';
import { screeningRules } from './screening.queries';

/** What screening goes by: what is shipped, and what the admins of this site made of it. */
export interface ScreeningRules extends ScreeningSettings {
  words: Readonly<Record<WordList, readonly CrudeWord[]>>;
}

interface Remembered {
  version: number;
  rules: ScreeningRules;
}

/** The rules at the version that the facts of a post bring; read again only when an admin changed something. */
@Injectable()
export class ScreeningRulesService {
  private latest: Promise<Remembered> | null = null;

  constructor(private readonly database: Database) {}

  async at(version: number): Promise<ScreeningRules> {
    const remembered = await this.latest?.catch(() => null);
    return remembered?.version === version ? remembered.rules : this.read();
  }

  /** As they are now. */
  async read(): Promise<ScreeningRules> {
    this.latest = this.database.rows(screeningRules, {}).then(([row]) => asRules(row!));
    return (await this.latest).rules;
  }
}

const asRules = ({ version, settings, words }: RowOf<typeof screeningRules>): Remembered => ({
  version,
  rules: {
    ...screeningSettingsFrom(new Map(settings.map(({ key, value }) => [key, value]))),
    words: { blocked: wordsOn('blocked', words), suspect: wordsOn('suspect', words) },
  },
});

const wordsOn = (list: WordList, words: readonly (CrudeWord & { list: WordList })[]): CrudeWord[] =>
  words.filter((each) => each.list === list);
