import { expect, it } from 'vitest';
import { createArrivals } from './arrivals.js';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it('waits until everything that arrives has arrived', async () => {
  const arrivals = createArrivals();
  const [first, second] = [gate(), gate()];
  const order: string[] = [];
  void arrivals.during(first.opened);
  void arrivals.during(second.opened).then(() => order.push('second'));
  const none = arrivals.none().then(() => order.push('none'));
  first.open();
  second.open();
  await none;
  expect(order).toEqual(['second', 'none']);
});

it('does not wait where nothing arrives, nor for ever where something hangs', async () => {
  const arrivals = createArrivals();
  await arrivals.none();
  void arrivals.during(gate().opened);
  await arrivals.none();
});

it('gives what arrives through as it is, failures too', async () => {
  const arrivals = createArrivals();
  expect(await arrivals.during(Promise.resolve('in'))).toBe('in');
  await expect(arrivals.during(Promise.reject(new Error('out')))).rejects.toThrow('out');
  await arrivals.none();
});
