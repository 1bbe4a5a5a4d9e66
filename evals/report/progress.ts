/** On a terminal a counter that overwrites itself; elsewhere a line now and then, so that a log stays readable. */
export function createProgress(stream: NodeJS.WriteStream): (done: number, total: number) => void {
  return (done, total) => {
    if (stream.isTTY) stream.write(`\r${done} of ${total} cases${done === total ? '\n' : ''}`);
    else if (done % LOGGED_EVERY === 0 || done === total) stream.write(`${done} of ${total} cases\n`);
  };
}

const LOGGED_EVERY = 200;
