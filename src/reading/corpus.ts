import type { ReadArticle } from '../core/article.js';
import type { Corpus, Progress, SkippedFile } from '../core/ports.js';
import { overlaps } from '../core/span.js';
import type { Quote, Speaker } from '../core/speech.js';
import { type Speech, speechIn } from '../text/speech.js';
import { passagesOf } from './passages.js';
import { nameSpeakers } from './speakers.js';

/** From articles to all that can be known before a question: passages, speech, and who speaks. */
export function corpusOf(
  articles: readonly ReadArticle[],
  skipped: readonly SkippedFile[],
  progress: Progress = () => {},
): Corpus {
  const utterances = articles.flatMap((read, index) => {
    progress({ doing: 'Finding who says what', done: index + 1, total: articles.length });
    return speechIn(
      read.article.text,
      read.blocks.filter(({ kind }) => kind !== 'heading'),
    ).map((speech) => ({ read, speech }));
  });
  const { speakerOf, speakers, people } = nameSpeakers(
    articles,
    utterances.map(({ read, speech }) => ({ article: read, mention: speech.mention, at: speech.speech })),
  );
  return {
    articles,
    passages: articles.flatMap(passagesOf),
    quotes: utterances.map(({ read, speech }, index) => quoteOf(read, speech, speakerOf[index] ?? null)),
    speakers,
    people,
    skipped,
  };
}

function quoteOf({ article, blocks }: ReadArticle, speech: Speech, speaker: Speaker | null): Quote {
  const block = blocks.find(({ span }) => overlaps(span, speech.speech));
  return {
    kind: speech.kind,
    from: block?.kind === 'caption' ? 'caption' : 'body',
    speech: { article, span: speech.speech },
    parts: speech.parts,
    cue: speech.cue,
    speaker,
    mention: speech.mention,
    setting: speech.setting,
  };
}
