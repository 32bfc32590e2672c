// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import type { RequestBody, ResponseBody } from "./client.ts";
import { validatorOf } from "./runtime/validation.ts";
import type { paths } from "./types.ts";
import * as code from "./validators.code.js";

/** For each operation, validators of its request and of its answers by status, as Standard Schemas. */
export const validators = {
  createMyCertification: {
    request: validatorOf<RequestBody<paths["/me/profile/certifications"]["post"]>>(code.validate2),
    201: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 201>>(code.validate0),
    400: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 400>>(code.validate1),
    401: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 401>>(code.validate1),
    403: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 403>>(code.validate1),
    404: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 404>>(code.validate1),
    415: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 415>>(code.validate1),
    429: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 429>>(code.validate1),
    500: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 500>>(code.validate1),
    503: validatorOf<ResponseBody<paths["/me/profile/certifications"]["post"], 503>>(code.validate1),
  },
  createUserCertification: {
    request: validatorOf<RequestBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"]>>(code.validate2),
    201: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 201>>(code.validate0),
    400: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 400>>(code.validate1),
    401: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 401>>(code.validate1),
    403: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 403>>(code.validate1),
    404: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 404>>(code.validate1),
    415: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 415>>(code.validate1),
    429: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 429>>(code.validate1),
    500: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 500>>(code.validate1),
    503: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/certifications"]["post"], 503>>(code.validate1),
  },
  createMyProject: {
    request: validatorOf<RequestBody<paths["/me/profile/projects"]["post"]>>(code.validate4),
    201: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 201>>(code.validate3),
    400: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 400>>(code.validate1),
    401: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 401>>(code.validate1),
    403: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 403>>(code.validate1),
    404: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 404>>(code.validate1),
    415: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 415>>(code.validate1),
    429: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 429>>(code.validate1),
    500: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 500>>(code.validate1),
    503: validatorOf<ResponseBody<paths["/me/profile/projects"]["post"], 503>>(code.validate1),
  },
  createUserProject: {
    request: validatorOf<RequestBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"]>>(code.validate4),
    201: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 201>>(code.validate3),
    400: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 400>>(code.validate1),
    401: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 401>>(code.validate1),
    403: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 403>>(code.validate1),
    404: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 404>>(code.validate1),
    415: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 415>>(code.validate1),
    429: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 429>>(code.validate1),
    500: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 500>>(code.validate1),
    503: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/projects"]["post"], 503>>(code.validate1),
  },
  createMyWebAccount: {
    request: validatorOf<RequestBody<paths["/me/profile/webAccounts"]["post"]>>(code.validate6),
    201: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 201>>(code.validate5),
    400: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 400>>(code.validate1),
    401: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 401>>(code.validate1),
    403: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 403>>(code.validate1),
    404: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 404>>(code.validate1),
    415: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 415>>(code.validate1),
    429: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 429>>(code.validate1),
    500: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 500>>(code.validate1),
    503: validatorOf<ResponseBody<paths["/me/profile/webAccounts"]["post"], 503>>(code.validate1),
  },
  createUserWebAccount: {
    request: validatorOf<RequestBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"]>>(code.validate6),
    201: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 201>>(code.validate5),
    400: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 400>>(code.validate1),
    401: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 401>>(code.validate1),
    403: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 403>>(code.validate1),
    404: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 404>>(code.validate1),
    415: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 415>>(code.validate1),
    429: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 429>>(code.validate1),
    500: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 500>>(code.validate1),
    503: validatorOf<ResponseBody<paths["/users/{idOrUserPrincipalName}/profile/webAccounts"]["post"], 503>>(code.validate1),
  },
};
