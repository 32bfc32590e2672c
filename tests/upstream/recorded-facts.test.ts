import { expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { readAccepted } from "../../scripts/upstream/accepted.ts";
import { parseFacts } from "../../scripts/upstream/csdl.ts";
import { describedTypes } from "../../scripts/upstream/described-types.ts";
import { compareClouds } from "../../scripts/upstream/upstream.ts";
import { servers } from "../../src/openapi/servers.ts";
import { clouds } from "../fixtures/metadata.ts";
import { loadDocument } from "../support/document.ts";
import { metadata } from "../support/metadata.ts";

const document = await loadDocument();
const described = describedTypes(document);
const entries = readAccepted(project.acceptedDifferences);

test("the API description differs from the recorded facts only as upstream.yaml accepts", () => {
  const { differences, outdated } = compareClouds(described, clouds, entries, (schema) => schema);
  expect({ differences, outdated }).toEqual({ differences: [], outdated: [] });
});

test("the accepted differences name clouds that are recorded or in the API description", () => {
  const known = [...Object.keys(clouds), ...Object.keys(servers(document))];
  const named = entries.flatMap((entry) => entry.clouds ?? []);
  expect(named).not.toEqual([]);
  expect(named.filter((cloud) => !known.includes(cloud))).toEqual([]);
});

test("the facts of the air-gapped cloud are those in its metadata", () => {
  expect(clouds.USSec?.types).toEqual(parseFacts(metadata, [...described.keys()]));
});
