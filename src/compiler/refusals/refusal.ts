/** Why a file is refused, and what to do: for messages of one form. */
export interface Refusal {
  /** The form of the message, as documentation shows it. */
  message: string;
  matches: RegExp;
  why: string;
  remedy: string;
}

/** One row of the table. */
export const row = (message: string, matches: RegExp, why: string, remedy: string): Refusal => ({
  message,
  matches,
  why,
  remedy,
});
