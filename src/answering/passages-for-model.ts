import type { Turn } from '../core/answer.js';
import type { Passage } from '../core/article.js';
import { wordsOf } from '../core/excerpt.js';
import type { Quote } from '../core/speech.js';
import type { SpeechPlaces } from './speech-places.js';

/** What a model reads for one question. */
export interface Material {
  readonly question: string;
  /** The questions it comes down to; empty for a simple one. */
  readonly parts: readonly string[];
  /** The thread, where the question could not be made to stand alone. */
  readonly history: readonly Turn[];
  /** What is cited by number, from 1. */
  readonly passages: readonly Passage[];
}

/** The passages between marks that none of them holds, so that no article can end its passage and speak as the program. */
export function writeMaterial(material: Material, speech: SpeechPlaces) {
  const passages = material.passages.map((passage) =>
    passageText(passage, inReadingOrder(speech.at(passage.article, passage.span))),
  );
  const boundary = boundaryFor([...passages, material.question, ...material.history.map(({ text }) => text)]);
  const block = (name: string, text: string) => `${boundary} ${name}\n${text}\n${boundary} end of ${name}`;
  const blocks = [
    ...passages.map((text, at) => block(`passage ${at + 1}`, text)),
    ...(material.history.length === 0 ? [] : [block('thread', threadText(material.history))]),
    ...(material.parts.length === 0 ? [] : [block('parts of the question', listText(material.parts))]),
    block('question', material.question),
  ];
  return { boundary, input: blocks.map(readable).join('\n\n') };
}

function passageText(passage: Passage, quotes: readonly Quote[]): string {
  const { title, publisher, publishedOn } = passage.article;
  const facts = [
    ['title', title],
    ['publisher', publisher],
    ['published', publishedOn],
    ['heading', passage.heading],
    ['place', passage.kind === 'caption' ? 'under a picture' : null],
    ...quotes.map((quote) => ['speech', speechText(quote)] as const),
  ] as const;
  const lines = facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${inOneLine(value)}`]));
  return [...lines, 'words:', wordsOf(passage)].join('\n');
}

/** Who speaks, as the program reads the article, and the first words said. */
function speechText({ speaker, speech }: Quote): string {
  const who = speaker === null ? 'somebody not named' : speaker.name;
  const role = speaker?.role ? ` (${speaker.role})` : '';
  const words = wordsOf(speech).split(/\s+/u);
  return `${who}${role}: ${words.slice(0, OPENING_WORDS).join(' ')}${words.length > OPENING_WORDS ? ' …' : ''}`;
}

/** So many words say which speech is meant; all of it stands below. */
const OPENING_WORDS = 8;

function inReadingOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => a.speech.span.start - b.speech.span.start);
}

function threadText(history: readonly Turn[]): string {
  return history.map(({ from, text }) => `${from}: ${inOneLine(text)}`).join('\n');
}

function listText(parts: readonly string[]): string {
  return parts.map((part) => `- ${inOneLine(part)}`).join('\n');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Characters that no reader sees tell no news, but could carry orders. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

function readable(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Made of what it encloses, so that the same question gives the same request. */
function boundaryFor(texts: readonly string[]): string {
  const all = texts.join('\n').replace(UNSEEN, '').toLowerCase();
  for (let attempt = 0; ; attempt += 1) {
    const mark = `#${hashOf(`${attempt}\n${all}`)}#`;
    if (!all.includes(mark)) return mark;
  }
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a: nothing secret hangs on it, since a mark that stands in a text is passed over. */
function hashOf(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
