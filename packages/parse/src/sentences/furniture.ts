import { isByline } from "./bylines.js";
import { isConsent } from "./consent.js";
import { isOnlyLinks, opensLinks, pictureText } from "./links.js";
import { isStamp } from "./stamps.js";

/** Longest block that can be furniture by its words: longer ones are reporting that mentions a newsletter. */
const LONGEST = 400;
/** A picture's text below this many characters names the picture and tells nothing. */
const SHORTEST_CAPTION = 25;

/** The whole block, without the marks around it. */
const WHOLE = new RegExp(
  `^(?:${[
    "advertisement|advertisements|advertise with us|sponsored(?: content)?|promoted(?: content)?|ad|paid post",
    "(?:advertisement\\W{1,3})?scroll to continue|story continues(?: below)?(?: advertisement)?|article continues (?:below|after).{0,40}|continue reading.{0,60}|keep reading",
    "learn more|latest|in this (?:article|story)|table of contents|contents|topics?|tags?|filed under.{0,60}|(?:for )?immediate release|(?:press |news )?release (?:no|number)\\b.{0,30}|press release|this article is more than .{1,20} old|breaking news|live updates|exclusive|news alert",
    "share|share (?:this|on|via|with) ?.{0,40}|tweet|about sharing|(?:this )?post|email|e-mail|print|save|copy link|copy|share \\d+|shares?|click to (?:share|email|print) .{0,60}|(?:opens|open) in (?:a )?new (?:window|tab)|gift this article|bookmark|add to (?:favou?rites|saved|my list)|link copied|facebook|twitter|whatsapp|linkedin|telegram|reddit|instagram|youtube",
    "comments?|leave a (?:comment|reply)|view comments|join the conversation|follow us.{0,60}|like us.{0,40}|listen to this article.{0,20}|listen|watch(?: live| now)?",
    "subscribe(?: now| here| today)?|sign up(?: now| here)?|sign in|log in|my account|register(?: now.{0,60})?|newsletters?|donate(?: now)?|support us|menu|more menu|home|search|skip (?:to|next|past|ahead).{1,40}|sections?|(?:accept|reject|allow|manage|decline) (?:all|cookies|preferences|settings|choices)|cookies|i agree|got it|privacy(?: policy)?|terms(?: of .{1,10})?|contact us|about us",
    "news|sport|weather|live|world|world news|politics|business|opinion|culture|travel|health|technology|tech|science|entertainment|lifestyle|podcasts?|newsletters|audio|in pictures|photos|more",
    "close|back to top|next(?: article| post)?|previous(?: article| post)?|load more|loading|show more|show less|read (?:full|the full) (?:story|article)|view image in fullscreen|toggle caption|hide caption|enlarge (?:this )?image|play video|(?:play|pause|mute|unmute)|\\d{1,2}:\\d{2}|list (?:\\d{1,2} )?of \\d{1,2}(?: items)?|end of list|\\d{1,3}(?: of \\d{1,3}|/\\d{1,3})?|(?:purchase|acquire) licensing rights|this (?:live )?(?:page|blog|article) is (?:now )?closed|see all|view all|click here.{0,60}|download (?:our|the) app.{0,30}",
    "\\d{1,3} (?:min|minutes?)(?: read)?|\\d+ (?:comments?|shares?|views?)|reading time.{0,20}|photo gallery|video|photos?|image|getty images|ends?|end of (?:article|story)|with inputs from .{1,40}|with agenc(?:y|ies).{0,20}|source \\W?\\w.{1,50} and (?:news )?agencies",
  ].join("|")})$`,
  "i",
);

/** Its beginning. */
const BEGINNING = new RegExp(
  `^(?:${[
    "(?:read more|read also|also read|see also|related(?: story| stories| article| coverage)?|more|more on this|more here|read|read here|read this|watch(?: live| now)?|listen|must[- ]read|don[’']t miss|recommended|in pictures|photos?|gallery|slideshow|videos?|audio|podcast|interactive|live updates|live blog|click here|in case you missed it|icymi)\\s?\\W{0,2}\\s?[:|»>–]",
    "the (?:views|opinions)(?: and opinions)? expressed|(?:views|opinions) expressed (?:in|by|here)|this article (?:was|has been) (?:originally )?published",
    "(?:©|\\(c\\)|copyright\\b)|all rights reserved|disclaimer\\s*:|editor[’']s note\\s*:|media contacts?\\s*:|(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in)\\s?:|home\\s{0,2}[»›>|/]|(?:your email address will|required fields) |find more of\\b",
    "\\(?(?:reporting|additional reporting|writing|editing|edited|compiled|reported) by\\b",
    "stay informed|get (?:the|our) (?:latest|best|top|daily)|don't miss (?:a|out)|want more\\b.{0,60}\\?|sign up (?:for|to)\\b|subscribe to\\b|follow .{1,40} on (?:twitter|x|facebook|google news)",
    "(?:this|our) (?:web)?site uses cookies|we (?:and our (?:\\d+ )?partners )?(?:use cookies|store|process)|by (?:continuing|clicking|using|signing|subscribing)\\b",
    "our standards:|the (?:thomson )?reuters trust principles|for more information,? (?:visit|contact|see)|contact (?:us|the (?:author|writer))\\b",
  ].join("|")})`,
  "i",
);

const INSIDE =
  /\b(?:subscribe (?:here|now|today)|sign up (?:here|now|today)|to your inbox|our (?:daily |weekly |free )?newsletters?|(?:accept|manage|essential|all) cookies|cookie (?:policy|settings|preferences)|privacy policy|terms of (?:use|service)|personal data on your device|(?:withdraw|manage) (?:your )?consent|contributed to this (?:report|story|article)|support (?:our|independent) journalism|free unlimited access)\b/i;

const isAddresses = (words: string): boolean =>
  words.split(/\s+/).every((word) => /^<?https?:\/\//i.test(word));
const RULE = /^(?:\\?#{2,}|[-*_=~+•·—–\s]{1,80}|<!--[\s\S]*|<\/?[a-z][^>]*>(?:\s*<\/?[a-z][^>]*>)*)$/i;

/** Menus, adverts, invitations, disclaimers, bylines, rules, addresses: nothing is ever taken from them. */
export function isFurniture(words: string): boolean {
  const first = words.charCodeAt(0);
  if (first === 60 && words.length <= 8000 && RULE.test(words)) return true;
  if (words.length > LONGEST)
    return isConsent(words) || ((first === 104 || first === 60) && words.length < 4000 && isAddresses(words));
  if ((first < 65 || first === 92 || first === 95 || first > 122) && RULE.test(words)) return true;
  if (first === 104 && isAddresses(words)) return true;
  if (words.length <= 90 && isLabel(bare(words))) return true;
  const picture = first === 33 ? pictureText(words) : null;
  if (picture !== null) return picture.length < SHORTEST_CAPTION;
  return (
    BEGINNING.test(behindMarks(words)) ||
    isByline(words) ||
    (words.length <= 300 && INSIDE.test(words)) ||
    isConsent(words)
  );
}

const isLabel = (words: string): boolean => WHOLE.test(words) || opensLinks(words) || isStamp(words);

/** An unfinished line that tells the reader what to do: "Read about a raid that killed two", "Watch footage of the blast". */
export const isInvitation = (words: string): boolean => INVITATION.test(words);

const INVITATION =
  /^\W{0,3}(?:(?:Read|Learn|Hear|Watch|See|View|Listen|Explore|Click|Follow|Find out) (?:about|more|how|why|what|where|who|the|a|an|to|our|this|here|full|video|footage|photos|live|all)\b|READ |WATCH |SEE )/;

/**
 * Links and nothing else: a menu, buttons, or another story's headline. Not a heading that leads to its own page, nor a short item,
 * which may be the topic of the items below it.
 */
export function isMenu(words: string, item: boolean): boolean {
  if (words.length > 2000 || !isOnlyLinks(words)) return false;
  return !words.startsWith("# ") && (!item || words.split("](", 1).join().split(" ").length >= 5);
}

/** Without the marks and white space around it: "» **Read more:**" is "Read more". */
export function bare(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && !isWord(words.charCodeAt(start))) start++;
  while (end > start && !isWord(words.charCodeAt(end - 1))) end--;
  return words.slice(start, end);
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 0x2e80;

/** After the marks of a quotation, a list, emphasis or a link: "> **Read more:** …" begins with "Read more". */
function behindMarks(words: string): string {
  let start = 0;
  while (start < words.length && start < 12 && MARKS.has(words.charCodeAt(start))) start++;
  return start === 0 ? words : words.slice(start);
}

const MARKS = new Set([..." >*_#[|»›▶►→•–—-"].map((mark) => mark.charCodeAt(0)));
