import { Catch, type ExceptionFilter } from '@nestjs/common';
import { meaningOf } from '../database/failures';

/**
 * Hands every error on as it was thrown, or as what a failure of the database means: error-format.ts decides what
 * callers see and what is logged. What is returned here must be an `Error`, or it would be taken for an answer.
 */
@Catch()
export class AsThrown implements ExceptionFilter {
  catch(thrown: unknown): Error {
    const meaning = meaningOf(thrown);
    if (meaning) return meaning;
    return thrown instanceof Error ? thrown : new Error('Something was thrown.', { cause: thrown });
  }
}
