import { useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';

const never = () => () => undefined;
const readersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const unknownZone = () => undefined;

interface MomentProps {
  at: string;
  withTime?: boolean;
  /** Says whose clock it is: for a time that somebody waits for. */
  withZone?: boolean;
}

/**
 * A date as people write it. The server does not know where its reader is and writes UTC;
 * with scripts the reader's own clock takes over, and a longer form can be pointed at.
 */
export function Moment({ at, withTime = false, withZone = false }: MomentProps) {
  const intl = useIntl();
  const zone = useSyncExternalStore(never, readersZone, unknownZone);
  const exact = zone && intl.formatDate(at, { dateStyle: 'full', timeStyle: 'long', timeZone: zone });

  return (
    <time dateTime={at} title={exact}>
      {intl.formatDate(at, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: zone ?? 'UTC',
        ...(withTime && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
        ...(withZone && { timeZoneName: 'short' }),
      })}
    </time>
  );
}
