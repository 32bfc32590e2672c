import { type CsdlElement, type CsdlSchema, type Message, xml2json } from "odata-csdl";
import { UserError } from "../../src/cli/user-error.ts";
import { isRecord } from "../../src/openapi/json.ts";
import { visible } from "../pipeline/text.ts";
import { collectionOf } from "./edm.ts";
import type { EnumFacts, Facts, PropertyFacts, StructureFacts } from "./facts.ts";

const namespace = "microsoft.graph";
const versions = ["4.0", "4.01"];

/**
 * Parses the metadata of a service and returns what it says about types.
 *
 * @param xml - a document in CSDL XML
 * @param names - the types, which may be missing
 * @param onWarning - called with each part of the document that is ignored because it is unknown
 * @throws `UserError` with the reason why the document cannot be used
 * @see OData CSDL XML Representation 4.01
 */
export function parseFacts(
  xml: string,
  names: readonly string[],
  onWarning: (message: string) => void = () => {},
): Facts {
  const schemas = parse(xml, onWarning);
  const schema = schemas[namespace];
  if (!isRecord(schema)) throw new UserError(`it has no schema with the namespace ${namespace}`);
  const resolveName = nameResolver(schemas);
  const facts: Record<string, EnumFacts | StructureFacts> = {};
  for (const name of names.toSorted()) {
    const element = Object.hasOwn(schema, name) ? (schema[name] as CsdlElement) : undefined;
    if (element?.$Kind === "EnumType") facts[name] = enumFacts(element);
    if (element?.$Kind === "EntityType" || element?.$Kind === "ComplexType")
      facts[name] = structureFacts(element, resolveName);
  }
  return facts;
}

function parse(xml: string, onWarning: (message: string) => void): CsdlSchema {
  if (/^\s*<(!doctype\s+)?html\b/i.test(xml))
    throw new UserError("it is an HTML page instead of XML; a proxy or a sign-in page may have responded");
  if (!/<[\w:]/.test(xml)) throw new UserError("it has no XML element");
  const messages: Message[] = [];
  const { $Version, ...schemas } = convert(xml, messages);
  if (!versions.includes($Version ?? ""))
    throw new UserError(
      `it has the CSDL version ${visible(JSON.stringify($Version ?? ""))}; expected ${versions.join(" or ")}`,
    );
  for (const { message, parser } of messages) {
    const place = `line ${parser.line}: ${visible(message)}`;
    if (message.includes("XML namespace")) throw new UserError(`it is in an unknown version of CSDL: ${place}`);
    if (message.includes("unexpected child")) onWarning(`${place}; ignored`);
  }
  return schemas;
}

function convert(xml: string, messages: Message[]): CsdlSchema {
  try {
    return xml2json(xml, { messages });
  } catch (error) {
    const { message, parser } = error as Message;
    const place = parser ? `line ${parser.line}, column ${parser.column}: ` : "";
    throw new UserError(`it is not complete and valid CSDL XML: ${place}${visible(message.split("\n")[0] ?? "")}`);
  }
}

type ResolveName = (name: string) => string;

/** Returns a function that replaces aliases by namespaces, and type definitions by their type; `microsoft.graph` is left out. */
function nameResolver(schemas: CsdlSchema): ResolveName {
  const namespaces = new Map(
    Object.entries(schemas).flatMap(([name, schema]) =>
      isRecord(schema) && typeof schema.$Alias === "string" ? [[schema.$Alias, name]] : [],
    ),
  );
  return (name) => {
    const [, qualifier = "", local = name] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
    const owner = namespaces.get(qualifier) ?? qualifier;
    const definition = (schemas[owner] as CsdlSchema | undefined)?.[local] as CsdlElement | undefined;
    if (definition?.$Kind === "TypeDefinition") return String(definition.$UnderlyingType);
    return owner === namespace ? local : `${owner}.${local}`;
  };
}

function enumFacts({ $IsFlags = false, ...element }: CsdlElement): EnumFacts {
  const values = ownNames(element).map((name) => [name, Number(element[name])] as const);
  return { flags: $IsFlags, values: Object.fromEntries(values.sort(([, a], [, b]) => a - b)) };
}

function structureFacts(element: CsdlElement, resolveName: ResolveName): StructureFacts {
  const properties = ownNames(element)
    .sort()
    .map((name) => [name, element[name] as CsdlElement] as const)
    .filter(([, property]) => property.$Kind !== "NavigationProperty");
  return {
    base: element.$BaseType === undefined ? null : resolveName(element.$BaseType),
    open: element.$OpenType ?? false,
    properties: Object.fromEntries(properties.map(([name, property]) => [name, propertyFacts(property, resolveName)])),
  };
}

/** @see OData CSDL JSON Representation 4.01, section 7.2: without `$Type` the type is Edm.String, without `$Nullable` not nullable */
function propertyFacts(property: CsdlElement, resolveName: ResolveName): PropertyFacts {
  const type = resolveName(property.$Type ?? "Edm.String");
  return { type: property.$Collection ? collectionOf(type) : type, nullable: property.$Nullable ?? false };
}

/** The names of properties and enum values, which neither begin with `$` nor contain `@`, as keywords and annotations do. */
const ownNames = (element: object): string[] => Object.keys(element).filter((name) => !/^\$|@/.test(name));
