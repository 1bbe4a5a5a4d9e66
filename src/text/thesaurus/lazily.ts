/** What is made when first asked for, and then kept: the tables cost tens of milliseconds that not every command needs. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
