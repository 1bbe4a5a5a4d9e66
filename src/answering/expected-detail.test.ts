import { describe, expect, it } from 'vitest';
import { questionTermsOf } from '../text/terms.js';
import { expectedDetail } from './expected-detail.js';

function detail(text: string) {
  const found = expectedDetail(questionTermsOf(text));
  return found !== null && 'of' in found ? { ...found, of: found.of.map(({ word }) => word) } : found;
}

describe('the detail that a question asks for', () => {
  it.each([
    ['how many books did the library lend?', { kind: 'count', of: ['books'] }],
    ['how many old bridges are closed?', { kind: 'count', of: ['bridges'] }],
    ['what is the exact number of jobs', { kind: 'count', of: ['jobs'] }],
    ['how much does the tram cost?', { kind: 'amount', unit: 'money', of: [] }],
    ['what was the fine?', { kind: 'amount', unit: 'money', of: [] }],
    ['what percentage of the vote did she get?', { kind: 'amount', unit: 'percent', of: ['vote'] }],
    ['how long did the strike last?', { kind: 'amount', unit: 'duration', of: [] }],
    ['how high is the tower?', { kind: 'amount', unit: 'length', of: [] }],
    ['how fast was the car going?', { kind: 'amount', unit: 'speed', of: [] }],
    ['when does the pool close?', { kind: 'date' }],
    ['on what date is the vote?', { kind: 'date' }],
    ['how long ago was that?', { kind: 'date' }],
    ['where will the tram stop?', { kind: 'place' }],
    ['in which town did they play?', { kind: 'place' }],
    ['who is the deputy mayor of the town?', { kind: 'person', named: false, of: ['mayor'] }],
    ["who's the oldest of them?", { kind: 'person', named: false, of: [] }],
    ['who leads the opposition?', { kind: 'person', named: false, of: [] }],
    ['why was the coach dismissed?', { kind: 'reason' }],
    ['what caused the fire?', { kind: 'reason' }],
  ])('%s', (text, wanted) => {
    expect(detail(text)).toEqual(wanted);
  });

  it('is somebody’s very name, and whose', () => {
    expect(detail('what is the name of the auditor?')).toEqual({ kind: 'person', named: true, of: ['auditor'] });
  });

  it.each([
    'what did the mayor say?',
    'did the council vote for the tram?',
    'tell me about the whenever plan',
    'tram?',
  ])('is none in particular: %s', (text) => {
    expect(detail(text)).toBeNull();
  });
});
