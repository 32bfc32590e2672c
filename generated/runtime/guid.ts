// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/**
 * Returns a version 4 GUID (RFC 9562, section 5.4).
 *
 * @param random - returns numbers from 0 up to, but not including, 1
 */
export function newGuid(random: () => number): string {
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (Number(digit) ^ ((random() * 16) & (15 >> (Number(digit) / 4)))).toString(16),
  );
}
