// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/**
 * A flags enumeration on the wire: one member, or several joined by commas. Up to three are checked in any order, more
 * of them in the order of the enumeration. An editor completes the members alone.
 */
export type Flags<Members extends readonly string[], Member extends string = Members[number]> =
    | Member
    | `${`${Member},${Member}` | `${Member},${Member},${Member}` | Exclude<InOrder<Members>, Member>}${NoLetters}`;
/** A flags enumeration with too many members to check the combinations. */
export type ManyFlags<Member extends string> = Member | `${Member},${string}`;
type InOrder<Members extends readonly string[]> = Members extends readonly [infer First extends string, ...infer Rest extends readonly string[]] ? First | InOrder<Rest> | `${First},${InOrder<Rest>}` : never;
/** Matches nothing that has a letter. It keeps the combinations out of an editor's list of completions. */
type NoLetters = Uppercase<string> & Lowercase<string>;
export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
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
         *     Microsoft's newest tables differ; see *Permissions* in the introduction.
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
                 * @description The user's `id`, or the `userPrincipalName`. The `#` of a guest's name is sent as `%23`. A name that begins with
                 *     `$` is refused with 400 in this form, and is addressed as `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a certification in a user's profile
         * @description Creates a new personCertification in the profile of the user who is named in the path.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
         *     | Application | User.ReadWrite.All | Not available |
         *
         *     Microsoft's newest tables differ; see *Permissions* in the introduction.
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
         *     Microsoft's newest tables differ; see *Permissions* in the introduction.
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
                 * @description The user's `id`, or the `userPrincipalName`. The `#` of a guest's name is sent as `%23`. A name that begins with
                 *     `$` is refused with 400 in this form, and is addressed as `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a project in a user's profile
         * @description Creates a new projectParticipation in the profile of the user who is named in the path.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | Not available |
         *     | Application | Not supported | Not supported |
         *
         *     Microsoft's newest tables differ; see *Permissions* in the introduction.
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
         *     Microsoft's newest tables differ; see *Permissions* in the introduction.
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
                 * @description The user's `id`, or the `userPrincipalName`. The `#` of a guest's name is sent as `%23`. A name that begins with
                 *     `$` is refused with 400 in this form, and is addressed as `/users('$name@contoso.com')/profile/…` instead.
                 */
                idOrUserPrincipalName: components["parameters"]["idOrUserPrincipalName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a web account in a user's profile
         * @description Creates a new webAccount in the profile of the user who is named in the path.
         *
         *     Exists in `/beta` only and may change at any time; not supported in production applications.
         *
         *     | Permission type | Least privileged | Higher privileged |
         *     |---|---|---|
         *     | Delegated (work or school account) | User.ReadWrite | User.ReadWrite.All |
         *     | Delegated (personal Microsoft account) | User.ReadWrite | User.ReadWrite.All |
         *     | Application | User.ReadWrite.All | Not available |
         *
         *     Microsoft's newest tables differ; see *Permissions* in the introduction.
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
        /** @description What every entity of Microsoft Graph has. */
        entity: {
            /** @description The unique identifier of the entity, given by the service. */
            id?: $Read<string>;
        };
        /**
         * @description Who may see the values of an entry: one audience, or several joined by commas, such as
         *     `organization,federatedOrganizations`.
         */
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
        /** @description A person, an application or a device. An open type; further members may come. */
        identity: {
            /** @description The name that people see. It may be out of date. */
            displayName?: string | null;
            /** @description The unique identifier of the identity. */
            id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The identities that took part in an action. An open type; further kinds of identity may come. */
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
        /** @description How an entry was inferred. */
        inferenceData: {
            /**
             * Format: double
             * @description How sure the inferring application is.
             */
            confidenceScore?: number | null;
            /** @description Whether the user has confirmed that the inference is right. */
            userHasVerifiedAccuracy?: boolean | null;
        };
        /** @description The source of an entry, as the reference pages and the air-gapped US clouds have it. */
        personDataSource: {
            /** @description The kind of source. */
            type?: string | null;
        };
        /** @description The sources of an entry, as the worldwide service has them. */
        personDataSources: {
            /** @description The kinds of source. */
            type?: string[] | null;
        };
        /** @description One source of an entry, and the properties that came from it. */
        profileSourceAnnotation: {
            /** @description Whether this is the source that is shown when there are several. */
            isDefaultSource?: boolean | null;
            /** @description The names of the properties that came from the source. */
            properties?: string[] | null;
            /** @description The identifier of the source. */
            sourceId?: string | null;
        };
        /** @description What every entry in a profile has, whatever it is about. */
        itemFacet: components["schemas"]["entity"] & {
            /** @description The audiences that may see the values of the entry. */
            allowedAudiences?: components["schemas"]["allowedAudiences"] | null;
            /** @description Who or what created the entry. */
            createdBy?: $Read<components["schemas"]["identitySet"] | null>;
            /**
             * Format: date-time
             * @description When the entry was created, as an ISO 8601 date and time in UTC with up to seven fractional digits.
             */
            createdDateTime?: $Read<string | null>;
            /** @description How the entry was inferred, where the application that created or changed it inferred it. */
            inference?: components["schemas"]["inferenceData"] | null;
            /** @description Whether the entry can be found by search. Not on the reference pages; in the service metadata. */
            isSearchable?: boolean | null;
            /** @description Who or what changed the entry last. */
            lastModifiedBy?: $Read<components["schemas"]["identitySet"] | null>;
            /**
             * Format: date-time
             * @description When the entry was changed last, as an ISO 8601 date and time in UTC with up to seven fractional digits.
             */
            lastModifiedDateTime?: $Read<string | null>;
            /**
             * @description Where the values came from, if they were synchronized from another service. The reference pages and the
             *     air-gapped US clouds have one string as its type (personDataSource); the worldwide service has a list of
             *     strings (personDataSources).
             */
            source?: components["schemas"]["personDataSource"] | components["schemas"]["personDataSources"] | null;
            /**
             * @description The sources of the entry's properties, one annotation a source. Not on the reference pages; in the service
             *     metadata.
             */
            sources?: components["schemas"]["profileSourceAnnotation"][] | null;
        };
        /** @description A certification that a person has earned. */
        personCertification: components["schemas"]["itemFacet"] & {
            /** @description The identifier by which the certificate can be cited. */
            certificationId?: string | null;
            /** @description What the certification is about. */
            description?: string | null;
            /** @description The title of the certification. */
            displayName?: string | null;
            /**
             * Format: date
             * @description The date on which the certification expires, as `YYYY-MM-DD`.
             */
            endDate?: string | null;
            /**
             * Format: date
             * @description The date on which the certification was issued, as `YYYY-MM-DD`.
             */
            issuedDate?: string | null;
            /** @description The authority that granted the certification. */
            issuingAuthority?: string | null;
            /** @description The company that granted the certification. */
            issuingCompany?: string | null;
            /**
             * Format: date
             * @description The date from which the certification is valid, as `YYYY-MM-DD`.
             */
            startDate?: string | null;
            /** @description The URL of a small picture of the certification. */
            thumbnailUrl?: string | null;
            /** @description The URL of the certification on the web. */
            webUrl?: string | null;
        };
        /** @description What the answer to a create adds to the entity. Nothing but the `id` is promised. */
        createdEntity: {
            /** @description The unique identifier of the entity, given by the service. */
            id: $Read<string>;
            /** @description The URL that describes the answer's content (OData 4.01). Not on the reference pages. */
            "@odata.context"?: $Read<string>;
        };
        /** @description One of several errors. */
        ErrorDetails: {
            /** @description A code for programs. */
            code: string;
            /** @description A message for developers. */
            message: string;
            /** @description What the error is about, such as the name of a property. */
            target?: string | null;
        };
        /** @description What helps to find the request. An open type; further members may come, and may nest. */
        InnerError: {
            /** @description When the error occurred, in UTC, as an ISO 8601 date and time without a time zone. */
            date?: string | null;
            /** @description The id that the service gave to the request. */
            "request-id"?: string | null;
            /** @description The id that the caller gave to the request. */
            "client-request-id"?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What went wrong. */
        MainError: {
            /** @description A code for programs. Always there; can be empty. */
            code: string;
            /** @description A message for developers, not for users. Always there; can be empty. */
            message: string;
            /** @description What the error is about, such as the name of a property. */
            target?: string | null;
            /** @description The errors that make up this one. */
            details?: components["schemas"]["ErrorDetails"][] | null;
            /** @description What helps to find the request. */
            innerError?: components["schemas"]["InnerError"] | null;
        };
        /** @description The body of every error answer. */
        ODataError: {
            error: components["schemas"]["MainError"];
        };
        /**
         * @description What kind of address an address is.
         * @enum {string}
         */
        physicalAddressType: "unknown" | "home" | "business" | "other";
        /** @description A postal address. */
        physicalAddress: {
            /** @description The city. */
            city?: string | null;
            /** @description The country or region, as free text. */
            countryOrRegion?: string | null;
            /** @description The postal code. */
            postalCode?: string | null;
            /** @description The number of the post office box. */
            postOfficeBox?: string | null;
            /** @description The state or province. */
            state?: string | null;
            /** @description The street and the house number. */
            street?: string | null;
            /** @description What kind of address it is. */
            type?: components["schemas"]["physicalAddressType"] | null;
        };
        /** @description A company. */
        companyDetail: {
            /** @description Where the company is. */
            address?: components["schemas"]["physicalAddress"] | null;
            /** @description The code of the company. Not on the reference page; in the service metadata. */
            companyCode?: string | null;
            /** @description The cost center. Not on the reference page; in the service metadata. */
            costCenter?: string | null;
            /** @description The department within the company. */
            department?: string | null;
            /** @description The name of the company. */
            displayName?: string | null;
            /** @description The division within the company. Not on the reference page; in the service metadata. */
            division?: string | null;
            /** @description The office within the company. */
            officeLocation?: string | null;
            /** @description How the name of the company is pronounced. */
            pronunciation?: string | null;
            /** @description A second department. Not on the reference page; in the service metadata. */
            secondaryDepartment?: string | null;
            /** @description The URL of the company's home page. */
            webUrl?: string | null;
        };
        /**
         * @description How somebody is related to a person. `unknownFutureValue` marks members added later; clients never send it.
         * @enum {string}
         */
        personRelationship: "manager" | "colleague" | "directReport" | "dotLineReport" | "assistant" | "dotLineManager" | "alternateContact" | "friend" | "spouse" | "sibling" | "child" | "parent" | "sponsor" | "emergencyContact" | "other" | "unknownFutureValue";
        /** @description A person who is related to the person whose profile it is. */
        relatedPerson: {
            /** @description The name of the related person. */
            displayName?: string | null;
            /** @description How the two are related. */
            relationship?: components["schemas"]["personRelationship"] | null;
            /** @description The id of the related person's user account. */
            userId?: string | null;
            /** @description The user principal name of the related person, or an email address. */
            userPrincipalName?: string | null;
        };
        /** @description A person's role in a company. */
        positionDetail: {
            /** @description The company in which the person had the role. */
            company?: components["schemas"]["companyDetail"] | null;
            /** @description What the role was about. */
            description?: string | null;
            /** @description The identifier of the employee. Not on the reference page; in the service metadata. */
            employeeId?: string | null;
            /** @description The kind of employment. Not on the reference page; in the service metadata. */
            employeeType?: string | null;
            /**
             * Format: date
             * @description When the role ended, as a full date `YYYY-MM-DD`.
             */
            endMonthYear?: string | null;
            /** @description The title of the role. */
            jobTitle?: string | null;
            /**
             * Format: int32
             * @description The layer of the role in the company. Not on the reference page; in the service metadata.
             */
            layer?: number | null;
            /** @description The level of the employee. Not on the reference page; in the service metadata. */
            level?: string | null;
            /** @description The role that the position entailed. */
            role?: string | null;
            /** @description A second title. Not on the reference page; in the service metadata. */
            secondaryJobTitle?: string | null;
            /** @description A second role. Not on the reference page; in the service metadata. */
            secondaryRole?: string | null;
            /**
             * Format: date
             * @description When the role began, as a full date `YYYY-MM-DD`.
             */
            startMonthYear?: string | null;
            /** @description A short summary of the role. */
            summary?: string | null;
        };
        /** @description A project that a person has taken part in. */
        projectParticipation: components["schemas"]["itemFacet"] & {
            /** @description The categories that the person assigns to the project, such as *digital transformation*. */
            categories?: string[] | null;
            /** @description The company for which the project was done. */
            client?: components["schemas"]["companyDetail"] | null;
            /** @description What the person offers or seeks with regard to the project. */
            collaborationTags?: ("askMeAbout" | "ableToMentor" | "wantsToLearn" | "wantsToImprove")[] | null;
            /** @description The people who worked on the project too. */
            colleagues?: components["schemas"]["relatedPerson"][] | null;
            /** @description The person's role on the project. */
            detail?: components["schemas"]["positionDetail"] | null;
            /** @description The name of the project. */
            displayName?: string | null;
            /** @description The people who sponsored the project. */
            sponsors?: components["schemas"]["relatedPerson"][] | null;
            /** @description The URL of a small picture of the project. Not on the reference page; in the service metadata. */
            thumbnailUrl?: string | null;
        };
        /** @description A service on the web. */
        serviceInformation: {
            /** @description The name of the service. */
            name?: string | null;
            /** @description The URL of the service. */
            webUrl?: string | null;
        };
        /** @description An account that a person has with a service on the web. */
        webAccount: components["schemas"]["itemFacet"] & {
            /** @description What the person says about the account. */
            description?: string | null;
            /** @description The service that the account belongs to. */
            service?: components["schemas"]["serviceInformation"] | null;
            /** @description A status message from the service, if it gives one or it was synchronized. */
            statusMessage?: string | null;
            /** @description The URL of a small picture for the account. Not on the reference page; in the service metadata. */
            thumbnailUrl?: string | null;
            /** @description The name of the user that is shown for the account. */
            userId?: string | null;
            /** @description The URL of the person's profile with the service. The service may fill it in. */
            webUrl?: string | null;
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
                "application/json": components["schemas"]["personCertification"] & components["schemas"]["createdEntity"];
            };
        };
        /** @description The request is wrong, in its form or in a value. A wrong member of an enumeration can have an empty message. */
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
        /** @description There is no token, or it is not valid here. Get a new one for this cloud. */
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
        /** @description There is no such user. */
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
        /** @description The body is not of the type `application/json`. */
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
        /** @description Too many requests. Wait as long as `Retry-After` says, then send the request again. */
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
        /** @description The service failed. The object may have been created all the same. */
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
        /** @description The service is not available for now. Wait as long as `Retry-After` says, then send the request again. */
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
                "application/json": components["schemas"]["projectParticipation"] & components["schemas"]["createdEntity"];
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
                "application/json": components["schemas"]["webAccount"] & components["schemas"]["createdEntity"];
            };
        };
    };
    parameters: {
        /**
         * @description A GUID that the caller makes for this request alone, and that the answer repeats. Recommended for every request:
         *     together with `request-id` it lets Microsoft find the request.
         * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
         */
        clientRequestId: string;
        /**
         * @description `include-unknown-enum-members` asks for the members of evolvable enumerations that would otherwise be shown as
         *     `unknownFutureValue`.
         * @example include-unknown-enum-members
         */
        prefer: string;
        /**
         * @description The user's `id`, or the `userPrincipalName`. The `#` of a guest's name is sent as `%23`. A name that begins with
         *     `$` is refused with 400 in this form, and is addressed as `/users('$name@contoso.com')/profile/…` instead.
         */
        idOrUserPrincipalName: string;
    };
    requestBodies: {
        /** @description The properties to set. None is required, and those that only the service sets are passed over. */
        createPersonCertification: {
            content: {
                "application/json": components["schemas"]["personCertification"];
            };
        };
        /** @description The properties to set. None is required, and those that only the service sets are passed over. */
        createProjectParticipation: {
            content: {
                "application/json": components["schemas"]["projectParticipation"];
            };
        };
        /** @description The properties to set. None is required, and those that only the service sets are passed over. */
        createWebAccount: {
            content: {
                "application/json": components["schemas"]["webAccount"];
            };
        };
    };
    headers: {
        /** @description The id that the service gave to this request. */
        "request-id": string;
        /** @description The id that the caller sent, or the service's own where none was sent. */
        "client-request-id": string;
        /**
         * @description How long to wait before the request may be sent again: seconds, with or without a fraction, or an HTTP date
         *     (RFC 9110, section 10.2.3). Some services leave it out.
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
                 * @description A GUID that the caller makes for this request alone, and that the answer repeats. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of evolvable enumerations that would otherwise be shown as
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
                 * @description A GUID that the caller makes for this request alone, and that the answer repeats. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of evolvable enumerations that would otherwise be shown as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path: {
                /**
                 * @description The user's `id`, or the `userPrincipalName`. The `#` of a guest's name is sent as `%23`. A name that begins with
                 *     `$` is refused with 400 in this form, and is addressed as `/users('$name@contoso.com')/profile/…` instead.
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
                 * @description A GUID that the caller makes for this request alone, and that the answer repeats. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of evolvable enumerations that would otherwise be shown as
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
                 * @description A GUID that the caller makes for this request alone, and that the answer repeats. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of evolvable enumerations that would otherwise be shown as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path: {
                /**
                 * @description The user's `id`, or the `userPrincipalName`. The `#` of a guest's name is sent as `%23`. A name that begins with
                 *     `$` is refused with 400 in this form, and is addressed as `/users('$name@contoso.com')/profile/…` instead.
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
                 * @description A GUID that the caller makes for this request alone, and that the answer repeats. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of evolvable enumerations that would otherwise be shown as
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
                 * @description A GUID that the caller makes for this request alone, and that the answer repeats. Recommended for every request:
                 *     together with `request-id` it lets Microsoft find the request.
                 * @example 9c1f7c6e-1d0b-4f0e-8f44-6a3f3c9b2a55
                 */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /**
                 * @description `include-unknown-enum-members` asks for the members of evolvable enumerations that would otherwise be shown as
                 *     `unknownFutureValue`.
                 * @example include-unknown-enum-members
                 */
                Prefer?: components["parameters"]["prefer"];
            };
            path: {
                /**
                 * @description The user's `id`, or the `userPrincipalName`. The `#` of a guest's name is sent as `%23`. A name that begins with
                 *     `$` is refused with 400 in this form, and is addressed as `/users('$name@contoso.com')/profile/…` instead.
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
