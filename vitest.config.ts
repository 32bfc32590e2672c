import { defineConfig } from "vitest/config";

const shared = {
  isolate: false, // test files of a worker share modules: loading Redocly, Prism and TypeScript takes longer than most tests
  testTimeout: 30_000,
};

export default defineConfig({
  test: {
    globalSetup: "tests/support/offline/setup.ts",
    maxWorkers: "100%", // by default Vitest leaves one core to its watcher, which is half of two
    projects: [
      {
        test: {
          ...shared,
          name: "tests",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.slow.test.ts"],
          typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"] },
        },
      },
      { test: { ...shared, name: "slow", include: ["tests/**/*.slow.test.ts"] } },
    ],
  },
});
