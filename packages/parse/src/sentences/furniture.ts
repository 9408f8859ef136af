import { isByline } from "./bylines.js";

/** Longest block that can be furniture by its words: longer ones are reporting that mentions a newsletter. */
const LONGEST = 400;

/** The whole block, without the marks around it. */
const WHOLE = new RegExp(
  `^(?:${[
    "advertisement|advertisements|advertise with us|sponsored(?: content)?|promoted(?: content)?|ad|paid post",
    "scroll to continue|story continues(?: below)?(?: advertisement)?|article continues (?:below|after).{0,40}|continue reading.{0,60}|keep reading",
    "related|related (?:articles?|stories|news|topics?|coverage|content|posts?|links)|read more|read also|also read|see also|more on this(?: story)?|learn more",
    "more from .{1,40}|more stories|more news|more to read|recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}",
    "most (?:read|popular|viewed)|trending(?: now)?|top stories|latest(?: news| stories)?|editor'?s[’]? picks?|in this article|table of contents|topics?|tags?",
    "share|share (?:this|on|via|with) ?.{0,40}|tweet|email|e-mail|print|save|copy link|link copied|facebook|twitter|whatsapp|linkedin|telegram|reddit|instagram|youtube",
    "comments?|leave a (?:comment|reply)|view comments|join the conversation|follow us.{0,60}|like us.{0,40}|listen to this article.{0,20}|listen|watch(?: live| now)?",
    "subscribe(?: now| here| today)?|sign up(?: now| here)?|sign in|log in|register|newsletters?|donate(?: now)?|support us|menu|home|search|skip to (?:main )?content",
    "close|back to top|next(?: article| post)?|previous(?: article| post)?|load more|show more|see all|view all|click here.{0,60}|download (?:our|the) app.{0,30}",
    "\\d{1,3} (?:min|minutes?)(?: read)?|\\d+ (?:comments?|shares?|views?)|reading time.{0,20}|photo gallery|video|photos?|image|getty images|ends",
  ].join("|")})$`,
  "i",
);

/** Its beginning. */
const BEGINNING = new RegExp(
  `^(?:${[
    "(?:read more|read also|also read|see also|related(?: story| article)?|more|watch|listen|must read|don't miss|recommended)\\s*[:|»>–]",
    "the (?:views|opinions)(?: and opinions)? expressed|(?:views|opinions) expressed (?:in|by|here)|this article (?:was|has been) (?:originally )?published",
    "(?:©|\\(c\\)|copyright\\b)|all rights reserved|disclaimer\\s*:|editor[’']s note\\s*:",
    "\\(?(?:reporting|additional reporting|writing|editing|edited|compiled|reported) by\\b",
    "stay informed|get (?:the|our) (?:latest|best|top|daily)|don't miss (?:a|out)|want more\\b.{0,60}\\?|sign up (?:for|to)\\b|subscribe to\\b|follow .{1,40} on (?:twitter|x|facebook|google news)",
    "(?:this|our) (?:web)?site uses cookies|we (?:and our partners )?use cookies|by (?:continuing|clicking|using|signing|subscribing)\\b",
    "our standards:|the (?:thomson )?reuters trust principles|for more information,? (?:visit|contact|see)|contact (?:us|the (?:author|writer))\\b",
    "!\\[[^\\]]{0,300}\\]\\([^)\\s]{1,2000}\\)\\s*$|\\[!\\[",
  ].join("|")})`,
  "i",
);

const INSIDE =
  /\b(?:subscribe (?:here|now|today)|sign up (?:here|now|today)|to your inbox|our (?:daily |weekly |free )?newsletters?|(?:accept|manage|essential|all) cookies|cookie (?:policy|settings|preferences)|privacy policy|terms of (?:use|service))\b/i;

const isAddresses = (words: string): boolean =>
  words.split(/\s+/).every((word) => /^<?https?:\/\//i.test(word));
const RULE = /^(?:\\?#{2,}|[-*_=~+•·—–\s]{1,80}|<!--[\s\S]*|<\/?[a-z][^>]*>(?:\s*<\/?[a-z][^>]*>)*)$/i;

/** Menus, adverts, invitations, disclaimers, bylines, rules, addresses: nothing is ever taken from them. */
export function isFurniture(words: string): boolean {
  const first = words.charCodeAt(0);
  if (first === 60 && words.length <= 8000 && RULE.test(words)) return true;
  if (words.length > LONGEST)
    return (first === 104 || first === 60) && words.length < 4000 && isAddresses(words);
  if ((first < 65 || first === 92 || first === 95 || first > 122) && RULE.test(words)) return true;
  if (first === 104 && isAddresses(words)) return true;
  if (words.length <= 90 && WHOLE.test(bare(words))) return true;
  return BEGINNING.test(words) || isByline(words) || (words.length <= 300 && INSIDE.test(words));
}

const LINKS_AFTER =
  /^(?:related|related (?:articles?|stories|news|coverage|content|posts?|links)|more from .{1,40}|more stories|more news|recommended.{0,20}|most (?:read|popular|viewed)|trending.{0,4}|top stories|you (?:may|might) .{1,40})$/i;

/** Whether a block heads a list of links: short lines after it are furniture too. */
export const opensLinks = (words: string): boolean => words.length <= 60 && LINKS_AFTER.test(bare(words));

/** Without the marks and white space around it: "» Read more:" is "Read more". */
const bare = (words: string): string => words.replace(/^\W+/, "").replace(/\W{1,20}$/, "");
