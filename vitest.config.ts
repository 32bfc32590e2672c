import { defineConfig } from "vitest/config";

const shared = { testTimeout: 30_000, globalSetup: "tests/support/offline/setup.ts" };

export default defineConfig({
  test: {
    // By default one core is left to the watcher, which is half of two.
    maxWorkers: "100%",
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
