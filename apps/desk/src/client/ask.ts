/** What the server said in place of an answer. */
export class Refusal extends Error {}

/** The JSON at a path of the desk. */
export const ask = <T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> =>
  answerOf<T>(fetch(`${path}?${new URLSearchParams(query)}`));

/** The same with something to write. */
export const tell = <T>(path: string, body: unknown): Promise<T> =>
  answerOf<T>(
    fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

async function answerOf<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked.catch(() => {
    throw new Refusal(
      "The desk does not answer: it was stopped. Start `sitrep review` again; nothing that it confirmed is lost.",
    );
  });
  const answer = await response.json().catch(() => ({ says: `The desk answered ${response.status}.` }));
  if (!response.ok) throw new Refusal(answer.says);
  return answer;
}
