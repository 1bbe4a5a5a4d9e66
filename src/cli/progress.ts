import type { Progress } from '../core/ports.js';
import type { Terminal } from './terminal.js';

const BAR_WIDTH = 24;

/** One line that is drawn over while a person watches; where nobody does, one line for each kind of work. */
export function progressLine(terminal: Terminal): { show: Progress; clear: () => void } {
  let drawn = false;
  let said = '';
  return {
    show({ doing, done, total }) {
      if (terminal.watched) {
        terminal.draw(
          `\r\u001b[K${doing}${total === null ? '…' : ` ${bar(done / Math.max(total, 1))} ${done}/${total}`}`,
        );
        drawn = true;
      } else if (doing !== said) {
        terminal.say(`${doing}${total === null ? '' : ` (${total})`}…`);
        said = doing;
      }
    },
    clear() {
      if (drawn) terminal.draw('\r\u001b[K');
      drawn = false;
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(share, 1) * BAR_WIDTH);
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
}
