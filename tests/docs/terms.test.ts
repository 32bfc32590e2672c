import { expect, test } from "vitest";
import { textsOf } from "../../scripts/docs/texts.ts";
import { bundle } from "../../scripts/pipeline/bundle.ts";
import { read } from "../../scripts/pipeline/read.ts";
import { project } from "../../scripts/support/project.ts";

const overlay = new URL("../../spec/overlays/zh-CN.yaml", import.meta.url).pathname;
const texts = [...textsOf(await bundle(await read(project.spec, project.redoclyConfig), [overlay])).values()];

/** Terms of Microsoft's Chinese reference, and words that stood for them in earlier translations. */
test.each([
  ["配置文件", /[在的中]用户配置文件|用户配置文件中/],
  ["认证", /证书/],
  ["帐户", /账户|账号/],
  ["终结点", /服务根(?!终结点)|令牌服务/],
  ["修改", /上次更改|更改者|无权更改/],
  ["次要", /第二(部门|职务|角色)/],
  ["类型", /种类/],
  ["用户主体名称", /用户的名称|来宾的名称/],
  ["访问群体", /受众/],
  ["标头", /请求头|响应头/],
])("the Chinese texts use %s", (term, others) => {
  expect(texts.some((text) => text.includes(term))).toBe(true);
  expect(texts.filter((text) => others.test(text))).toEqual([]);
});
