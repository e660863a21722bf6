/** Names the page in the tab. One text, because a title holds nothing else. */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · Quandary`}</title>;
}
