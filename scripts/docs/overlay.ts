import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Document, NormalizedProblem } from "@redocly/openapi-core";
import { exec, type JsonValue } from "jsonpath-rfc9535";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { assertJson } from "../pipeline/limits.ts";
import { namingFile, throwOnErrors, throwProblem } from "../pipeline/problems.ts";
import { redocly } from "../pipeline/redocly.ts";

/** The keys that lead to a value. */
export type Keys = readonly (string | number)[];

/** An OpenAPI Overlay 1.x. */
export interface Overlay {
  source: Document["source"];
  actions: Action[];
}

/** An action of an overlay, which changes the objects that its target selects. */
interface Action {
  /** A JSONPath expression (RFC 9535). */
  target: string;
  update?: unknown;
  /** The English texts that `update` translates, in the same shape. */
  "x-original"?: unknown;
}

/**
 * Reads an overlay.
 *
 * @throws `UserError` with file, line and column if it is invalid
 */
export async function readOverlay(path: string): Promise<Overlay> {
  const document = parse(await readFile(path, "utf8"), path);
  assertJson(document);
  const { parsed, source } = document;
  const version: unknown = isRecord(parsed) ? parsed.overlay : undefined;
  if (typeof version !== "string" || !/^1\.[0-2]\.\d+$/.test(version))
    throwProblem(source, version === undefined ? [] : ["overlay"], "Not an overlay: expected `overlay: 1.0.0`.");
  const config = await redocly.createConfig({ rules: { struct: "error" } });
  const lint = () => redocly.lintDocument({ document, config, externalRefResolver: new redocly.BaseResolver() });
  throwOnErrors(await namingFile(document, "linted", lint));
  const overlay: Overlay = { source, actions: (parsed as { actions: Action[] }).actions };
  throwOnErrors(invalidTargets(overlay));
  return overlay;
}

function parse(text: string, path: string): Document {
  try {
    return redocly.makeDocumentFromString(text, path);
  } catch (error) {
    if (!(error instanceof redocly.YamlParseError)) throw error;
    const [reason = ""] = error.message.split(' in "');
    throw new UserError(`${relative(process.cwd(), path)}:${error.line}:${error.col} is not valid YAML: ${reason}.`);
  }
}

function invalidTargets(overlay: Overlay): NormalizedProblem[] {
  return overlay.actions.flatMap(({ target }, index) => {
    try {
      exec({}, target, () => {});
      return [];
    } catch (error) {
      const message = `Invalid JSONPath expression: ${(error as Error).message}`;
      return problemIn(overlay, ["actions", index, "target"], message);
    }
  });
}

/** Returns the keys of all values that the target of an action selects. */
export function select(document: OpenApiDocument, target: string): Keys[] {
  const selected = new Map<string, Keys>();
  exec(document as object as JsonValue, target, (_value, keys) => selected.set(pointerTo(keys), keys));
  return [...selected.values()];
}

/** Whether the target of an action selects an item of an array by its index. */
export const hasIndex = (target: string): boolean => /\[\s*-?\d+\s*\]/.test(target);

/** Returns a problem in an overlay, at a value or at its key. */
export function problemIn({ source }: Overlay, keys: Keys, message: string, reportOnKey = false): NormalizedProblem {
  const location = [{ source, pointer: pointerTo(keys), reportOnKey }];
  return { message, ruleId: "overlay", severity: "error", location, suggest: [] };
}

/** Returns the file, line and column of a value in an overlay. */
export function placeIn({ source }: Overlay, keys: Keys): string {
  const { start } = redocly.getLineColLocation({ source, pointer: pointerTo(keys), reportOnKey: true });
  return `${relative(process.cwd(), source.absoluteRef)}:${start.line}:${start.col}`;
}
