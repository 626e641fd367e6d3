/** The assistant on this device. */
export interface Device {
  /** The same app as on the server, never with a model. */
  answer(request: Request): Promise<Response>;
  /** Is somebody in danger? Then nothing may stand between them and the card. */
  inDanger(request: Request): Promise<boolean>;
  /** Addresses of the pages that may be wanted before anything else. */
  readonly pages: readonly string[];
}
