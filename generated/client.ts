// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { type Call, type ClientOptions, connect, type Endpoint } from "./runtime/index.ts";
import { odataKey } from "./runtime/odata-key.ts";
import type { components, paths, Readable, Writable } from "./types.ts";

export * from "./enums.ts";
export * from "./runtime/index.ts";
export type * from "./types.ts";

/** The servers of the API description, by name. */
export const servers = {
  global: "https://graph.microsoft.com/beta",
  usGovernmentL4: "https://graph.microsoft.us/beta",
  usGovernmentL5: "https://dod-graph.microsoft.us/beta",
  china: "https://microsoftgraph.chinacloudapi.cn/beta",
} as const;

/** A client with one method for each operation. */
export interface Client {
  /**
   * Create a certification in my profile
   *
   * Creates a new personCertification in the profile of the signed-in user.
   *
   * Exists in `/beta` only and may change at any time; not supported in production applications.
   *
   * | Permission type | Least privileged | Higher privileged |
   * |---|---|---|
   * | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
   * | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
   * | Application | Not available without a signed-in user | Not available |
   *
   * Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
   */
  createMyCertification: Call<operations["createMyCertification"]>;
  /**
   * Create a certification in a user's profile
   *
   * Creates a new personCertification in the profile of the user specified in the path.
   *
   * Exists in `/beta` only and may change at any time; not supported in production applications.
   *
   * | Permission type | Least privileged | Higher privileged |
   * |---|---|---|
   * | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
   * | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
   * | Application | User.ReadWrite.All | Not available |
   *
   * Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
   */
  createUserCertification: Call<operations["createUserCertification"]>;
  /**
   * Create a project in my profile
   *
   * Creates a new projectParticipation in the profile of the signed-in user.
   *
   * Exists in `/beta` only and may change at any time; not supported in production applications.
   *
   * | Permission type | Least privileged | Higher privileged |
   * |---|---|---|
   * | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
   * | Delegated (personal Microsoft account) | User.ReadWrite | Not available |
   * | Application | Not supported | Not supported |
   *
   * Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
   */
  createMyProject: Call<operations["createMyProject"]>;
  /**
   * Create a project in a user's profile
   *
   * Creates a new projectParticipation in the profile of the user specified in the path.
   *
   * Exists in `/beta` only and may change at any time; not supported in production applications.
   *
   * | Permission type | Least privileged | Higher privileged |
   * |---|---|---|
   * | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
   * | Delegated (personal Microsoft account) | User.ReadWrite | Not available |
   * | Application | Not supported | Not supported |
   *
   * Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
   */
  createUserProject: Call<operations["createUserProject"]>;
  /**
   * Create a web account in my profile
   *
   * Creates a new webAccount in the profile of the signed-in user.
   *
   * Exists in `/beta` only and may change at any time; not supported in production applications.
   *
   * | Permission type | Least privileged | Higher privileged |
   * |---|---|---|
   * | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
   * | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
   * | Application | Not available without a signed-in user | Not available |
   *
   * Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
   */
  createMyWebAccount: Call<operations["createMyWebAccount"]>;
  /**
   * Create a web account in a user's profile
   *
   * Creates a new webAccount in the profile of the user specified in the path.
   *
   * Exists in `/beta` only and may change at any time; not supported in production applications.
   *
   * | Permission type | Least privileged | Higher privileged |
   * |---|---|---|
   * | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
   * | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
   * | Application | User.ReadWrite.All | Not available |
   *
   * Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
   */
  createUserWebAccount: Call<operations["createUserWebAccount"]>;
}

/**
 * Creates a client. Without options it calls the first of `servers` without an access token.
 *
 * @throws `TypeError` if `baseUrl` or `allowedHosts` is invalid, or access tokens must not be sent to `baseUrl`
 */
export function createClient(options: ClientOptions = {}): Client {
  return connect(endpoints, Object.values(servers), options) as Client;
}

/** The request body of an operation: `RequestBody<operations["…"]>`. */
export type RequestBody<Operation extends { requestBody?: unknown }> = NonNullable<Operation["requestBody"]>;

/** The response body of an operation for a status: `ResponseBody<operations["…"], 201>`. */
export type ResponseBody<
  Operation extends { responses: object },
  Status extends keyof Operation["responses"],
> = Operation["responses"][Status];

/** The properties that all entities of Microsoft Graph have in common. */
export type Entity = Readable<components["schemas"]["entity"]>;

/** Who may see the values of an entry: one audience, or several joined by commas. */
export type AllowedAudiences = Readable<components["schemas"]["allowedAudiences"]>;

/** A person, an application or a device. An open type; it can have more properties. */
export type Identity = Readable<components["schemas"]["identity"]>;

/** The identities involved in an action. An open type; it can have more kinds of identities. */
export type IdentitySet = Readable<components["schemas"]["identitySet"]>;

/** Details about how an entry was inferred. */
export type InferenceData = Readable<components["schemas"]["inferenceData"]>;

/** The source of an entry, in the form used on the reference pages and in the air-gapped US clouds. */
export type PersonDataSource = Readable<components["schemas"]["personDataSource"]>;

/** The sources of an entry, in the form used in the worldwide service. */
export type PersonDataSources = Readable<components["schemas"]["personDataSources"]>;

/** One source of an entry, and the properties that came from it. */
export type ProfileSourceAnnotation = Readable<components["schemas"]["profileSourceAnnotation"]>;

/** The properties that all kinds of entries in a profile have in common. */
export type ItemFacet = Readable<components["schemas"]["itemFacet"]>;

/** A certification that a person has earned. */
export type PersonCertification = Readable<components["schemas"]["personCertification"]>;

/** The certification that was created. Only its `id` is guaranteed. */
export type PersonCertificationResponse = Readable<components["schemas"]["personCertificationResponse"]>;

/** One of several errors. */
export type ErrorDetails = Readable<components["schemas"]["ErrorDetails"]>;

/** Information that helps to find the request. An open type; it can have more properties, which can be nested. */
export type InnerError = Readable<components["schemas"]["InnerError"]>;

/** The main information about an error. */
export type MainError = Readable<components["schemas"]["MainError"]>;

/** The body of every error response. */
export type ODataError = Readable<components["schemas"]["ODataError"]>;

/** The kind of an address. */
export type PhysicalAddressType = Readable<components["schemas"]["physicalAddressType"]>;

/** A postal address. */
export type PhysicalAddress = Readable<components["schemas"]["physicalAddress"]>;

/** A company. */
export type CompanyDetail = Readable<components["schemas"]["companyDetail"]>;

/** How someone is related to a person. `unknownFutureValue` marks values added later; clients never send it. */
export type PersonRelationship = Readable<components["schemas"]["personRelationship"]>;

/** A person who is related to the owner of the profile. */
export type RelatedPerson = Readable<components["schemas"]["relatedPerson"]>;

/** A person's role in a company. */
export type PositionDetail = Readable<components["schemas"]["positionDetail"]>;

/** A project that a person has taken part in. */
export type ProjectParticipation = Readable<components["schemas"]["projectParticipation"]>;

/** The project that was created. Only its `id` is guaranteed. */
export type ProjectParticipationResponse = Readable<components["schemas"]["projectParticipationResponse"]>;

/** A service on the web. */
export type ServiceInformation = Readable<components["schemas"]["serviceInformation"]>;

/** An account that a person has with a service on the web. */
export type WebAccount = Readable<components["schemas"]["webAccount"]>;

/** The web account that was created. Only its `id` is guaranteed. */
export type WebAccountResponse = Readable<components["schemas"]["webAccountResponse"]>;

/** The body of a request that sends personCertification. */
export type PersonCertificationCreate = Writable<components["schemas"]["personCertification"]>;

/** The body of a request that sends projectParticipation. */
export type ProjectParticipationCreate = Writable<components["schemas"]["projectParticipation"]>;

/** The body of a request that sends webAccount. */
export type WebAccountCreate = Writable<components["schemas"]["webAccount"]>;

/**
 * The operations by name: their parameters, and the bodies that the client sends and returns. Replaces the `operations` of
 * `types.ts`, which have all media types.
 */
export interface operations {
  createMyCertification: {
    parameters: paths["/me/profile/certifications"]["post"]["parameters"];
    requestBody: Writable<components["schemas"]["personCertification"]>;
    responses: {
      201: Readable<components["schemas"]["personCertificationResponse"]>;
      400: Readable<components["schemas"]["ODataError"]>;
      401: Readable<components["schemas"]["ODataError"]>;
      403: Readable<components["schemas"]["ODataError"]>;
      404: Readable<components["schemas"]["ODataError"]>;
      415: Readable<components["schemas"]["ODataError"]>;
      429: Readable<components["schemas"]["ODataError"]>;
      500: Readable<components["schemas"]["ODataError"]>;
      503: Readable<components["schemas"]["ODataError"]>;
    };
  };
  createUserCertification: {
    parameters: paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"]["parameters"];
    requestBody: Writable<components["schemas"]["personCertification"]>;
    responses: {
      201: Readable<components["schemas"]["personCertificationResponse"]>;
      400: Readable<components["schemas"]["ODataError"]>;
      401: Readable<components["schemas"]["ODataError"]>;
      403: Readable<components["schemas"]["ODataError"]>;
      404: Readable<components["schemas"]["ODataError"]>;
      415: Readable<components["schemas"]["ODataError"]>;
      429: Readable<components["schemas"]["ODataError"]>;
      500: Readable<components["schemas"]["ODataError"]>;
      503: Readable<components["schemas"]["ODataError"]>;
    };
  };
  createMyProject: {
    parameters: paths["/me/profile/projects"]["post"]["parameters"];
    requestBody: Writable<components["schemas"]["projectParticipation"]>;
    responses: {
      201: Readable<components["schemas"]["projectParticipationResponse"]>;
      400: Readable<components["schemas"]["ODataError"]>;
      401: Readable<components["schemas"]["ODataError"]>;
      403: Readable<components["schemas"]["ODataError"]>;
      404: Readable<components["schemas"]["ODataError"]>;
      415: Readable<components["schemas"]["ODataError"]>;
      429: Readable<components["schemas"]["ODataError"]>;
      500: Readable<components["schemas"]["ODataError"]>;
      503: Readable<components["schemas"]["ODataError"]>;
    };
  };
  createUserProject: {
    parameters: paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"]["parameters"];
    requestBody: Writable<components["schemas"]["projectParticipation"]>;
    responses: {
      201: Readable<components["schemas"]["projectParticipationResponse"]>;
      400: Readable<components["schemas"]["ODataError"]>;
      401: Readable<components["schemas"]["ODataError"]>;
      403: Readable<components["schemas"]["ODataError"]>;
      404: Readable<components["schemas"]["ODataError"]>;
      415: Readable<components["schemas"]["ODataError"]>;
      429: Readable<components["schemas"]["ODataError"]>;
      500: Readable<components["schemas"]["ODataError"]>;
      503: Readable<components["schemas"]["ODataError"]>;
    };
  };
  createMyWebAccount: {
    parameters: paths["/me/profile/webAccounts"]["post"]["parameters"];
    requestBody: Writable<components["schemas"]["webAccount"]>;
    responses: {
      201: Readable<components["schemas"]["webAccountResponse"]>;
      400: Readable<components["schemas"]["ODataError"]>;
      401: Readable<components["schemas"]["ODataError"]>;
      403: Readable<components["schemas"]["ODataError"]>;
      404: Readable<components["schemas"]["ODataError"]>;
      415: Readable<components["schemas"]["ODataError"]>;
      429: Readable<components["schemas"]["ODataError"]>;
      500: Readable<components["schemas"]["ODataError"]>;
      503: Readable<components["schemas"]["ODataError"]>;
    };
  };
  createUserWebAccount: {
    parameters: paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"]["parameters"];
    requestBody: Writable<components["schemas"]["webAccount"]>;
    responses: {
      201: Readable<components["schemas"]["webAccountResponse"]>;
      400: Readable<components["schemas"]["ODataError"]>;
      401: Readable<components["schemas"]["ODataError"]>;
      403: Readable<components["schemas"]["ODataError"]>;
      404: Readable<components["schemas"]["ODataError"]>;
      415: Readable<components["schemas"]["ODataError"]>;
      429: Readable<components["schemas"]["ODataError"]>;
      500: Readable<components["schemas"]["ODataError"]>;
      503: Readable<components["schemas"]["ODataError"]>;
    };
  };
}

const oDataErrorShape = { error: { code: "string", message: "string" } } as const;

const endpoints = {
  createMyCertification: {
    method: "POST",
    path: "/me/profile/certifications",
    sendsClientRequestId: true,
    responses: {
      201: {},
      400: oDataErrorShape,
      401: oDataErrorShape,
      403: oDataErrorShape,
      404: oDataErrorShape,
      415: oDataErrorShape,
      429: oDataErrorShape,
      500: oDataErrorShape,
      503: oDataErrorShape,
    },
  },
  createUserCertification: {
    method: "POST",
    path: "/users/{idOrUserPrincipalName}/profile/certifications",
    sendsClientRequestId: true,
    serializePath: odataKey({ idOrUserPrincipalName: "$" } as const),
    responses: {
      201: {},
      400: oDataErrorShape,
      401: oDataErrorShape,
      403: oDataErrorShape,
      404: oDataErrorShape,
      415: oDataErrorShape,
      429: oDataErrorShape,
      500: oDataErrorShape,
      503: oDataErrorShape,
    },
  },
  createMyProject: {
    method: "POST",
    path: "/me/profile/projects",
    sendsClientRequestId: true,
    responses: {
      201: {},
      400: oDataErrorShape,
      401: oDataErrorShape,
      403: oDataErrorShape,
      404: oDataErrorShape,
      415: oDataErrorShape,
      429: oDataErrorShape,
      500: oDataErrorShape,
      503: oDataErrorShape,
    },
  },
  createUserProject: {
    method: "POST",
    path: "/users/{idOrUserPrincipalName}/profile/projects",
    sendsClientRequestId: true,
    serializePath: odataKey({ idOrUserPrincipalName: "$" } as const),
    responses: {
      201: {},
      400: oDataErrorShape,
      401: oDataErrorShape,
      403: oDataErrorShape,
      404: oDataErrorShape,
      415: oDataErrorShape,
      429: oDataErrorShape,
      500: oDataErrorShape,
      503: oDataErrorShape,
    },
  },
  createMyWebAccount: {
    method: "POST",
    path: "/me/profile/webAccounts",
    sendsClientRequestId: true,
    responses: {
      201: {},
      400: oDataErrorShape,
      401: oDataErrorShape,
      403: oDataErrorShape,
      404: oDataErrorShape,
      415: oDataErrorShape,
      429: oDataErrorShape,
      500: oDataErrorShape,
      503: oDataErrorShape,
    },
  },
  createUserWebAccount: {
    method: "POST",
    path: "/users/{idOrUserPrincipalName}/profile/webAccounts",
    sendsClientRequestId: true,
    serializePath: odataKey({ idOrUserPrincipalName: "$" } as const),
    responses: {
      201: {},
      400: oDataErrorShape,
      401: oDataErrorShape,
      403: oDataErrorShape,
      404: oDataErrorShape,
      415: oDataErrorShape,
      429: oDataErrorShape,
      500: oDataErrorShape,
      503: oDataErrorShape,
    },
  },
} as const satisfies Record<string, Endpoint>;
