// An address as a student types it into a browser.

export const withoutProtocol = (address: string) => address.replace(/^https?:\/\//, "");
