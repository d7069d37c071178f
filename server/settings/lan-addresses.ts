// The addresses under which other devices in the same network reach this computer.

import { networkInterfaces } from "node:os";

/** Bridges of containers and virtual machines lead to no classroom. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|utun|tap)/;

export function lanAddresses(port: number): string[] {
  return Object.entries(networkInterfaces())
    .filter(([name]) => !VIRTUAL.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}
