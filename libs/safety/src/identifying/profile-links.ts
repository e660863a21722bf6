import { matches } from './found';

/** Sites whose paths name a person, with the beginning of such a path. */
const PROFILES = [
  String.raw`instagram\.com\/(?!(?:p|reel|reels|explore|stories|accounts|about|legal)\b)`,
  String.raw`instagr\.am\/`,
  String.raw`(?:facebook|fb)\.com\/(?:profile\.php\?id=\d|(?!(?:help|groups?|events?|watch|marketplace|pages|policies|privacy|hashtag|sharer?|login|business|gaming|ads)\b)(?:people\/)?)`,
  String.raw`fb\.me\/`,
  String.raw`m\.me\/`,
  String.raw`linkedin\.com\/(?:in|pub)\/`,
  String.raw`tiktok\.com\/@`,
  String.raw`(?:t|telegram)\.me\/(?!(?:share|joinchat|addstickers)\b)`,
  String.raw`(?:x|twitter)\.com\/(?!(?:home|search|hashtag|explore|i|intent|share|settings|login|tos|privacy|help|about)\b)@?`,
  String.raw`reddit\.com\/(?:user|u)\/`,
  String.raw`snapchat\.com\/add\/`,
  String.raw`youtube\.com\/(?:@|c\/|user\/|channel\/)`,
  String.raw`twitch\.tv\/(?!(?:directory|videos|p)\b)`,
  String.raw`discord\.gg\/`,
  String.raw`discord(?:app)?\.com\/users\/`,
  String.raw`bsky\.app\/profile\/`,
  String.raw`threads\.(?:net|com)\/@`,
  String.raw`onlyfans\.com\/`,
  String.raw`vk\.com\/`,
  String.raw`ok\.ru\/profile\/`,
  String.raw`github\.com\/(?!(?:about|features|topics|search|login|orgs|marketplace)\b)`,
  String.raw`medium\.com\/@`,
  String.raw`pinterest\.(?:com|de|es|fr|co\.uk)\/(?!(?:pin|search|ideas)\b)`,
  String.raw`soundcloud\.com\/`,
  String.raw`linktr\.ee\/`,
  String.raw`(?:www\.)?paypal\.(?:me|com\/paypalme)\/`,
  String.raw`cash\.app\/\$`,
  String.raw`venmo\.com\/(?:u\/)?`,
  String.raw`(?:open\.spotify\.com\/user|steamcommunity\.com\/(?:id|profiles)|xing\.com\/profile|signal\.me\/#p|line\.me\/ti\/p)\/`,
];

const LINK = new RegExp(
  String.raw`(?<![\p{L}\p{N}@_-])(?:https?:\/\/)?(?:(?:www|m|mobile|web|old|new|np|[a-z]{2}|[a-z]{2}-[a-z]{2})\.)?(?:${PROFILES.join('|')})[\p{L}\p{N}_.~%+$-]{2,100}(?:[/?][\p{L}\p{N}_.~%+$=&-]{0,60}){0,3}(?:#\d{4})?`,
  'giu',
);

/** Links to the page of a person, with or without "https://". What only leads into a site is none. */
export const profileLinks = matches('profile_link', LINK);
