// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import type { Check } from "./runtime/validation.ts";

export declare const check0: Check;
export declare const check1: Check;
export declare const check2: Check;
export declare const check3: Check;
export declare const check4: Check;
export declare const check5: Check;
export declare const check6: Check;
