// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/**
 * A flags enum in JSON: one value, or several separated by commas. Up to three values are checked in any order, more in the
 * order of the enum. Editors complete single values only.
 */
export type Flags<Values extends readonly string[], Value extends string = Values[number]> =
    | Value
    | `${`${Value},${Value}` | `${Value},${Value},${Value}` | Exclude<InOrder<Values>, Value>}${NoLetters}`;
/** A flags enum with too many values to check their combinations. */
export type ManyFlags<Value extends string> = Value | `${Value},${string}`;
type InOrder<Values extends readonly string[]> = Values extends readonly [infer First extends string, ...infer Rest extends readonly string[]] ? First | InOrder<Rest> | `${First},${InOrder<Rest>}` : never;
/** Matches no text with a letter, which keeps the combinations out of an editor's completions. */
type NoLetters = Uppercase<string> & Lowercase<string>;
/** Marks a readOnly property: only responses have it. */
export type $Read<T> = { readonly $read: T };
/** Marks a writeOnly property: only requests have it. */
export type $Write<T> = { readonly $write: T };
/** Marks an optional property with a default: responses always have it. */
export type $Default<T> = { readonly $default: T };
/** A schema as responses have it: without writeOnly properties, and with those that have a default. */
export type Readable<T> = [T] extends [Leaf] ? T
    : T extends Leaf ? T
    : T extends $Read<infer U> ? Readable<U>
    : T extends $Default<infer U> ? Readable<U>
    : T extends $Write<unknown> ? never
    : T extends (infer E)[] ? Readable<E>[]
    : T extends object ? { [K in keyof WithDefaults<T> as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<WithDefaults<T>[K]> }
    : T;
/**
 * A schema as requests have it: without readOnly properties. TypeScript finds one in an object literal only, validators also in
 * a variable.
 */
export type Writable<T> = [T] extends [Leaf] ? T
    : T extends Leaf ? T
    : T extends $Write<infer U> ? Writable<U>
    : T extends $Default<infer U> ? Writable<U>
    : T extends $Read<unknown> ? never
    : T extends (infer E)[] ? Writable<E>[]
    : T extends object ? { [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]> }
    : T;
type WithDefaults<T> = T & { [K in keyof T as NonNullable<T[K]> extends $Default<unknown> ? K : never]-?: T[K] };
type Leaf = string | number | boolean | null | undefined | Blob;
export interface paths {
    "/me/profile/certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a certification in my profile
         * @description Creates a new personCertification in the profile of the signed-in user.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
         *     | Application | Not available without a signed-in user | Not available |
         *
         *     Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
         */
        post: operations["createMyCertification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{idOrUserPrincipalName}/profile/certifications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's `id` or `userPrincipalName`. Encode the `#` in a guest's user principal name as `%23`. For a user principal
                 *     name that begins with `$`, this form returns 400; use `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a certification in a user's profile
         * @description Creates a new personCertification in the profile of the user specified in the path.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
         *     | Application | User.ReadWrite.All | Not available |
         *
         *     Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
         */
        post: operations["createUserCertification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/profile/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project in my profile
         * @description Creates a new projectParticipation in the profile of the signed-in user.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | Not available |
         *     | Application | Not supported | Not supported |
         *
         *     Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
         */
        post: operations["createMyProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{idOrUserPrincipalName}/profile/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's `id` or `userPrincipalName`. Encode the `#` in a guest's user principal name as `%23`. For a user principal
                 *     name that begins with `$`, this form returns 400; use `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project in a user's profile
         * @description Creates a new projectParticipation in the profile of the user specified in the path.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | Not available |
         *     | Application | Not supported | Not supported |
         *
         *     Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
         */
        post: operations["createUserProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/profile/webAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a web account in my profile
         * @description Creates a new webAccount in the profile of the signed-in user.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
         *     | Application | Not available without a signed-in user | Not available |
         *
         *     Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
         */
        post: operations["createMyWebAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{idOrUserPrincipalName}/profile/webAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's `id` or `userPrincipalName`. Encode the `#` in a guest's user principal name as `%23`. For a user principal
                 *     name that begins with `$`, this form returns 400; use `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a web account in a user's profile
         * @description Creates a new webAccount in the profile of the user specified in the path.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
         *     | Application | User.ReadWrite.All | Not available |
         *
         *     Microsoft's newest tables differ; see [Permissions](#section/permissions) in the introduction.
         */
        post: operations["createUserWebAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The properties that all entities of Microsoft Graph have in common. */
        entity: {
            /**
             * @description The unique identifier of the entity, assigned by the service.
             * @example 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f
             */
            id?: $Read<string>;
        };
        /** @description Who may see the values of an entry: one audience, or several joined by commas. */
        allowedAudiences: Flags<[
            "me",
            "family",
            "contacts",
            "groupMembers",
            "organization",
            "federatedOrganizations",
            "everyone",
            "unknownFutureValue"
        ]>;
        /** @description A person, an application or a device. An open type; it can have more properties. */
        identity: {
            /**
             * @description The display name. It may be out of date.
             * @example Innocenty Popov
             */
            displayName?: string | null;
            /**
             * @description The unique id of the identity.
             * @example db789417-4ccb-41d1-a0a9-47b01a09ea49
             */
            id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The identities involved in an action. An open type; it can have more kinds of identities. */
        identitySet: {
            /** @description The application. */
            application?: components["schemas"]["identity"] | null;
            /** @description The device. */
            device?: components["schemas"]["identity"] | null;
            /** @description The user. */
            user?: components["schemas"]["identity"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Details about how an entry was inferred. */
        inferenceData: {
            /**
             * Format: double
             * @description How confident the application is that its inference is correct.
             * @example 0.75
             */
            confidenceScore?: number | null;
            /** @description Whether the user has confirmed that the inference is correct. */
            userHasVerifiedAccuracy?: boolean | null;
        };
        /** @description The source of an entry, in the form used on the reference pages and in the air-gapped US clouds. */
        personDataSource: {
            /**
             * @description The kind of source.
             * @example User
             */
            type?: string | null;
        };
        /** @description The sources of an entry, in the form used in the worldwide service. */
        personDataSources: {
            /** @description The kinds of sources. In the service metadata only. */
            type?: string[] | null;
        };
        /** @description One source of an entry, and the properties that came from it. */
        profileSourceAnnotation: {
            /** @description Whether this is the default source. On Microsoft's page of the type, not on those of the operations. */
            isDefaultSource?: boolean | null;
            /**
             * @description The names of the properties that came from the source. On Microsoft's page of the type, not on those of the
             *     operations.
             */
            properties?: string[] | null;
            /**
             * @description The GUID of the source. In the service metadata only. Microsoft's page of the type calls it `id`, so responses can
             *     have that property instead, and names these sources:
             *
             *     | GUID | Source |
             *     |---|---|
             *     | `4ce763dd-9214-4eff-af7c-da491cc3782d` | Microsoft Entra ID |
             *     | `0024a795-114d-4031-95c7-5fb543e00e80` | Microsoft Entra ID |
             *     | `7986c642-b494-4140-8df4-f5ed125e2c67` | Organizational data in Microsoft 365 |
             *     | `6cdc4422-8c05-40c5-902e-8ade707725ab` | SharePoint User Profile Application (UPA) |
             *     | `9a3e0ce2-cf4b-477e-b3b3-df246318e251` | Microsoft account (MSA) |
             *     | `46a57efc-33f8-4eec-a512-b90039ad6187` | Edits by the user |
             *     | `107a83c9-714e-4d52-9d08-c303f081323b` | Photo ETag |
             *     | `75d4238e-b142-4d2d-aed9-232b830b8706` | Skills in Viva |
             * @example 46a57efc-33f8-4eec-a512-b90039ad6187
             */
            sourceId?: string | null;
        };
        /** @description The properties that all kinds of entries in a profile have in common. */
        itemFacet: components["schemas"]["entity"] & {
            /** @description The audiences that may see the values of the entry. */
            allowedAudiences?: components["schemas"]["allowedAudiences"] | null;
            /** @description Who or what created the entry. */
            createdBy?: $Read<components["schemas"]["identitySet"] | null>;
            /**
             * Format: date-time
             * @description When the entry was created, as an ISO 8601 date and time in UTC with up to seven fractional digits.
             * @example 2020-07-06T06:34:12.2294868Z
             */
            createdDateTime?: $Read<string | null>;
            /** @description Details about how the entry was inferred, if the application that created or modified it inferred it. */
            inference?: components["schemas"]["inferenceData"] | null;
            /** @description Whether the entry can be found by search. In the service metadata only. */
            isSearchable?: boolean | null;
            /** @description Who or what last modified the entry. */
            lastModifiedBy?: $Read<components["schemas"]["identitySet"] | null>;
            /**
             * Format: date-time
             * @description When the entry was last modified, as an ISO 8601 date and time in UTC with up to seven fractional digits.
             * @example 2020-07-06T06:34:12.2294868Z
             */
            lastModifiedDateTime?: $Read<string | null>;
            /**
             * @description Where the values came from, if they were synchronized from another service. Its type is a single string on the
             *     reference pages and in the air-gapped US clouds (personDataSource), and a list of strings in the worldwide
             *     service (personDataSources).
             */
            source?: components["schemas"]["personDataSource"] | components["schemas"]["personDataSources"] | null;
            /**
             * @description The sources of the entry's properties, one annotation per source. On Microsoft's page of the type, not on
             *     those of the operations.
             */
            sources?: components["schemas"]["profileSourceAnnotation"][] | null;
        };
        /** @description A certification that a person has earned. */
        personCertification: components["schemas"]["itemFacet"] & {
            /**
             * @description The identifier by which the certification can be cited.
             * @example KB-1235466333663322
             */
            certificationId?: string | null;
            /**
             * @description A description of the certification.
             * @example Blackbelt in Marketing - Brand Management
             */
            description?: string | null;
            /**
             * @description The title of the certification.
             * @example Marketing Blackbelt - Brand Management
             */
            displayName?: string | null;
            /**
             * Format: date
             * @description The date on which the certification expires, as `YYYY-MM-DD`.
             * @example 2023-06-30
             */
            endDate?: string | null;
            /**
             * Format: date
             * @description The date on which the certification was issued, as `YYYY-MM-DD`.
             * @example 2020-06-22
             */
            issuedDate?: string | null;
            /**
             * @description The authority that granted the certification.
             * @example Service Design Board
             */
            issuingAuthority?: string | null;
            /**
             * @description The company that granted the certification.
             * @example Adventureworks Inc.
             */
            issuingCompany?: string | null;
            /**
             * Format: date
             * @description The date from which the certification is valid, as `YYYY-MM-DD`.
             * @example 2020-07-01
             */
            startDate?: string | null;
            /**
             * @description The URL of a thumbnail of the certification.
             * @example https://iame.io/dfhdfdfd334.jpg
             */
            thumbnailUrl?: string | null;
            /**
             * @description The URL of the web page of the certification.
             * @example https://www.iame.io/blackbelt
             */
            webUrl?: string | null;
        };
        /** @description The certification that was created. Only its `id` is guaranteed. */
        personCertificationResponse: components["schemas"]["personCertification"] & {
            /**
             * @description The URL that describes the content of the response (OData 4.01). Observed; on none of Microsoft's pages.
             * @example https://graph.microsoft.com/beta/$metadata#users('db789417-4ccb-41d1-a0a9-47b01a09ea49')/profile/certifications/$entity
             */
            "@odata.context"?: $Read<string>;
            /**
             * @description The unique identifier of the entity, assigned by the service.
             * @example 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f
             */
            id: $Read<string>;
        };
        /** @description One of several errors. */
        ErrorDetails: {
            /**
             * @description The error code, for programs.
             * @example BadRequest
             */
            code: string;
            /**
             * @description The error message, for developers.
             * @example A date has the form YYYY-MM-DD.
             */
            message: string;
            /**
             * @description The target of the error, such as the name of a property.
             * @example endDate
             */
            target?: string | null;
        };
        /** @description Information that helps to find the request. An open type; it can have more properties, which can be nested. */
        InnerError: {
            /**
             * @description When the error occurred, in UTC, as an ISO 8601 date and time without a time zone.
             * @example 2026-03-02T09:15:04
             */
            date?: string | null;
            /**
             * @description The id that the service assigned to the request.
             * @example b1a3f0d2-7c44-4c5e-9a8e-2f6d1c0e7b13
             */
            "request-id"?: string | null;
            /**
             * @description The id that the caller assigned to the request.
             * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
             */
            "client-request-id"?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The main information about an error. */
        MainError: {
            /**
             * @description The error code, for programs. Always present; can be empty.
             * @example BadRequest
             */
            code: string;
            /**
             * @description The error message, for developers rather than users. Always present; can be empty.
             * @example Cannot read the value 'soon' as a date.
             */
            message: string;
            /**
             * @description The target of the error, such as the name of a property.
             * @example endDate
             */
            target?: string | null;
            /** @description The errors that make up this one. */
            details?: components["schemas"]["ErrorDetails"][] | null;
            /** @description Information that helps to find the request. */
            innerError?: components["schemas"]["InnerError"] | null;
        };
        /** @description The body of every error response. */
        ODataError: {
            error: components["schemas"]["MainError"];
        };
        /**
         * @description The kind of an address.
         * @enum {string}
         */
        physicalAddressType: "unknown" | "home" | "business" | "other";
        /** @description A postal address. */
        physicalAddress: {
            /**
             * @description The city.
             * @example Seattle
             */
            city?: string | null;
            /**
             * @description The country or region, as free text.
             * @example United States
             */
            countryOrRegion?: string | null;
            /**
             * @description The postal code.
             * @example 98101
             */
            postalCode?: string | null;
            /**
             * @description The post office box number.
             * @example PO Box 417
             */
            postOfficeBox?: string | null;
            /**
             * @description The state or province.
             * @example Washington
             */
            state?: string | null;
            /**
             * @description The street and the house number.
             * @example 12 Harbour Street
             */
            street?: string | null;
            /** @description The kind of address. */
            type?: components["schemas"]["physicalAddressType"] | null;
        };
        /** @description A company. */
        companyDetail: {
            /** @description The address of the company. */
            address?: components["schemas"]["physicalAddress"] | null;
            /**
             * @description The legal entity number of the company or of a part of it. On Microsoft's page of the type, not on those of the
             *     operations.
             * @example CTSO
             */
            companyCode?: string | null;
            /**
             * @description The cost center of the company or of the department. On Microsoft's page of the type, not on those of the
             *     operations.
             * @example CC-1200
             */
            costCenter?: string | null;
            /**
             * @description The department within the company.
             * @example Corporate Marketing
             */
            department?: string | null;
            /**
             * @description The name of the company.
             * @example Contoso Ltd.
             */
            displayName?: string | null;
            /**
             * @description The division within the company. On Microsoft's page of the type, not on those of the operations.
             * @example Consumer Goods
             */
            division?: string | null;
            /**
             * @description The office within the company.
             * @example Harbour House
             */
            officeLocation?: string | null;
            /**
             * @description The pronunciation of the company's name.
             * @example kon-TOH-soh
             */
            pronunciation?: string | null;
            /**
             * @description The name of a secondary department within the company. On Microsoft's page of the type, not on those of the
             *     operations.
             * @example Public Relations
             */
            secondaryDepartment?: string | null;
            /**
             * @description The URL of the company's home page.
             * @example https://www.contoso.com
             */
            webUrl?: string | null;
        };
        /**
         * @description How someone is related to a person. `unknownFutureValue` marks values added later; clients never send it.
         * @enum {string}
         */
        personRelationship: "manager" | "colleague" | "directReport" | "dotLineReport" | "assistant" | "dotLineManager" | "alternateContact" | "friend" | "spouse" | "sibling" | "child" | "parent" | "sponsor" | "emergencyContact" | "other" | "unknownFutureValue";
        /** @description A person who is related to the owner of the profile. */
        relatedPerson: {
            /**
             * @description The name of the related person.
             * @example Lidia Holloway
             */
            displayName?: string | null;
            /** @description The relationship between the two people. */
            relationship?: components["schemas"]["personRelationship"] | null;
            /**
             * @description The id of the related person's user account.
             * @example 3f1c7e52-90a4-4b6d-8b1f-2d0e5c7a9f36
             */
            userId?: string | null;
            /**
             * @description The user principal name of the related person, or an email address.
             * @example lidia.holloway@adventureworks.com
             */
            userPrincipalName?: string | null;
        };
        /** @description A person's role in a company. */
        positionDetail: {
            /** @description The company in which the person had the role. */
            company?: components["schemas"]["companyDetail"] | null;
            /**
             * @description A description of the role.
             * @example Rebranding of Contoso Ltd.
             */
            description?: string | null;
            /**
             * @description The identifier of the employee. On Microsoft's page of the type, not on those of the operations.
             * @example E-20417
             */
            employeeId?: string | null;
            /**
             * @description The type of employment. On Microsoft's page of the type, not on those of the operations.
             * @example Employee
             */
            employeeType?: string | null;
            /**
             * Format: date
             * @description When the role ended, as a full date `YYYY-MM-DD`.
             * @example 2020-06-30
             */
            endMonthYear?: string | null;
            /**
             * @description The job title.
             * @example Lead PM Rebranding
             */
            jobTitle?: string | null;
            /**
             * Format: int32
             * @description The employee's place in the organizational hierarchy. On Microsoft's page of the type, not on those of the
             *     operations.
             * @example 3
             */
            layer?: number | null;
            /**
             * @description The employee's level of experience or management. On Microsoft's page of the type, not on those of the operations.
             * @example Senior
             */
            level?: string | null;
            /**
             * @description The role that the person had in the position.
             * @example project management
             */
            role?: string | null;
            /**
             * @description A secondary job title for the position. On Microsoft's page of the type, not on those of the operations.
             * @example Coach
             */
            secondaryJobTitle?: string | null;
            /**
             * @description A secondary role in the position. On Microsoft's page of the type, not on those of the operations.
             * @example mentoring
             */
            secondaryRole?: string | null;
            /**
             * Format: date
             * @description When the role began, as a full date `YYYY-MM-DD`.
             * @example 2020-01-01
             */
            startMonthYear?: string | null;
            /**
             * @description A short summary of the role.
             * @example A 6 month project to help Contoso rebrand after they were divested from a parent organization.
             */
            summary?: string | null;
        };
        /** @description A project that a person has taken part in. */
        projectParticipation: components["schemas"]["itemFacet"] & {
            /** @description The categories that the person assigns to the project, such as *digital transformation*. */
            categories?: string[] | null;
            /** @description The company for which the project was done. */
            client?: components["schemas"]["companyDetail"] | null;
            /** @description The help that the person offers or seeks with regard to the project. */
            collaborationTags?: ("askMeAbout" | "ableToMentor" | "wantsToLearn" | "wantsToImprove")[] | null;
            /** @description The people who also worked on the project. */
            colleagues?: components["schemas"]["relatedPerson"][] | null;
            /** @description The person's role on the project. */
            detail?: components["schemas"]["positionDetail"] | null;
            /**
             * @description The name of the project.
             * @example Contoso Re-branding Project
             */
            displayName?: string | null;
            /** @description The people who sponsored the project. */
            sponsors?: components["schemas"]["relatedPerson"][] | null;
            /**
             * @description The URL of a thumbnail of the project. In the service metadata only.
             * @example https://www.contoso.com/launch.png
             */
            thumbnailUrl?: string | null;
        };
        /** @description The project that was created. Only its `id` is guaranteed. */
        projectParticipationResponse: components["schemas"]["projectParticipation"] & {
            /**
             * @description The URL that describes the content of the response (OData 4.01). Observed; on none of Microsoft's pages.
             * @example https://graph.microsoft.com/beta/$metadata#users('db789417-4ccb-41d1-a0a9-47b01a09ea49')/profile/projects/$entity
             */
            "@odata.context"?: $Read<string>;
            /**
             * @description The unique identifier of the entity, assigned by the service.
             * @example 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f
             */
            id: $Read<string>;
        };
        /** @description A service on the web. */
        serviceInformation: {
            /**
             * @description The name of the service.
             * @example GitHub
             */
            name?: string | null;
            /**
             * @description The URL of the service.
             * @example https://github.com
             */
            webUrl?: string | null;
        };
        /** @description An account that a person has with a service on the web. */
        webAccount: components["schemas"]["itemFacet"] & {
            /**
             * @description What the person says about the account.
             * @example My Github contributions!
             */
            description?: string | null;
            /** @description The service that the account belongs to. */
            service?: components["schemas"]["serviceInformation"] | null;
            /**
             * @description A status message from the service, if the service provides one or one was synchronized.
             * @example Speaking in Lisbon this week
             */
            statusMessage?: string | null;
            /**
             * @description The URL of a thumbnail of the account. In the service metadata only.
             * @example https://talks.contoso.com/innocenty.popov.png
             */
            thumbnailUrl?: string | null;
            /**
             * @description The user name that is shown for the account.
             * @example innocenty.popov
             */
            userId?: string | null;
            /**
             * @description The URL of the person's profile page at the service. The service may fill it in.
             * @example https://github.com/innocenty.popov
             */
            webUrl?: string | null;
        };
        /** @description The web account that was created. Only its `id` is guaranteed. */
        webAccountResponse: components["schemas"]["webAccount"] & {
            /**
             * @description The URL that describes the content of the response (OData 4.01). Observed; on none of Microsoft's pages.
             * @example https://graph.microsoft.com/beta/$metadata#users('db789417-4ccb-41d1-a0a9-47b01a09ea49')/profile/webAccounts/$entity
             */
            "@odata.context"?: $Read<string>;
            /**
             * @description The unique identifier of the entity, assigned by the service.
             * @example 0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f
             */
            id: $Read<string>;
        };
    };
    responses: {
        /** @description The certification was created. */
        personCertificationCreated: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["personCertificationResponse"];
            };
        };
        /** @description The request or one of its values is invalid. The message for an invalid enum value can be empty. */
        badRequest: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description The token is missing or invalid. Get a new one for this cloud. */
        unauthorized: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description The token lacks the permission, or the caller may not change this profile. */
        forbidden: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description The user does not exist. */
        notFound: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description The media type of the body is not `application/json`. */
        unsupportedMediaType: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description Too many requests. Wait for the time given in `Retry-After`, then send the request again. */
        tooManyRequests: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description The service failed. The object may have been created nevertheless. */
        internalServerError: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description The service is temporarily unavailable. Wait for the time given in `Retry-After`, then send the request again. */
        serviceUnavailable: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ODataError"];
            };
        };
        /** @description The project was created. */
        projectParticipationCreated: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["projectParticipationResponse"];
            };
        };
        /** @description The web account was created. */
        webAccountCreated: {
            headers: {
                "request-id": components["headers"]["request-id"];
                "client-request-id": components["headers"]["client-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["webAccountResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description A GUID that the caller generates for this request only; the response repeats it. Recommended for every request:
         *     together with `request-id` it lets Microsoft find the request.
         * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
         */
        clientRequestId: string;
        /**
         * @description `include-unknown-enum-members` requests the values of evolvable enumerations that would otherwise be returned as
         *     `unknownFutureValue`.
         * @example include-unknown-enum-members
         */
        prefer: string;
        /**
         * @description The user's `id` or `userPrincipalName`. Encode the `#` in a guest's user principal name as `%23`. For a user principal
         *     name that begins with `$`, this form returns 400; use `/users('$name@contoso.com')/profile/…` instead.
         */
        idOrUserPrincipalName: string;
    };
    requestBodies: {
        /** @description The properties to set. None is required; properties that only the service sets are ignored. */
        createPersonCertification: {
            content: {
                "application/json": components["schemas"]["personCertification"];
            };
        };
        /** @description The properties to set. None is required; properties that only the service sets are ignored. */
        createProjectParticipation: {
            content: {
                "application/json": components["schemas"]["projectParticipation"];
            };
        };
        /** @description The properties to set. None is required; properties that only the service sets are ignored. */
        createWebAccount: {
            content: {
                "application/json": components["schemas"]["webAccount"];
            };
        };
    };
    headers: {
        /** @description The id that the service assigned to this request. */
        "request-id": string;
        /** @description The id that the caller sent, or one that the service generated if none was sent. */
        "client-request-id": string;
        /**
         * @description How long to wait before sending the request again: a number of seconds, which can have a fraction, or an HTTP date
         *     (RFC 9110, section 10.2.3). Some services omit it.
         */
        "Retry-After": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createMyCertification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A GUID that the caller generates for this request only; the response repeats it. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` requests the values of evolvable enumerations that would otherwise be returned as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createPersonCertification"];
        responses: {
            201: components["responses"]["personCertificationCreated"];
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["unsupportedMediaType"];
            429: components["responses"]["tooManyRequests"];
            500: components["responses"]["internalServerError"];
            503: components["responses"]["serviceUnavailable"];
        };
    };
    createUserCertification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A GUID that the caller generates for this request only; the response repeats it. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` requests the values of evolvable enumerations that would otherwise be returned as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path: {
                /**
                 * @description The user's `id` or `userPrincipalName`. Encode the `#` in a guest's user principal name as `%23`. For a user principal
                 *     name that begins with `$`, this form returns 400; use `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createPersonCertification"];
        responses: {
            201: components["responses"]["personCertificationCreated"];
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["unsupportedMediaType"];
            429: components["responses"]["tooManyRequests"];
            500: components["responses"]["internalServerError"];
            503: components["responses"]["serviceUnavailable"];
        };
    };
    createMyProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A GUID that the caller generates for this request only; the response repeats it. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` requests the values of evolvable enumerations that would otherwise be returned as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createProjectParticipation"];
        responses: {
            201: components["responses"]["projectParticipationCreated"];
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["unsupportedMediaType"];
            429: components["responses"]["tooManyRequests"];
            500: components["responses"]["internalServerError"];
            503: components["responses"]["serviceUnavailable"];
        };
    };
    createUserProject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A GUID that the caller generates for this request only; the response repeats it. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` requests the values of evolvable enumerations that would otherwise be returned as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path: {
                /**
                 * @description The user's `id` or `userPrincipalName`. Encode the `#` in a guest's user principal name as `%23`. For a user principal
                 *     name that begins with `$`, this form returns 400; use `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createProjectParticipation"];
        responses: {
            201: components["responses"]["projectParticipationCreated"];
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["unsupportedMediaType"];
            429: components["responses"]["tooManyRequests"];
            500: components["responses"]["internalServerError"];
            503: components["responses"]["serviceUnavailable"];
        };
    };
    createMyWebAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A GUID that the caller generates for this request only; the response repeats it. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` requests the values of evolvable enumerations that would otherwise be returned as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createWebAccount"];
        responses: {
            201: components["responses"]["webAccountCreated"];
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["unsupportedMediaType"];
            429: components["responses"]["tooManyRequests"];
            500: components["responses"]["internalServerError"];
            503: components["responses"]["serviceUnavailable"];
        };
    };
    createUserWebAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A GUID that the caller generates for this request only; the response repeats it. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` requests the values of evolvable enumerations that would otherwise be returned as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path: {
                /**
                 * @description The user's `id` or `userPrincipalName`. Encode the `#` in a guest's user principal name as `%23`. For a user principal
                 *     name that begins with `$`, this form returns 400; use `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["createWebAccount"];
        responses: {
            201: components["responses"]["webAccountCreated"];
            400: components["responses"]["badRequest"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["notFound"];
            415: components["responses"]["unsupportedMediaType"];
            429: components["responses"]["tooManyRequests"];
            500: components["responses"]["internalServerError"];
            503: components["responses"]["serviceUnavailable"];
        };
    };
}
