import { Raw, type FindOperator } from 'typeorm';

/** The time of the database, as a value to write. Of several processes and the database, only its clock compares. */
export const now = () => 'now()';

/** A condition on a time: it has come, by the clock of the database. */
export const hasPassed = (): FindOperator<Date> => Raw((time) => `${time} <= now()`);
