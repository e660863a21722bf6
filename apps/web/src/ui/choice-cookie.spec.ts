import { describe, expect, it } from '@jest/globals';
import { choiceIn, rememberChoice } from './choice-cookie';

const asked = (url: string, cookie: string) => new Request(url, { headers: { cookie } });

describe('a choice that a browser remembers', () => {
  it('is bound to the host where there is https', () => {
    expect(rememberChoice(new Request('https://a.example/'), 'theme', 'dark')).toBe(
      '__Host-theme=dark; Path=/; Max-Age=31536000; SameSite=Lax; Secure',
    );
    expect(rememberChoice(new Request('http://a.example/'), 'theme', 'dark')).toBe(
      'theme=dark; Path=/; Max-Age=31536000; SameSite=Lax',
    );
  });

  it('is forgotten when nothing is chosen', () => {
    expect(rememberChoice(new Request('http://a.example/'), 'country', '')).toContain('Max-Age=0');
  });

  it('is read by its own name alone', () => {
    expect(choiceIn(asked('http://a.example/', 'theme=dark; country=DE'), 'country')).toBe('DE');
    expect(choiceIn(asked('https://a.example/', 'country=DE'), 'country')).toBeNull();
    expect(choiceIn(asked('https://a.example/', '__Host-country=DE'), 'country')).toBe('DE');
    expect(choiceIn(asked('http://a.example/', 'mycountry=DE'), 'country')).toBeNull();
  });
});
