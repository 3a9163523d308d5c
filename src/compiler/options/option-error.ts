/** An option that is unknown or has a bad value. */
export class OptionError extends Error {
  override name = 'OptionError';
  /** The option's name. */
  readonly option: string;
  /** What is wrong, after the option's name. */
  readonly reason: string;

  constructor(option: string, reason: string) {
    super(`${option} ${reason}`);
    this.option = option;
    this.reason = reason;
  }
}
