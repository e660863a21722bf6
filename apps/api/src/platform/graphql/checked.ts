import { check } from '@quandary/rules';
import { Injectable, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { unfit } from '../errors';

/** Checks an argument by the schema that the forms use too. Throws INVALID with the field that is wrong. */
@Injectable()
export class Checked<Schema extends z.ZodType> implements PipeTransform<unknown, z.output<Schema>> {
  constructor(private readonly schema: Schema) {}

  transform(given: unknown): z.output<Schema> {
    const checked = check(this.schema, given);
    if (!checked.ok) throw unfit(checked);
    return checked.value;
  }
}
