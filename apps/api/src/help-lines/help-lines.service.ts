import { countryOf } from '@quandary/safety';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import Negotiator from 'negotiator';
import type { Repository } from 'typeorm';
import type { RequestContext } from '../platform/graphql/request-context';
import { HelpLineEntity } from './help-line.entity';

@Injectable()
export class HelpLinesService {
  constructor(@InjectRepository(HelpLineEntity) private readonly lines: Repository<HelpLineEntity>) {}

  /** Those of the country that is asked for, else of where the languages of the browser are spoken; none where we know none. */
  async find(
    country: string | null | undefined,
    { acceptLanguage }: RequestContext,
  ): Promise<HelpLineEntity[]> {
    const languages = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
    const where = countryOf({ chosen: country ?? null, languages, timeZone: null });
    if (!where) return [];
    return this.lines.find({ where: { country: where }, order: { position: 'ASC', name: 'ASC' } });
  }

  /** The countries that have some. */
  async countries(): Promise<string[]> {
    const rows = await this.lines
      .createQueryBuilder('line')
      .select('DISTINCT line.country', 'country')
      .orderBy('country')
      .getRawMany<{ country: string }>();
    return rows.map(({ country }) => country);
  }
}
