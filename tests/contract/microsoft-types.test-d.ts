import type * as microsoft from "@microsoft/microsoft-graph-types-beta";
import { describe, expectTypeOf, test } from "vitest";
import type * as ours from "../../generated/client.ts";

/**
 * How each property of a type of ours compares with Microsoft's: those that can be assigned both ways are left out;
 * `wider` takes all that theirs does and more, `narrower` less; `ours` and `theirs` are on one side only.
 */
type Differences<Ours, Theirs> = {
  [Name in KnownKeys<Ours> | KnownKeys<Theirs> as Verdict<Ours, Theirs, Name> extends "same" ? never : Name]: Verdict<
    Ours,
    Theirs,
    Name
  >;
};

type Verdict<Ours, Theirs, Name> = Name extends keyof Ours
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

type Same = Record<never, never>;

/** The differences that there are. One that has gone makes a test below fail, as does one that is new. */
interface Honest {
  itemFacet: {
    /** A combination of audiences is one of them on the wire; Microsoft's type has the single names alone. */
    allowedAudiences: "wider";
    /** The pages and the air-gapped clouds have one string as the type of a source, and a list where it is several. */
    source: "wider";
    /** The metadata declares identity and identitySet as open types, which Microsoft's interfaces do not say. */
    createdBy: "narrower";
    lastModifiedBy: "narrower";
  };
  projectParticipation: {
    /** The page gives the four values that are allowed; Microsoft's type takes any text. */
    collaborationTags: "narrower";
  };
  identitySet: {
    /** An open type, as above. */
    application: "narrower";
    device: "narrower";
    user: "narrower";
  };
  created: {
    /** What a create answers has an id for certain, and may have OData's context. */
    "@odata.context": "ours";
    id: "narrower";
  };
}

describe("types that are the same, property by property", () => {
  test("complex types", () => {
    expectTypeOf<Differences<ours.CompanyDetail, microsoft.CompanyDetail>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.Identity, microsoft.Identity>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.InferenceData, microsoft.InferenceData>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.PersonDataSource, microsoft.PersonDataSource>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.PersonDataSources, microsoft.PersonDataSources>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.PhysicalAddress, microsoft.PhysicalAddress>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.PositionDetail, microsoft.PositionDetail>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.ProfileSourceAnnotation, microsoft.ProfileSourceAnnotation>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.RelatedPerson, microsoft.RelatedPerson>>().toEqualTypeOf<Same>();
    expectTypeOf<Differences<ours.ServiceInformation, microsoft.ServiceInformation>>().toEqualTypeOf<Same>();
  });

  test("entity", () => {
    expectTypeOf<Differences<ours.Entity, microsoft.Entity>>().toEqualTypeOf<Same>();
  });

  test("enumerations", () => {
    expectTypeOf<ours.PersonRelationship>().toEqualTypeOf<microsoft.PersonRelationship>();
    expectTypeOf<ours.PhysicalAddressType>().toEqualTypeOf<microsoft.PhysicalAddressType>();
    expectTypeOf<
      Extract<ours.AllowedAudiences, microsoft.AllowedAudiences>
    >().toEqualTypeOf<microsoft.AllowedAudiences>();
  });
});

describe("types that differ where they honestly do, and nowhere else", () => {
  test("itemFacet", () => {
    expectTypeOf<Differences<ours.ItemFacet, microsoft.ItemFacet>>().toEqualTypeOf<Honest["itemFacet"]>();
  });

  test("identitySet", () => {
    expectTypeOf<Differences<ours.IdentitySet, microsoft.IdentitySet>>().toEqualTypeOf<Honest["identitySet"]>();
  });

  test("personCertification", () => {
    type Found = Differences<ours.PersonCertification, microsoft.PersonCertification>;
    expectTypeOf<Found>().toEqualTypeOf<Honest["itemFacet"]>();
  });

  test("projectParticipation", () => {
    type Found = Differences<ours.ProjectParticipation, microsoft.ProjectParticipation>;
    expectTypeOf<Found>().branded.toEqualTypeOf<Honest["itemFacet"] & Honest["projectParticipation"]>();
  });

  test("webAccount", () => {
    expectTypeOf<Differences<ours.WebAccount, microsoft.WebAccount>>().toEqualTypeOf<Honest["itemFacet"]>();
  });

  test("what a create answers", () => {
    type Created = ours.ResponseBody<ours.operations["createMyCertification"], 201>;
    type Found = Differences<Created, microsoft.PersonCertification>;
    expectTypeOf<Found>().branded.toEqualTypeOf<Honest["itemFacet"] & Honest["created"]>();
  });
});

describe("values go from one side to the other", () => {
  test("an object of Microsoft's types is a body of ours", () => {
    const certification: microsoft.PersonCertification = {};
    const { id, createdBy, createdDateTime, lastModifiedBy, lastModifiedDateTime, ...settable } = certification;
    expectTypeOf(settable).toExtend<ours.PersonCertificationCreate>();
    expectTypeOf([id, createdBy, createdDateTime, lastModifiedBy, lastModifiedDateTime]).toBeArray();
  });

  test("an address of ours is one of Microsoft's", () => {
    expectTypeOf<ours.PhysicalAddress>().toExtend<microsoft.PhysicalAddress>();
  });
});

describe("errors, which Microsoft's types do not have", () => {
  test("have the members that the service sends", () => {
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
});
