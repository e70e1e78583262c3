import { expect, test } from "vitest";
import { clientNetwork } from "#app/domain/account/client-network.ts";

test("an IPv4 address counts alone, however it is written", () => {
  expect([clientNetwork("203.0.113.7"), clientNetwork("::ffff:203.0.113.7")]).toEqual(["203.0.113.7", "203.0.113.7"]);
});

test("an IPv6 address counts by its /64", () => {
  const home = "2405:4802:a0b1:c2::/64";
  expect(["2405:4802:a0b1:00c2::1", "2405:4802:A0B1:c2:dead:beef:0:1", "2405:4802:a0b1:c2:ffff::%eth0"].map(clientNetwork)).toEqual([home, home, home]);
  expect(clientNetwork("2405:4802:a0b1:c3::1")).toBe("2405:4802:a0b1:c3::/64");
  expect([clientNetwork("::1"), clientNetwork("2405::1"), clientNetwork("")]).toEqual(["0:0:0:0::/64", "2405:0:0:0::/64", ""]);
});
