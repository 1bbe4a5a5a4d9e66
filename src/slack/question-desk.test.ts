import { describe, expect, it } from 'vitest';
import { fakeLogger, fakeMeter, fakeTakenQuestions } from '../testing/fake-parts.js';
import { createQuestionDesk, type DeskQuestion } from './question-desk.js';
import { createRateCap } from './rate-cap.js';

interface Work extends DeskQuestion {
  readonly events: string[];
  release(): void;
  readonly started: Promise<void>;
}

/** A question whose answer waits for `release`, and does not heed its signal unless told to. */
function work(id: string, { thread = id, user = 'U1' } = {}): Work {
  const events: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let start = () => {};
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  return {
    ...{ events, started, keys: [id], place: `C1/${id}`, user, thread },
    release: () => release(),
    steps: {
      accepted: (before) => events.push(`accepted behind ${before}`),
      refused: async (seconds) => {
        events.push(`refused for ${seconds} s`);
      },
      answer: async () => {
        events.push('started');
        start();
        await released;
        return async () => {
          events.push('answered');
        };
      },
      cancelled: async (why) => {
        events.push(why);
        start();
      },
    },
  };
}

function desk({ concurrency = 2, perMinute = 100 } = {}) {
  const taken = fakeTakenQuestions();
  const logger = fakeLogger();
  const meter = fakeMeter();
  const rateCap = createRateCap({ perMinute, clock: () => 0 });
  return { taken, logger, meter, desk: createQuestionDesk({ taken, rateCap, concurrency, logger, meter }) };
}

describe('the question desk', () => {
  it('works on so many at a time, and tells the rest how many are before them', async () => {
    const { desk: counter, meter } = desk({ concurrency: 2 });
    const all = ['1', '2', '3', '4'].map((id) => work(id));
    const done = all.map((each) => counter.submit(each));
    await Promise.all(all.slice(0, 2).map(({ started }) => started));
    expect(all.map(({ events }) => events)).toEqual([
      ['accepted behind 0', 'started'],
      ['accepted behind 0', 'started'],
      ['accepted behind 2'],
      ['accepted behind 3'],
    ]);
    expect(counter.lengths()).toEqual({ waiting: 2, running: 2 });
    for (const each of all) each.release();
    await Promise.all(done);
    expect(all.every(({ events }) => events.at(-1) === 'answered')).toBe(true);
    expect(meter.lengths.at(-1)).toEqual({ waiting: 0, running: 0 });
  });

  it('lets others be answered while an answer takes long to deliver', async () => {
    const { desk: counter } = desk({ concurrency: 1 });
    let delivered = () => {};
    const delivery = new Promise<void>((resolve) => {
      delivered = resolve;
    });
    const slow = { ...work('slow'), steps: { ...work('slow').steps, answer: async () => () => delivery } };
    const quick = work('quick');
    quick.release();
    const done = counter.submit(slow);
    await counter.submit(quick);
    expect(quick.events.at(-1)).toBe('answered');
    counter.cancel('stopped', () => true);
    delivered();
    await done;
    expect(slow.events).not.toContain('stopped');
  });

  it('answers nobody while another is only just arriving', async () => {
    const { desk: counter } = desk();
    const [here, coming] = [work('1'), work('2')];
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const done = [counter.submit(here)];
    await counter.arriving(Promise.resolve());
    const admitted = counter.arriving(arrival);
    done.push(admitted.then(() => counter.submit(coming)));
    expect(here.events).not.toContain('started');
    arrive();
    await Promise.all([here.started, coming.started]);
    expect(coming.events).toEqual(['accepted behind 0', 'started']);
    for (const each of [here, coming]) each.release();
    await Promise.all(done);
  });

  it('keeps the order of a thread, though there is room', async () => {
    const { desk: counter } = desk();
    const [first, second] = [work('1', { thread: 'T' }), work('2', { thread: 'T' })];
    const done = [counter.submit(first), counter.submit(second)];
    await first.started;
    expect(second.events).toEqual(['accepted behind 1']);
    second.release();
    first.release();
    await Promise.all(done);
    expect(second.events.at(-1)).toBe('answered');
  });

  it('finishes what was answered, refused or cancelled, and nothing that failed', async () => {
    const { desk: counter, taken, logger } = desk({ perMinute: 2 });
    const answered = work('answered');
    answered.release();
    await counter.submit(answered);
    const failing = {
      ...work('failing'),
      steps: { ...work('failing').steps, answer: () => Promise.reject(new Error('lost')) },
    };
    await counter.submit(failing);
    const refused = work('refused');
    await counter.submit(refused);
    expect(refused.events).toEqual(['refused for 60 s']);
    expect(taken.finished).toEqual(['answered', 'refused']);
    expect(logger.lines).toMatchObject([{ level: 'error', fields: { place: 'C1/failing' } }]);
  });

  it('gives up what is cancelled, waiting or running, though it does not heed the signal', async () => {
    const { desk: counter } = desk({ concurrency: 1 });
    const [running, waiting] = [work('1'), work('2')];
    const done = [counter.submit(running), counter.submit(waiting)];
    await running.started;
    counter.cancel('stopped', () => true);
    await Promise.all(done);
    expect(running.events.at(-1)).toBe('stopped');
    expect(waiting.events).toEqual(['accepted behind 1', 'stopped']);
  });

  it('once closed, tells those who wait and those who still come that there will be no answer', async () => {
    const { desk: counter, taken } = desk({ concurrency: 1 });
    const all = [work('1'), work('2'), work('3')] as const;
    const done = [counter.submit(all[0]), counter.submit(all[1])];
    await all[0].started;
    counter.close();
    await Promise.all([...done, counter.submit(all[2])]);
    expect(all.map(({ events }) => events.at(-1))).toEqual(['shutting-down', 'shutting-down', 'shutting-down']);
    expect(taken.finished.toSorted()).toEqual(['1', '2', '3']);
  });

  it('answers all the same when it cannot be written down', async () => {
    const { desk: counter, taken, logger } = desk();
    Object.assign(taken, { take: () => Promise.reject(new Error('disk full')) });
    const question = work('1');
    question.release();
    await counter.submit(question);
    expect(question.events.at(-1)).toBe('answered');
    expect(logger.lines).toMatchObject([{ level: 'error' }]);
  });
});
