/** What is promised, or the signal's reason as soon as it is aborted, whether or not what is under way listens to it. */
export function untilAborted<T>(promised: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promised;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promised.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
