import type { Oas3MediaType } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type Operation, operationsOf } from "../../../src/openapi/operations.ts";
import { componentName, resolve } from "../../../src/openapi/reference.ts";
import { edmType, type Schema, typesOf } from "./types.ts";

/** What an operation of the contract says. */
export interface OperationSummary {
  path: string;
  operationId: string;
  tags: string[];
  isBeta: boolean;
  article: string;
  /** What it takes as its body, and whether it has to be there. */
  body: { mediaTypes: string[]; type: string; scenarios: string[]; required: boolean };
  /** The parameters that it takes, by place and name. */
  parameters: string[];
  /** The permissions of each kind of account, from the least privileged, as its security says. */
  permissions: Record<string, string[]>;
  /** The same as the table in its description says. */
  permissionTable: Record<string, string[]>;
  answers: Record<string, { mediaTypes: string[]; type: string; headers: string[]; scenarios: string[] }>;
}

/** What each operation of a contract says, by method and path. */
export function summariesOf(document: OpenApiDocument): OperationSummary[] {
  return operationsOf(document).map((operation) => summaryOf(document, operation));
}

/** What can be set in the body of an operation, with its Edm type, and whether its description says that no page has it. */
export function settableOf(
  document: OpenApiDocument,
  type: string,
): { name: string; edm: string; isOnPage: boolean }[] {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const summary = typesOf(document)[type];
  const base = summary?.base ? settableOf(document, summary.base) : [];
  const own = schemas[type]?.allOf?.[1]?.properties ?? schemas[type]?.properties ?? {};
  const settable = Object.entries(own).filter(([, { readOnly }]) => !readOnly);
  return [
    ...base,
    ...settable.map(([name, schema]) => ({
      name,
      edm: edmType(schema),
      isOnPage: !/Not on the reference pages?; in the service\s+metadata\./.test(schema.description ?? ""),
    })),
  ];
}

function summaryOf(document: OpenApiDocument, { method, path, parameters, definition }: Operation): OperationSummary {
  const { description = "", requestBody, responses } = definition;
  const body = resolve(document, requestBody);
  return {
    path: `${method.toUpperCase()} ${path}`,
    operationId: definition.operationId ?? "",
    tags: definition.tags ?? [],
    isBeta: /in `\/beta` only and may change at any time; not supported in production/.test(description),
    article: definition.externalDocs?.url.match(/api\/([\w-]+)\?view=graph-rest-beta$/)?.[1] ?? "",
    body: { ...contentOf(body?.content), required: body?.required ?? false },
    parameters: parameters.map((parameter) => `${parameter.in} ${parameter.name}${parameter.required ? "!" : ""}`),
    permissions: permissionsOf(definition.security ?? []),
    permissionTable: permissionTableOf(description),
    answers: Object.fromEntries(
      Object.entries(responses).map(([status, reference]) => {
        const response = resolve(document, reference);
        return [status, { ...contentOf(response?.content), headers: Object.keys(response?.headers ?? {}).toSorted() }];
      }),
    ),
  };
}

function contentOf(content: Record<string, Oas3MediaType> = {}) {
  const schemas = Object.values(content).map(({ schema }) => schema as Schema);
  const types = schemas.map((schema) => schema?.allOf?.map(edmType).join(" & ") ?? componentName("schemas", schema));
  return {
    mediaTypes: Object.keys(content),
    type: types.join(" | "),
    scenarios: Object.values(content).flatMap(({ examples }) => Object.keys(examples ?? {})),
  };
}

function permissionsOf(security: readonly Record<string, string[]>[]): Record<string, string[]> {
  const permissions: Record<string, string[]> = { workOrSchoolAccount: [], personalAccount: [], application: [] };
  for (const requirement of security)
    for (const [scheme, scopes] of Object.entries(requirement))
      permissions[scheme] = [...(permissions[scheme] ?? []), scopes.join(" and ")];
  return permissions;
}

function permissionTableOf(description: string): Record<string, string[]> {
  const row = (kind: string): string[] => {
    const cells = description.match(new RegExp(`^\\| ${kind} \\|(.*)\\|(.*)\\|$`, "m"))?.slice(1) ?? ["missing"];
    return cells.map((cell) => cell.trim()).filter((cell) => !/^Not (available|supported)/.test(cell));
  };
  return {
    workOrSchoolAccount: row("Delegated \\(work or school account\\)"),
    personalAccount: row("Delegated \\(personal Microsoft account\\)"),
    application: row("Application"),
  };
}
