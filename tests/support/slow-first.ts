import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files of a quarter of a minute and more. Begun last, one of them would run alone while the other half of the machine has nothing left to do. */
const slow = [
  "site/permission-matrix/until-review",
  "site/permission-matrix/from-the-council",
  "site/planted-secrets",
  "site/exactly-once",
  "site/permission-desks",
  "integration/search/sizes",
  "integration/search/rebuild-killed",
  "integration/search/labelled",
  "integration/search/planted-titles",
  "integration/search/check-script",
  "integration/initiative/state-walk",
  "integration/search/staff-hidden",
  "site/query-counts",
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = slow.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return found === -1 ? slow.length : found;
};

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
