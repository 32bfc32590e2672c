// Generated from "spec/openapi.yaml". Do not edit: change the description and run `npm run generate`.

import type { Check } from "./runtime/validation.ts";

export declare const validate0: Check;
export declare const validate1: Check;
export declare const validate2: Check;
export declare const validate3: Check;
export declare const validate4: Check;
export declare const validate5: Check;
export declare const validate6: Check;
