import { renderToStaticMarkup } from 'react-dom/server';
import { FormattedMessage, RawIntlProvider, useIntl } from 'react-intl';
import sheet from './come-back.css?url';
import { wordsFor, type Told } from '../graphql/refusal-words';
import { language } from '../ui/language';

interface Again {
  action: string;
  entered: readonly (readonly [name: string, value: string])[];
}

interface ComeBackProps extends Told {
  /** Seconds until it is worth trying again. */
  seconds: number | undefined;
  /** The form that was sent, to be sent again; undefined for a page that was only opened. */
  again: Again | undefined;
}

/** What the site's own forms carry along without showing it. */
const unseen =
  /^(?:act|requestId|parentId|postId|answerId|dilemmaId|reviewItemId|proposalId|appealId|openedBy|sentBy|revision|meaning|returnTo|anchor|value|helped|topics?|topicSlug|signed|kind|reason|answer|minutes|branch|quick|theme|seen|sealed|replace)$/;

/** Texts, however short this one is: they are typed in fields that show several lines. */
const texts =
  /^(?:body|explanation|note|passages|text|summary|heard|would|words|notWhen|otherHelp|insistBecause)$/;
const longestLine = 60;

/** What somebody typed is shown and can still be changed; what a form carries along travels with it. */
function Entered({ name, value }: { name: string; value: string }) {
  if (unseen.test(name) || value === '') return <input type="hidden" name={name} value={value} />;

  return (
    <label>
      <FormattedMessage
        id="comeBack.field"
        defaultMessage="{name, select, title {In one line} body {What you wrote} heard {What I heard} would {What I would do} words {Words you can say} notWhen {When this does not apply} otherHelp {When to get other help} ask {What you want to know} penName {Pen name} email {E-mail address} handle {Handle} name {Name} summary {Summary} note {Note} explanation {Explanation} insistBecause {Why it should stay} passages {Words to remove} text {What you wrote} other {What you typed}}"
        values={{ name }}
      />
      {texts.test(name) || value.includes('\n') || value.length > longestLine ? (
        <textarea name={name} rows={12} dir="auto" defaultValue={value} />
      ) : (
        <input name={name} dir="auto" defaultValue={value} />
      )}
    </label>
  );
}

/** A password is never written into a page, so whoever had typed one types it again. */
function Password() {
  return (
    <label>
      <FormattedMessage id="comeBack.password" defaultMessage="Password" />
      <input type="password" name="password" required autoComplete="current-password" />
    </label>
  );
}

function SendAgain({ action, entered }: Again) {
  return (
    <form method="post" action={action}>
      <p>
        <FormattedMessage
          id="comeBack.nothingLost"
          defaultMessage="Nothing you typed is lost: it is all here. Sending it again never posts it twice."
        />
      </p>
      {entered.map(([name, value], at) => (
        <Entered key={`${name} ${at}`} name={name} value={value} />
      ))}
      {entered.some(([name]) => name === 'email') && <Password />}
      <button>
        <FormattedMessage id="comeBack.send" defaultMessage="Send it again" />
      </button>
    </form>
  );
}

/** By the page's `refresh`, which also works without scripts. */
function OpensAgain() {
  return (
    <p>
      <FormattedMessage
        id="comeBack.open"
        defaultMessage="This page tries again by itself, in a few seconds."
      />
    </p>
  );
}

function ComeBackPage({ seconds, again, ...told }: ComeBackProps) {
  const title = useIntl().formatMessage({
    id: 'comeBack.title',
    defaultMessage: 'Not at this moment',
  });

  return (
    <html lang={language.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {!again && seconds !== undefined && <meta httpEquiv="refresh" content={String(seconds)} />}
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={sheet} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p role="alert">{wordsFor(told)}</p>
          {again && <SendAgain {...again} />}
          {!again && seconds !== undefined && <OpensAgain />}
        </main>
      </body>
    </html>
  );
}

/** A whole page of its own, for when the site cannot make the one that was asked for. It needs no scripts. */
export function renderComeBack(props: ComeBackProps): string {
  const page = (
    <RawIntlProvider value={language}>
      <ComeBackPage {...props} />
    </RawIntlProvider>
  );

  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
