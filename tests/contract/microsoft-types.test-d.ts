import type * as microsoft from "@microsoft/microsoft-graph-types-beta";
import { describe, expectTypeOf, test } from "vitest";
import type * as ours from "../../generated/client.ts";

/**
 * The properties in which a type of ours differs from Microsoft's: a `wider` one accepts all values of Microsoft's and
 * more, a `narrower` one fewer; `ours` and `theirs` are those of one side only.
 */
type Differences<Ours, Theirs> = {
  [Name in KnownKeys<Ours> | KnownKeys<Theirs> as Comparison<Ours, Theirs, Name> extends "same"
    ? never
    : Name]: Comparison<Ours, Theirs, Name>;
};

type Comparison<Ours, Theirs, Name> = Name extends keyof Ours
  ? Name extends keyof Theirs
    ? Compare<Ours[Name], Theirs[Name]>
    : "ours"
  : "theirs";

type Compare<Ours, Theirs> = [Theirs] extends [Ours]
  ? [Ours] extends [Theirs]
    ? "same"
    : "wider"
  : [Ours] extends [Theirs]
    ? "narrower"
    : "other";

/** The names of a type without its index signature. */
type KnownKeys<Type> = keyof {
  [Name in keyof Type as string extends Name ? never : number extends Name ? never : Name]: 0;
};

type None = Record<never, never>;

type ItemFacetDifferences = {
  /** In JSON a combination of audiences is one string; Microsoft's type has single names only. */
  allowedAudiences: "wider";
  /** The type of a source is one string on the pages and in the air-gapped clouds, and a list in the worldwide one. */
  source: "wider";
  /** The metadata declares identity and identitySet as open types; Microsoft's interfaces do not. */
  createdBy: "narrower";
  lastModifiedBy: "narrower";
};

type ProjectDifferences = ItemFacetDifferences & {
  /** The page lists the four values that are allowed; Microsoft's type accepts any string. */
  collaborationTags: "narrower";
};

/** identity is an open type in the metadata. */
type IdentitySetDifferences = Record<"application" | "device" | "user", "narrower">;

type CreatedDifferences = ItemFacetDifferences & {
  /** The response to a create operation always has an id, and can have the OData context. */
  "@odata.context": "ours";
  id: "narrower";
};

test("types equal Microsoft's, property by property", () => {
  expectTypeOf<Differences<ours.CompanyDetail, microsoft.CompanyDetail>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.Entity, microsoft.Entity>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.Identity, microsoft.Identity>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.InferenceData, microsoft.InferenceData>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.PersonDataSource, microsoft.PersonDataSource>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.PersonDataSources, microsoft.PersonDataSources>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.PhysicalAddress, microsoft.PhysicalAddress>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.PositionDetail, microsoft.PositionDetail>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.ProfileSourceAnnotation, microsoft.ProfileSourceAnnotation>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.RelatedPerson, microsoft.RelatedPerson>>().toEqualTypeOf<None>();
  expectTypeOf<Differences<ours.ServiceInformation, microsoft.ServiceInformation>>().toEqualTypeOf<None>();
});

test("enums equal Microsoft's", () => {
  expectTypeOf<ours.PersonRelationship>().toEqualTypeOf<microsoft.PersonRelationship>();
  expectTypeOf<ours.PhysicalAddressType>().toEqualTypeOf<microsoft.PhysicalAddressType>();
  expectTypeOf<
    Extract<ours.AllowedAudiences, microsoft.AllowedAudiences>
  >().toEqualTypeOf<microsoft.AllowedAudiences>();
});

describe("types differ only where they have to", () => {
  test("itemFacet", () => {
    expectTypeOf<Differences<ours.ItemFacet, microsoft.ItemFacet>>().toEqualTypeOf<ItemFacetDifferences>();
  });

  test("identitySet", () => {
    expectTypeOf<Differences<ours.IdentitySet, microsoft.IdentitySet>>().toEqualTypeOf<IdentitySetDifferences>();
  });

  test("personCertification", () => {
    type Found = Differences<ours.PersonCertification, microsoft.PersonCertification>;
    expectTypeOf<Found>().toEqualTypeOf<ItemFacetDifferences>();
  });

  test("projectParticipation", () => {
    type Found = Differences<ours.ProjectParticipation, microsoft.ProjectParticipation>;
    expectTypeOf<Found>().branded.toEqualTypeOf<ProjectDifferences>();
  });

  test("webAccount", () => {
    expectTypeOf<Differences<ours.WebAccount, microsoft.WebAccount>>().toEqualTypeOf<ItemFacetDifferences>();
  });

  test("the response to a create operation", () => {
    type Created = ours.ResponseBody<ours.operations["createMyCertification"], 201>;
    expectTypeOf<Created>().toEqualTypeOf<ours.PersonCertificationResponse>();
    type Found = Differences<Created, microsoft.PersonCertification>;
    expectTypeOf<Found>().branded.toEqualTypeOf<CreatedDifferences>();
  });
});

test("an object of Microsoft's type without its readOnly properties is a request body", () => {
  type ReadOnly = "id" | "createdBy" | "createdDateTime" | "lastModifiedBy" | "lastModifiedDateTime";
  expectTypeOf<Omit<microsoft.PersonCertification, ReadOnly>>().toExtend<ours.PersonCertificationCreate>();
});

test("an address is assignable to Microsoft's type", () => {
  expectTypeOf<ours.PhysicalAddress>().toExtend<microsoft.PhysicalAddress>();
});

test("errors, for which Microsoft has no types, have the properties that the service sends", () => {
  expectTypeOf<ours.ODataError>().toEqualTypeOf<{ error: ours.MainError }>();
  expectTypeOf<ours.ErrorDetails>().toEqualTypeOf<{ code: string; message: string; target?: string | null }>();
  expectTypeOf<KnownKeys<ours.InnerError>>().toEqualTypeOf<"date" | "request-id" | "client-request-id">();
  expectTypeOf<ours.MainError>().branded.toEqualTypeOf<{
    code: string;
    message: string;
    target?: string | null;
    details?: ours.ErrorDetails[] | null;
    innerError?: ours.InnerError | null;
  }>();
});
