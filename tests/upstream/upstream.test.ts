import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { project } from "../../scripts/support/project.ts";
import { compareWithMetadata, type UpstreamOptions } from "../../scripts/upstream/upstream.ts";
import { command } from "../../scripts/upstream.ts";
import { runInProcess } from "../support/command.ts";
import { editedMetadata, metadata, metadataFile, replaceOnce, serve } from "../support/metadata.ts";
import { run } from "../support/run.ts";
import { copyOfSpec, temporaryFolder } from "../support/temporary.ts";

const withLogo = replaceOnce(
  metadata,
  '<Property Name="name" Type="Edm.String" />\n        <Property Name="webUrl"',
  '<Property Name="name" Type="Edm.String" />\n        <Property Name="logoUrl" Type="Edm.String" />\n        <Property Name="webUrl"',
);

/** What the clouds respond with. */
let responses: Record<string, string>;
/** An API description whose servers are on this machine. */
let spec: string;

beforeEach(async () => {
  responses = { global: metadata, usGovernmentL4: metadata, usGovernmentL5: metadata, china: metadata };
  const url = await serve(({ url = "" }, response) => {
    const [, cloud = ""] = /^\/(\w+)\/beta\/\$metadata$/.exec(url) ?? [];
    response.writeHead(cloud in responses ? 200 : 404).end(responses[cloud]);
  });
  ({ spec } = await copyOfSpec());
  let text = await readFile(spec, "utf8");
  for (const [cloud, host] of Object.entries(hosts))
    text = text.replace(`- url: https://${host}/beta`, `- url: ${url}${cloud}/beta`);
  await writeFile(spec, text);
});

const hosts = {
  global: "graph.microsoft.com",
  usGovernmentL4: "graph.microsoft.us",
  usGovernmentL5: "dod-graph.microsoft.us",
  china: "microsoftgraph.chinacloudapi.cn",
};

const compare = (options: Partial<UpstreamOptions> = {}) =>
  compareWithMetadata({ spec, accepted: project.acceptedDifferences, clouds: [], from: [], ...options });

describe("the sources", () => {
  test("are all servers of the API description", async () => {
    const { clouds } = await compare();
    expect(clouds.map(({ name }) => name)).toEqual(Object.keys(hosts));
  });

  test("are the named servers", async () => {
    const { clouds } = await compare({ clouds: ["china", "global"] });
    expect(clouds.map(({ name }) => name)).toEqual(["china", "global"]);
  });

  test("are files and URLs, with their names or others", async () => {
    const url = await serve((_request, response) => response.end(metadata));
    const { clouds } = await compare({ from: [metadataFile, `other=${metadataFile}`, url], clouds: ["china"] });
    expect(clouds.map(({ name }) => name)).toEqual(["china", "USSec", "other", new URL(url).host]);
    expect(clouds.map(({ source }) => source).slice(1)).toEqual(["beta-USSec.csdl", "beta-USSec.csdl", url]);
  });

  test.each<[options: Partial<UpstreamOptions>, message: string]>([
    [{ clouds: ["moon"] }, 'Invalid --cloud: expected global, usGovernmentL4, usGovernmentL5, china, got "moon".'],
    [{ from: [""] }, 'Invalid --from: expected a file or a URL, got "".'],
    [{ from: [metadataFile, metadataFile] }, "Two sources are named USSec. Name them with --from NAME=FILE or"],
  ])("cannot be %o", async (options, message) => {
    await expect(compare(options)).rejects.toThrow(message);
  });
});

test("a difference is reported once with its clouds", async () => {
  responses = { ...responses, global: withLogo, china: withLogo };
  const { differences } = await compare();
  const logo = differences.filter(({ place }) => place === "serviceInformation.logoUrl");
  expect(logo).toEqual([expect.objectContaining({ kind: "additional property", clouds: ["global", "china"] })]);
});

describe("accepted differences", () => {
  test("count only in their clouds", async () => {
    const { accepted, differences } = await compare({ from: [metadataFile, `other=${metadataFile}`] });
    const place = "webAccount.thumbnailUrl";
    expect(accepted).toContainEqual(expect.objectContaining({ place, clouds: ["USSec"] }));
    expect(differences).toContainEqual(expect.objectContaining({ place, clouds: ["other"] }));
  });

  test("do not count if the metadata has something else than is accepted", async () => {
    const from = [await editedMetadata((text) => text.replace("graph.personDataSource", "graph.identity"))];
    const { differences, outdated } = await compare({ from });
    expect(differences).toMatchObject([{ place: "itemFacet.source", microsoft: "identity" }]);
    expect(outdated).toMatchObject([{ kind: "type", place: "itemFacet.source", clouds: ["USSec"] }]);
  });

  test("are reported if they no longer exist, with the line of their entry", async () => {
    const file = await acceptedFile(
      "- kind: missing property\n  places: [webAccount.thumbnailUrl]\n  reason: It is new.\n\n" +
        "- kind: flags\n  places: [allowedAudiences]\n  reason: They were none.\n",
    );
    const { outdated } = await compare({ from: [metadataFile], accepted: file });
    const location = expect.stringMatching(/accepted\.yaml:5$/);
    expect(outdated).toEqual([{ kind: "flags", place: "allowedAudiences", clouds: ["USSec"], location }]);
  });

  test("are not judged for clouds that are not read", async () => {
    const file = await acceptedFile("- kind: flags\n  places: [allowedAudiences]\n  clouds: [china]\n  reason: Any.\n");
    expect((await compare({ from: [metadataFile], accepted: file })).outdated).toEqual([]);
  });

  test.each([
    ["places: [a]\n", "accepted.yaml: expected a list of accepted differences."],
    ["- type", "accepted.yaml:1: invalid accepted difference: expected an object."],
    ["- kind: new", "accepted.yaml:1: invalid accepted difference: expected `kind` to be one of missing type, "],
    ["\n- kind: type\n  places: [a]", "accepted.yaml:2: invalid accepted difference: expected a `reason`."],
    ["- { kind: type, reason: a }", "expected `places` to be a list of types, properties or enum values."],
    ["- { kind: type, reason: a, places: [b], clouds: china }", "expected `clouds` to be a list of texts."],
    ["- { kind: type, reason: a, places: [b], cloud: china }", 'unknown key "cloud".'],
    ["- kind: [", "accepted.yaml:1 is not valid YAML: "],
  ])("are refused if they are %j", async (text, message) => {
    await expect(compare({ accepted: await acceptedFile(text) })).rejects.toThrow(message);
  });

  test("are refused if there is no file", async () => {
    const accepted = join(await temporaryFolder(), "none.yaml");
    await expect(compare({ accepted })).rejects.toThrow(/none\.yaml: it does not exist\.$/);
  });
});

describe("the recorded facts", () => {
  test("are those of the clouds that were read, and of others as they were", async () => {
    const update = await copyOfFacts();
    const before = JSON.parse(await readFile(update, "utf8"));
    await compare({ clouds: ["china", "global"], update });
    const { clouds } = JSON.parse(await readFile(update, "utf8"));
    expect(Object.keys(clouds)).toEqual(["USSec", "china", "global"]);
    expect(clouds.USSec).toEqual(before.clouds.USSec);
    expect(clouds.china.types).toEqual(before.clouds.USSec.types);
    expect(clouds.china).toMatchObject({ date: new Date().toISOString().slice(0, 10) });
    expect(clouds.china.source).toMatch(/\/china\/beta\/\$metadata$/);
    expect(clouds.global.types).toEqual(clouds.china.types);
  });

  test("stay as they are if the metadata is the same", async () => {
    const update = await copyOfFacts();
    const before = await readFile(update, "utf8");
    await compare({ from: [metadataFile], update });
    const dates = /"(?:source|date)": ".*"/g;
    expect((await readFile(update, "utf8")).replaceAll(dates, "")).toBe(before.replaceAll(dates, ""));
  });

  test("are not written if a source cannot be read", async () => {
    delete responses.china;
    const update = await copyOfFacts();
    const before = await readFile(update, "utf8");
    await compare({ update });
    expect(await readFile(update, "utf8")).toBe(before);
  });
});

describe("npm run upstream", () => {
  test("prints each difference with its place, and exits with 1", async () => {
    const file = await editedMetadata(() => withLogo);
    const { code, stdout, stderr } = await runInProcess(command, ["--from", file]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/^USSec {2}beta-USSec\.csdl, \d{4}-\d\d-\d\d\n\n/);
    expect(stdout).toMatch(
      new RegExp(
        [
          "\\n\\nspec/components/schemas/serviceInformation\\.yaml:\\d+:1 {2}serviceInformation\\.logoUrl: additional property in USSec",
          " {2}Microsoft {5}Edm\\.String",
          " {2}description {3}none",
          "",
          "1 difference, \\d+ accepted in USSec\\.\\n$",
        ].join("\\n"),
      ),
    );
  });

  test("prints accepted differences with their reasons, and exits with 0 if there are no others", async () => {
    const { code, stdout, stderr } = await runInProcess(command, ["--from", metadataFile]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("companyDetail.companyCode: missing property in USSec\n  Microsoft     none\n");
    expect(stdout).toContain("  accepted      Only some clouds have the property.\n");
    expect(stdout).toMatch(/\n0 differences, \d+ accepted in USSec\.\n$/);
  });

  test("names what cannot be read, reports the differences of the others, and exits with 2", async () => {
    responses = { global: withLogo, china: "<html>Sign in</html>" };
    const args = ["--spec", spec, ...["global", "usGovernmentL4", "china"].flatMap((name) => ["--cloud", name])];
    const { code, stdout, stderr } = await run(["upstream", ...args]);
    expect(code).toBe(2);
    expect(stdout).toContain("serviceInformation.logoUrl: additional property in global\n");
    expect(stdout).toMatch(/ accepted(, .*)? in global\. Not read, and not compared: usGovernmentL4, china\.\n$/);
    expect(stderr.replaceAll(/http:\S+\/(?=\w+\/beta)/g, "").split("\n")).toEqual([
      "Downloading global/beta/$metadata (global)",
      "Downloading usGovernmentL4/beta/$metadata (usGovernmentL4)",
      "Downloading china/beta/$metadata (china)",
      "error Cannot read the metadata of usGovernmentL4 from usGovernmentL4/beta/$metadata: the server responded with status 404.",
      "error Cannot read the metadata of china from china/beta/$metadata: it is an HTML page instead of XML; a proxy or a sign-in page may have responded.",
      "",
    ]);
  });

  test("says nothing about differences if nothing can be read", async () => {
    const { code, stdout } = await runInProcess(command, ["--from", "/does/not/exist.csdl"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "Not read, and not compared: exist.\n" });
  });

  test("exits with 2 if the API description cannot be read", async () => {
    await writeFile(spec, "openapi: 3.1.0\npaths: [");
    const { code, stdout, stderr } = await runInProcess(command, ["--spec", spec, "--from", metadataFile]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("is not valid YAML");
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test("exits with 2 if there is nothing to compare", async () => {
    await writeFile(spec, "openapi: 3.1.0\ninfo: { title: Empty, version: 1.0.0 }\npaths: {}\n");
    const { code, stdout, stderr } = await runInProcess(command, ["--spec", spec, "--from", metadataFile]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/openapi\.yaml: no request or response body refers to a type in components\/schemas\.\n$/);
  });

  test("prints JSON", async () => {
    const { code, stdout } = await runInProcess(command, ["--json", "--from", await editedMetadata(() => withLogo)]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      clouds: [{ name: "USSec", source: "beta-USSec.csdl" }],
      differences: [{ kind: "additional property", place: "serviceInformation.logoUrl", clouds: ["USSec"] }],
      outdated: [],
      unread: [],
    });
  });

  test("prints Markdown in which names cannot add anything", async () => {
    const name = "status`|&lt;img src=&quot;x&quot;&gt;\n# ";
    const file = await editedMetadata((text) => replaceOnce(text, 'Name="statusMessage"', `Name="${name}"`));
    const { code, stdout } = await runInProcess(command, ["--markdown", "--from", file, "--from", "none.csdl"]);
    expect(code).toBe(2);
    expect(stdout.replaceAll(/\d{4}-\d\d-\d\d|:\d+:\d+|\d+ accepted/g, "…").split("\n")).toEqual([
      "1 difference, … in USSec. Not read, and not compared: none.",
      "",
      "- `none` was not read: `it does not exist`",
      "",
      "| Place | Difference | Clouds | Microsoft | API description | File |",
      "| --- | --- | --- | --- | --- | --- |",
      "| `webAccount.statusMessage` | renamed property | `USSec` | " +
        '`"status\\u0060\\|<img src=\\"x\\">\\n# "` | `statusMessage` | `spec/components/schemas/webAccount.yaml…` |',
      "",
      "- `USSec`: `beta-USSec.csdl`, …",
      "",
    ]);
  });
});

async function acceptedFile(text: string): Promise<string> {
  const file = join(await temporaryFolder(), "accepted.yaml");
  await writeFile(file, text);
  return file;
}

async function copyOfFacts(): Promise<string> {
  const file = join(await temporaryFolder(), "facts.json");
  await copyFile(project.recordedFacts, file);
  return file;
}
