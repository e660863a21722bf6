import { FormattedMessage } from 'react-intl';
import { readFragment } from '../graphql/generated/fragment-masking';
import { Moment } from '../ui/moment';
import { unseen } from '../ui/unseen';
import { HelpLineFragment, type HelpLineRef } from './help-line';
import styles from './help-lines.module.css';

/** As it is dialled, without what only eyes need. */
const dialled = (phone: string) => `tel:${phone.replace(/[^\d+*#]/g, '')}`;

interface HelpLinesProps {
  lines: readonly HelpLineRef[];
  /** Also where each number is from, and when somebody read it there. */
  withSources?: boolean;
}

function HelpLine({ line: masked, withSources }: { line: HelpLineRef; withSources: boolean }) {
  const line = readFragment(HelpLineFragment, masked);

  return (
    <li>
      <p className={styles.line}>
        <strong>{line.name}</strong>
        {line.phone && (
          <a href={dialled(line.phone)} className={styles.phone}>
            {line.phone}
          </a>
        )}
        <a href={line.url} rel="noopener noreferrer" className={styles.site}>
          <FormattedMessage
            id="lines.site"
            defaultMessage="their page<unseen> ({name})</unseen>"
            values={{ name: line.name, unseen }}
          />
        </a>
      </p>
      {line.kinds.map((kind) => (
        <p key={kind} className={styles.soft}>
          <FormattedMessage
            id="lines.kind"
            defaultMessage="{kind, select, SUICIDE {When living is hard, or somebody thinks of ending their life.} ABUSE {When somebody is hurt or controlled at home.} CHILD {For children and young people.} other {For everybody who needs somebody to talk to.}}"
            values={{ kind }}
          />
        </p>
      ))}
      {withSources && (
        <p className={styles.soft}>
          <FormattedMessage
            id="lines.source"
            defaultMessage="We read the number on <link>this page</link>, last on {date}."
            values={{
              date: <Moment at={line.reviewedAt} />,
              link: (words) => (
                <a href={line.source} rel="noopener noreferrer">
                  {words}
                </a>
              ),
            }}
          />
        </p>
      )}
    </li>
  );
}

/** People to talk to, the most general first. */
export function HelpLines({ lines, withSources = false }: HelpLinesProps) {
  if (lines.length === 0) {
    return (
      <p>
        <FormattedMessage
          id="lines.none"
          defaultMessage="We know no line of your country. <link>Find a Helpline</link> may."
          values={{
            link: (words) => (
              <a href="https://findahelpline.com/" rel="noopener noreferrer">
                {words}
              </a>
            ),
          }}
        />
      </p>
    );
  }

  return (
    <ul role="list" className={styles.lines}>
      {lines.map((line) => {
        const { name, phone } = readFragment(HelpLineFragment, line);
        return <HelpLine key={`${name} ${phone}`} line={line} withSources={withSources} />;
      })}
    </ul>
  );
}
