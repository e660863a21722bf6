/**
 * When a sealed letter came is told by the hour: to the minute it could be laid beside what else somebody did then. Its
 * id begins with a time, too.
 */

/** SQL: the hour that it is now. */
export const thisHour = `date_trunc('hour', now(), 'UTC')`;

/**
 * SQL: a time of a post as others may know it.
 * @param post the alias of its row
 */
export const toldTime = (post: string, time: string) =>
  `CASE WHEN ${post}.pen_name_id IS NULL THEN ${time} ELSE date_trunc('hour', ${time}, 'UTC') END`;

/** SQL: a new id that tells the hour. By the clock and not by now(), or it would tell how long the transaction has run. */
export const idOfTheHour = `uuidv7(date_trunc('hour', clock_timestamp(), 'UTC') - clock_timestamp())`;

const anHour = 60 * 60 * 1000;

/** The hour of a time; null when there is none. */
export function hourOf<Time extends Date | null>(time: Time): Time {
  return (time && new Date(Math.floor(time.getTime() / anHour) * anHour)) as Time;
}
