import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../core/ports.js';

export interface Metrics {
  readonly meter: Meter;
  /** How many articles are answered from, and since when, in milliseconds since 1970. */
  briefing(now: { readonly articles: number; readonly openedAt: number }): void;
  connected(is: boolean): void;
  /** All figures in the text form that Prometheus reads. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** In seconds: an answer without a model takes some tenths, one with a model some seconds, a queue more. */
const BUCKETS = [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 20, 40, 80];

/** A label with other words than code's own would make a figure of its own of each. */
const LABEL = /^[\w.:-]{1,64}$/u;

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'briefing_questions_total',
    help: 'Questions that are done with, by where they were asked and how they ended.',
    labelNames: ['surface', 'outcome'],
    registers,
  });
  const abstentions = new Counter({
    name: 'briefing_abstentions_total',
    help: 'Questions that the briefing does not answer, or that were asked back.',
    labelNames: ['surface'],
    registers,
  });
  const seconds = new Histogram({
    name: 'briefing_answer_seconds',
    help: 'From the arrival of a question to the post that ends it.',
    labelNames: ['surface'],
    buckets: BUCKETS,
    registers,
  });
  const retries = new Counter({
    name: 'briefing_retries_total',
    help: 'Calls to a service that were tried again, or whose message was made simpler.',
    labelNames: ['call', 'why'],
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const waiting = gauge('briefing_questions_waiting', 'Questions in the queue.');
  const running = gauge('briefing_questions_running', 'Questions being answered.');
  const articles = gauge('briefing_articles', 'Articles of the briefing.');
  const opened = gauge('briefing_opened_timestamp_seconds', 'When the briefing was last opened or reloaded.');
  const connection = gauge('briefing_slack_connected', '1 while connected to Slack.');
  return {
    meter: {
      question({ surface, outcome, seconds: took }) {
        questions.inc({ surface, outcome });
        if (outcome === 'not-in-briefing' || outcome === 'unclear') abstentions.inc({ surface });
        seconds.observe({ surface }, took);
      },
      retry: (call, why) => retries.inc({ call: label(call), why: label(why) }),
      queue(lengths) {
        waiting.set(lengths.waiting);
        running.set(lengths.running);
      },
    },
    briefing(now) {
      articles.set(now.articles);
      opened.set(now.openedAt / 1000);
    },
    connected: (is) => connection.set(is ? 1 : 0),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function label(words: string): string {
  return LABEL.test(words) ? words : 'other';
}
