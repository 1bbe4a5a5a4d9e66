/** The thesaurus as others use it: which words mean the same, which phrases mean a word, which words contradict each other. */
export { oppositesOf } from './thesaurus-opposites.js';
export { type Phrase, phrasesIn } from './thesaurus-phrases.js';
export { relatedTo } from './thesaurus-relations.js';
