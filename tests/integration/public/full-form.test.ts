import { beforeAll, expect, test } from "vitest";
import { readSearchCriteria } from "#app/domain/search/criteria.ts";
import { readApiInitiatives } from "#app/pages/public/api-initiatives.ts";
import { readInitiative } from "#app/pages/public/initiative.ts";
import { testDatabase } from "#tests/support/database.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { publish } from "./published.ts";
