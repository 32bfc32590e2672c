/** The parts of odata-csdl that are used; it has no types of its own. */
declare module "odata-csdl" {
  /** Converts CSDL XML to CSDL JSON (OData CSDL JSON Representation 4.01). Throws an `Error` with the members of `Message`. */
  export function xml2json(xml: string, options: { messages: Message[] }): CsdlSchema;

  export interface Message {
    message: string;
    parser: { line: number; column: number };
  }

  export interface CsdlSchema {
    $Version?: string;
    [name: string]: unknown;
  }

  export interface CsdlElement {
    $Kind?: string;
    $Type?: string;
    $Collection?: boolean;
    $Nullable?: boolean;
    $BaseType?: string;
    $OpenType?: boolean;
    $IsFlags?: boolean;
    $UnderlyingType?: string;
    [name: string]: unknown;
  }
}
