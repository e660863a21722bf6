/**
 * Texts that would call `trip()` if a browser took them for more than text. They are made from the ways in which HTML,
 * SVG, MathML and markdown have been brought to run something: where it stands, and what runs.
 */

const handlers = [
  '<img src=x onerror=CALL>',
  '<svg onload=CALL>',
  '<body onload=CALL>',
  '<video><source onerror=CALL></video>',
  '<audio src=x onerror=CALL>',
  '<input autofocus onfocus=CALL>',
  '<select autofocus onfocus=CALL>',
  '<details open ontoggle=CALL>x</details>',
  '<marquee onstart=CALL>x</marquee>',
  '<object data=x onerror=CALL>',
  '<iframe onload=CALL></iframe>',
  '<p tabindex=0 autofocus onfocus=CALL>x</p>',
  '<div onmouseover=CALL onclick=CALL>x</div>',
  '<button popovertarget=x onclick=CALL>x</button><p popover id=x onbeforetoggle=CALL>',
  '<style>@keyframes k{}</style><p style=animation-name:k onanimationstart=CALL>',
  '<a href=# onclick=CALL>x</a>',
  '<form onsubmit=CALL><button>x</button></form>',
];
const scripts = [
  '<script>CALL</script>',
  '<script src=data:,CALL></script>',
  '<script type=module>CALL</script>',
  '<iframe srcdoc="<script>parent.CALL</script>"></iframe>',
  '<object data="data:text/html,<script>parent.CALL</script>"></object>',
  '<embed src="javascript:CALL">',
  '<base href="javascript:CALL//">',
  '<link rel=stylesheet href="javascript:CALL">',
  '<meta http-equiv=refresh content="0;url=javascript:CALL">',
  '<template><script>CALL</script></template>',
];
const foreign = [
  '<svg><script>CALL</script></svg>',
  '<svg><script href="data:,CALL"/></svg>',
  '<svg><a href="javascript:CALL"><text y=9>x</text></a></svg>',
  '<svg><animate onbegin=CALL attributeName=x dur=1s></svg>',
  '<svg><set attributeName=onload to=CALL></svg>',
  '<svg><a><animate attributeName=href values="javascript:CALL"/><text y=9>x</text></a></svg>',
  '<svg><foreignObject><img src=x onerror=CALL></foreignObject></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=CALL />#x"/></svg>',
  '<math href="javascript:CALL">x</math>',
  '<math><maction actiontype="statusline#" xlink:href="javascript:CALL">x</maction></math>',
];
/** What one parser reads as harmless and the next, which is given the result, does not. */
const mutating = [
  '<noscript><p title="</noscript><img src=x onerror=CALL>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=CALL>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=CALL>',
  '<svg></p><style><a id="</style><img src=x onerror=CALL>">',
  '<svg><style><img src=x onerror=CALL></style></svg>',
  '<textarea><img title="</textarea><img src=x onerror=CALL>">',
  '<xmp><p title="</xmp><img src=x onerror=CALL>">',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=CALL>">',
  '<table><td><svg><desc><td></desc></svg><img src=x onerror=CALL>',
  '<p id="a\u2028" title="`><img src=x onerror=CALL>`">',
];
const halves = [
  '<img src=x onerror=CALL ',
  '<img src=x onerror="CALL',
  '<<img src=x onerror=CALL>',
  '<img/src=x/onerror=CALL>',
  '<img\nsrc=x\nonerror=CALL>',
  '<IMG SRC=x OnErRoR=CALL>',
  '"><img src=x onerror=CALL>',
  "'><img src=x onerror=CALL>",
  '--><img src=x onerror=CALL>',
  ']]><img src=x onerror=CALL>',
  '</title><img src=x onerror=CALL>',
  '</textarea><img src=x onerror=CALL>',
  '</script><script>CALL</script>',
  '</style><script>CALL</script>',
  '<!--><img src=x onerror=CALL>-->',
  '<?x><img src=x onerror=CALL>?>',
  '<![CDATA[<img src=x onerror=CALL>]]>',
  '<img src=x onerror\u0000=CALL>',
  '\u003cscript>CALL\u003c/script>',
  '" autofocus onfocus=CALL x="',
  "' onmouseover=CALL '",
  '{{constructor.constructor("CALL")()}}',
  '${CALL}',
  '%3Cscript%3ECALL%3C/script%3E',
];
const encoded = [
  '&lt;img src=x onerror=CALL&gt;',
  '&#60;img src=x onerror=CALL&#62;',
  '&#x3c;script&#x3e;CALL&#x3c;/script&#x3e;',
  '&amp;lt;script&amp;gt;CALL&amp;lt;/script&amp;gt;',
  '<img src=x onerror=&#116;rip()>',
  '\\<script\\>CALL\\</script\\>',
];

const schemes = [
  'javascript:CALL',
  'JaVaScRiPt:CALL',
  'java\tscript:CALL',
  '&#106;avascript:CALL',
  'javascript&colon;CALL',
  ' javascript:CALL',
  '\u0001javascript:CALL',
  'javascript://a.test/%0aCALL',
  'data:text/html,<script>CALL</script>',
  'data:image/svg+xml,<svg onload=CALL>',
  'vbscript:CALL',
  'blob:CALL',
  'JAVASCRIPT:CALL',
  'java\nscript:CALL',
  'view-source:javascript:CALL',
];
/** The ways in which an address comes into a text. */
const links = [
  '[x](URL)',
  '[x](<URL>)',
  '![x](URL)',
  '<URL>',
  '[x]: URL\n\n[x]',
  '[![x](URL)](URL)',
  '<a href="URL">x</a>',
  '[^x]\n\n[^x]: [y](URL)',
];
const mixed = [
  '[x](https://a.test/"onmouseover="CALL)',
  '![x" onerror="CALL](https://a.test/x.png)',
  '[x](https://a.test "t" onclick=CALL)',
  '# <img src=x onerror=CALL>',
  '> <script>CALL</script>',
  '* <svg onload=CALL>',
  '| a | b |\n|---|---|\n| <img src=x onerror=CALL> | <svg onload=CALL> |',
  '```html\n<script>CALL</script>\n```',
  '``` "><img src=x onerror=CALL>\nx\n```',
  '`<img src=x onerror=CALL>`',
  '**<b onmouseover=CALL>x**</b>',
  '[<img src=x onerror=CALL>](https://a.test)',
  '~~<script>CALL</script>~~',
  '<https://a.test/"onclick="CALL>',
  'https://a.test/<img src=x onerror=CALL>',
  'a@b.test"onclick="CALL',
];

const fromLinks = links.flatMap((link) => schemes.map((scheme) => link.replaceAll('URL', scheme)));
const families = [handlers, scripts, foreign, mutating, halves, encoded, mixed, fromLinks];

/** Each once; `CALL` is what would run. */
export const payloads: readonly string[] = families.flat().map((text) => text.replaceAll('CALL', 'trip()'));

/** Groups of payloads, each group as long as a text may be. */
export function inTexts(longest: number, between = '\n\n'): string[] {
  const texts: string[] = [];
  for (const payload of payloads.filter(({ length }) => length <= longest)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + between.length + payload.length <= longest)
      texts[texts.length - 1] = `${last}${between}${payload}`;
    else texts.push(payload);
  }
  return texts;
}

/** One line each, as titles and names are. */
export const inLines = (longest: number): string[] =>
  inTexts(longest, ' ')
    .map((text) => text.replaceAll(/[\n\t\0\u0001\u2028]/g, ' ').trim())
    .filter((text) => text.length > 1);
