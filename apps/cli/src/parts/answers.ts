import type { Answer } from "../readers/reader.js";

/** Characters of one answer: a list of 100,000 parts is shorter. */
const LONGEST = 64 << 20;

/** Takes the pieces of what the process says, and hands on each answer; null where what it says is none, or does not end. */
export function answersTo(hand: (answer: Answer | null) => void, longest = LONGEST): (piece: Buffer) => void {
  let [pieces, length]: [Buffer[], number] = [[], 0];
  return (piece) => {
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", start)) {
      const line = Buffer.concat([...pieces, piece.subarray(start, end)]);
      [pieces, length, start] = [[], 0, end + 1];
      hand(answerIn(line.toString("utf8")));
    }
    pieces.push(piece.subarray(start));
    length += piece.length - start;
    if (length <= longest) return;
    [pieces, length] = [[], 0];
    hand(null);
  };
}

function answerIn(line: string): Answer | null {
  try {
    const answer: Answer | null = JSON.parse(line);
    return typeof answer === "object" && answer !== null && ("unpacked" in answer || "fault" in answer)
      ? answer
      : null;
  } catch {
    return null;
  }
}
