import { useEffect, useState } from 'react';
import { Prose } from './prose';

interface LiveProseProps {
  markdown: string;
  /** What the server made of it, for readers without scripts. */
  html?: string;
}

/** Markdown as the page will show it: the same renderer, fetched when somebody begins to write. */
export function LiveProse({ markdown, html = '' }: LiveProseProps) {
  const [rendered, setRendered] = useState(html);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void import('@quandary/text').then(({ markdownToHtml }) => {
        if (current) setRendered(markdownToHtml(markdown));
      });
    }, 120);

    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [markdown]);

  return <Prose html={rendered} size="letter" raise={1} />;
}
