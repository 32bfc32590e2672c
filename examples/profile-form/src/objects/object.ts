import type { Client, operations, Result, Validator } from "graph-profile";
import type { AnyFields } from "../fields.ts";

/** The operations that this page calls. */
export type Operation = operations["createMyCertification" | "createMyProject" | "createMyWebAccount"];

/** One of the objects that can be created, with all that is its own: everything else is the same for each. */
export interface ProfileObject<Body> {
  /** Its part of the page's address, after `#`. */
  readonly hash: string;
  /** What it is called, in a sentence. */
  readonly name: string;
  /** What the page says about it. */
  readonly lead: string;
  readonly fields: AnyFields;
  readonly validator: Validator<Body>;
  create(client: Client, call: Call<Body>): Promise<Result<Operation>>;
}

export interface Call<Body> {
  readonly body: Body;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly totalTimeout: number;
}
