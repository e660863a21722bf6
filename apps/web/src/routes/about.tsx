import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useRouteLoaderData } from 'react-router';
import type { loader as frame } from '../root';
import { everyRule, RuleWords } from '../posts/decided-for';
import { Page } from '../ui/page';
import styles from './words.module.css';

function HowItWorks() {
  return (
    <>
      <h2>
        <FormattedMessage id="about.how.title" defaultMessage="How it works" />
      </h2>
      <p>
        <FormattedMessage
          id="about.how.letters"
          defaultMessage="Somebody writes a letter: under their own name, or sealed, behind a pen name that belongs to that letter alone. Who wrote a sealed letter is kept apart from everything else. Nobody here can look it up, moderators included; only two admins together, for a reason that goes on record and that the writer reads, can open a seal, and whoever runs the server."
        />
      </p>
      <p>
        <FormattedMessage
          id="about.how.answers"
          defaultMessage="Coaches answer. They are members whose training has been checked for the subjects they answer on. Their answers are lettered A, B, C, and they are allowed to disagree. Everybody else talks it over underneath, and every remark has a number that never changes: 6, and the reply to it 6.1. You can point at it with #6.1, and it will still be there in ten years, even if its words are not."
        />
      </p>
    </>
  );
}

function LeavingQuickly() {
  return (
    <>
      <h2>
        <FormattedMessage id="about.leave.title" defaultMessage="If nobody may know that you are here" />
      </h2>
      <p>
        <FormattedMessage
          id="about.leave"
          defaultMessage="“Leave quickly” at the top of the page, or Escape pressed three times, takes you elsewhere at once. Discreet mode takes the name of the page out of the tab. What neither can do is empty the history of your browser, or sign you out: <discreet>how it works, and what else to do</discreet>."
          values={{ discreet: (words) => <Link to="/discreet">{words}</Link> }}
        />
      </p>
    </>
  );
}

function HouseRules() {
  return (
    <>
      <h2>
        <FormattedMessage id="about.rules.title" defaultMessage="House rules" />
      </h2>
      <ul>
        {everyRule.map((rule) => (
          <li key={rule}>
            <RuleWords rule={rule} />
          </li>
        ))}
      </ul>
      <p>
        <FormattedMessage
          id="about.rules.moderation"
          defaultMessage="When a moderator removes something, its author is told why, in words, and the removal stands in the <log>moderation log</log>. They can appeal for six months; somebody else decides that. If something breaks a rule, use “Report” beside it."
          values={{ log: (words) => <Link to="/moderation/log">{words}</Link> }}
        />
      </p>
    </>
  );
}

export default function About() {
  const intl = useIntl();
  const name = useRouteLoaderData<typeof frame>('root')?.siteName ?? 'Quandary';

  return (
    <Page
      title={intl.formatMessage({ id: 'about.title', defaultMessage: 'About {name}' }, { name })}
      lead={
        <FormattedMessage
          id="about.lead"
          defaultMessage="An advice column that belongs to the people who read it. For when you are in two minds, and would like to borrow a third."
        />
      }
    >
      <div className={styles.words}>
        <HowItWorks />
        <HouseRules />
        <LeavingQuickly />
      </div>
    </Page>
  );
}
