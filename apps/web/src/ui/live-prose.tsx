import { useEffect, useState } from 'react';
import { Prose } from './prose';

/** Markdown as the page will show it: the same renderer, fetched when somebody begins to write. */
export function LiveProse({ markdown }: { markdown: string }) {
  const [rendered, setRendered] = useState('');

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
