import type { LogLine } from './batch-logger';

/** Limits of PutLogEvents (D: its API reference); each event counts its UTF-8 bytes and 26 more. */
const BATCH_BYTES = 1_048_576;
const BATCH_EVENTS = 10_000;
const EVENT_BYTES = 256 * 1024;
const EVENT_OVERHEAD_BYTES = 26;

/** Kept free for the line that says how much was cut. */
const NOTE_BYTES = 200;

const CUT_MARK = ' … (cut)';

/**
 * Fits lines into one PutLogEvents: in the order of time, long lines cut, and where there are too many, the
 * first ones and a last one that says how many are missing.
 */
export function toLogEvents(lines: readonly LogLine[]): LogLine[] {
  const sorted = [...lines].sort((left, right) => left.timestamp - right.timestamp).map(fitLine);
  const count = countThatFit(sorted);
  const last = sorted[count - 1];
  if (count === sorted.length || !last) return sorted;
  const message = `… ${sorted.length - count} more lines were cut: one batch holds no more`;
  return [...sorted.slice(0, count), { timestamp: last.timestamp, message }];
}

function countThatFit(lines: readonly LogLine[]): number {
  if (lines.length <= BATCH_EVENTS && sizeOf(lines) <= BATCH_BYTES) return lines.length;
  let bytes = NOTE_BYTES;
  const full = lines.findIndex((line, index) => {
    bytes += sizeOf([line]);
    return bytes > BATCH_BYTES || index >= BATCH_EVENTS - 1;
  });
  return full === -1 ? lines.length : full;
}

function sizeOf(lines: readonly LogLine[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line.message) + EVENT_OVERHEAD_BYTES, 0);
}

function fitLine({ timestamp, message }: LogLine): LogLine {
  const limit = EVENT_BYTES - EVENT_OVERHEAD_BYTES;
  // An event of no characters is refused.
  if (message === '') return { timestamp, message: ' ' };
  if (Buffer.byteLength(message) <= limit) return { timestamp, message };
  return { timestamp, message: cutBytes(message, limit - Buffer.byteLength(CUT_MARK)) + CUT_MARK };
}

/** The start of a text in at most so many bytes, never half a character. */
function cutBytes(text: string, bytes: number): string {
  const buffer = Buffer.from(text);
  let end = bytes;
  while (end > 0 && ((buffer[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return buffer.subarray(0, end).toString();
}
