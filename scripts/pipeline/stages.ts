import { bundle, documentYaml } from "./bundle.ts";
import { client } from "./client.ts";
import { documentModule } from "./document.ts";
import { enums } from "./enums.ts";
import { examples } from "./examples.ts";
import { lint } from "./lint.ts";
import { read } from "./read.ts";
import { readme } from "./readme.ts";
import { runtime } from "./runtime.ts";
import { header, visible } from "./text.ts";

/** The stages of the pipeline that run on the main thread. */
export const stages = {
  read,
  lint,
  bundle,
  documentYaml,
  client,
  documentModule,
  enums,
  runtime,
  examples,
  readme,
  header,
  visible,
};
