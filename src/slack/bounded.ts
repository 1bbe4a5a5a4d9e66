/** Waits for the work, but no longer than this. Whether it was done in time. */
export async function bounded(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const done = work.then(
    () => true,
    () => true,
  );
  return Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
}
