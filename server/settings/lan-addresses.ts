// The addresses under which this computer reaches its own server, and other devices in the same network reach it.

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

/** What a server listens at that takes all the addresses that this computer has. */
export const isEverywhere = (host: string): boolean => host === "0.0.0.0" || host === "::";

/** On this computer. */
export function originHere(host: string, port: number): string {
  const name = isEverywhere(host) ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
