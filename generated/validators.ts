// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import type { RequestBody, ResponseBody } from "./client.ts";
import { validatorOf } from "./runtime/validation.ts";
import type { paths } from "./types.ts";
import * as code from "./validators.code.js";

/** Validators of the request and the responses of each operation, as Standard Schemas; those of responses by status. */
export const validators = {
  createMyCertification: {
    request: validatorOf<RequestBody<paths["/me/profile/certifications"]["post"]>>(code.check2),
    201: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 201>>(code.check0),
    400: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 400>>(code.check1),
    401: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 401>>(code.check1),
    403: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 403>>(code.check1),
    404: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 404>>(code.check1),
    415: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 415>>(code.check1),
    429: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 429>>(code.check1),
    500: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 500>>(code.check1),
    503: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 503>>(code.check1),
  },
  createUserCertification: {
    request: validatorOf<RequestBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"]>>(code.check2),
    201: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 201>>(code.check0),
    400: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 400>>(code.check1),
    401: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 401>>(code.check1),
    403: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 403>>(code.check1),
    404: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 404>>(code.check1),
    415: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 415>>(code.check1),
    429: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 429>>(code.check1),
    500: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 500>>(code.check1),
    503: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 503>>(code.check1),
  },
  createMyProject: {
    request: validatorOf<RequestBody<paths["/me/profile/projects"]["post"]>>(code.check4),
    201: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 201>>(code.check3),
    400: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 400>>(code.check1),
    401: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 401>>(code.check1),
    403: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 403>>(code.check1),
    404: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 404>>(code.check1),
    415: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 415>>(code.check1),
    429: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 429>>(code.check1),
    500: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 500>>(code.check1),
    503: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 503>>(code.check1),
  },
  createUserProject: {
    request: validatorOf<RequestBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"]>>(code.check4),
    201: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 201>>(code.check3),
    400: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 400>>(code.check1),
    401: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 401>>(code.check1),
    403: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 403>>(code.check1),
    404: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 404>>(code.check1),
    415: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 415>>(code.check1),
    429: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 429>>(code.check1),
    500: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 500>>(code.check1),
    503: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 503>>(code.check1),
  },
  createMyWebAccount: {
    request: validatorOf<RequestBody<paths["/me/profile/webAccounts"]["post"]>>(code.check6),
    201: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 201>>(code.check5),
    400: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 400>>(code.check1),
    401: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 401>>(code.check1),
    403: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 403>>(code.check1),
    404: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 404>>(code.check1),
    415: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 415>>(code.check1),
    429: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 429>>(code.check1),
    500: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 500>>(code.check1),
    503: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 503>>(code.check1),
  },
  createUserWebAccount: {
    request: validatorOf<RequestBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"]>>(code.check6),
    201: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 201>>(code.check5),
    400: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 400>>(code.check1),
    401: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 401>>(code.check1),
    403: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 403>>(code.check1),
    404: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 404>>(code.check1),
    415: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 415>>(code.check1),
    429: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 429>>(code.check1),
    500: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 500>>(code.check1),
    503: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 503>>(code.check1),
  },
};
