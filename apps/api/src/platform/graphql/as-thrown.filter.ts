import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error on as it was thrown: error-format.ts decides what callers see and what is logged. */
@Catch()
export class AsThrown implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}
