import { describe, expect, it } from 'vitest';
import { FERRY, NEWS, POOL } from '../testing/harbour-news.js';
import { type Draft, draftCase, nextId } from './draft-case.js';

const draft: Draft = {
  id: 'ferry-001',
  briefing: 'news',
  question: 'how much dearer is the ferry',
  history: [],
  tags: ['numbers'],
  split: 'tune',
  evidence: ['rise by 12 per cent'],
  mustNotCite: [],
  speaker: null,
  speech: null,
  decline: null,
};

describe('a draft', () => {
  it('becomes a case, its words placed in the article that holds them', () => {
    const { case: made } = draftCase(draft, NEWS);
    expect(made?.expected).toMatchObject({ evidence: [[{ article: FERRY, words: 'rise by 12 per cent' }]] });
  });

  it('may name alternatives and several groups', () => {
    const { case: made } = draftCase({ ...draft, evidence: ['12 per cent | unfair', 'until June'] }, NEWS);
    expect(made?.expected).toMatchObject({
      evidence: [
        [
          { article: FERRY, words: '12 per cent' },
          { article: FERRY, words: 'unfair' },
        ],
        [{ article: POOL, words: 'until June' }],
      ],
    });
  });

  it('is refused when its words stand in no article, and is shown the nearest', () => {
    const { case: made, problems } = draftCase({ ...draft, evidence: ['Fares rise by 12 per cent'] }, NEWS);
    expect(made).toBeNull();
    expect(problems.join()).toContain('fares will rise by 12 per');
  });

  it('is refused when a field is wrong', () => {
    expect(draftCase({ ...draft, split: 'later' }, NEWS).problems.join()).toContain('split');
    expect(draftCase({ ...draft, evidence: [] }, NEWS).problems.join()).toContain('expected.evidence');
  });

  it('may expect a decline', () => {
    const { case: made } = draftCase({ ...draft, evidence: [], decline: 'outside' }, NEWS);
    expect(made?.expected).toEqual({ kind: 'not-in-briefing', reason: 'outside' });
    expect(draftCase({ ...draft, evidence: [], decline: 'unclear' }, NEWS).case?.expected.kind).toBe('unclear');
  });
});

it('numbers a new case after the last of its dataset', () => {
  expect(nextId('seeds-tune', ['seeds-tune-007', 'seeds-held-009', 'seeds-tune-x'])).toBe('seeds-tune-008');
  expect(nextId('new', [])).toBe('new-001');
});
