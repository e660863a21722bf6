import { FormattedMessage, useIntl } from 'react-intl';
import type { Route } from './+types/help-now';
import { CountryChoice } from '../help-lines/country-choice';
import { Emergency } from '../help-lines/emergency';
import { findHelp, type Help } from '../help-lines/find-help';
import { HelpLines } from '../help-lines/help-lines';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import styles from './words.module.css';

const external = (href: string) =>
  function ExternalLink(words: React.ReactNode) {
    return (
      <a href={href} rel="noopener noreferrer">
        {words}
      </a>
    );
  };

function ThinkingOfDeath() {
  return (
    <>
      <h2>
        <FormattedMessage id="help.self.title" defaultMessage="If you are thinking of ending your life" />
      </h2>
      <p>
        <FormattedMessage
          id="help.self"
          defaultMessage="Say it to a person, today. You can ring or write to a crisis line without giving your name; it costs nothing, and the people there have time. <link>Find a Helpline</link> lists the lines of your country. If you cannot wait, ring the emergency number, or go to the nearest hospital and say the sentence at the desk."
          values={{ link: external('https://findahelpline.com/') }}
        />
      </p>
    </>
  );
}

function HurtAtHome() {
  return (
    <>
      <h2>
        <FormattedMessage id="help.home.title" defaultMessage="If somebody hurts or controls you" />
      </h2>
      <p>
        <FormattedMessage
          id="help.home"
          defaultMessage="It is not your fault, and there are people whose work it is to help you think about what to do and in which order. Domestic abuse lines talk to everybody, men as well, and they will not tell you to leave. Use a telephone or a computer that nobody else can look at. <link>Hot Peach Pages</link> lists services by country and language."
          values={{ link: external('https://www.hotpeachpages.net/') }}
        />
      </p>
    </>
  );
}

function UnderEighteen() {
  return (
    <>
      <h2>
        <FormattedMessage id="help.child.title" defaultMessage="If you are under eighteen" />
      </h2>
      <p>
        <FormattedMessage
          id="help.child"
          defaultMessage="In many countries 116 111 is a line for children and young people. <link>Child Helpline International</link> knows the number of yours. You may also tell a teacher, a doctor, or another grown-up whom you trust; if the first one does not listen, tell a second."
          values={{ link: external('https://childhelplineinternational.org/helplines/') }}
        />
      </p>
    </>
  );
}

function WorriedAboutSomebody() {
  return (
    <>
      <h2>
        <FormattedMessage id="help.other.title" defaultMessage="If you are worried about somebody here" />
      </h2>
      <p>
        <FormattedMessage
          id="help.other"
          defaultMessage="Use “Report” beside what they wrote and choose “somebody may be in danger”. A moderator sees it before everything else."
        />
      </p>
    </>
  );
}

export function loader({ context, request }: Route.LoaderArgs) {
  return findHelp(context.graphql, request);
}

/** The lines differ with the language of the browser and with what was chosen in it. */
export const headers = () => ({ Vary: 'Accept-Language, Cookie' });

function LinesOfCountry({ lines, country, countries }: Help) {
  const name = countries.find(({ code }) => code === country)?.name;

  return (
    <>
      <h2>
        <FormattedMessage
          id="help.lines"
          defaultMessage="{known, select, yes {Somebody to talk to: {country}} other {Somebody to talk to}}"
          values={{ known: name ? 'yes' : 'no', country: name }}
        />
      </h2>
      <HelpLines lines={lines} withSources />
      <CountryChoice country={country} countries={countries} />
    </>
  );
}

export default function HelpNow({ loaderData: help }: Route.ComponentProps) {
  const intl = useIntl();

  return (
    <Page title={intl.formatMessage({ id: 'help.title', defaultMessage: 'If you are in danger now' })}>
      <Notice tone="trouble">
        <Emergency />
      </Notice>
      <div className={styles.words}>
        <LinesOfCountry {...help} />
        <ThinkingOfDeath />
        <HurtAtHome />
        <UnderEighteen />
        <WorriedAboutSomebody />
      </div>
    </Page>
  );
}
