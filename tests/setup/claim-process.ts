// Claims the database at the place that it is given as JSON, as a server does, and stays until it is killed.

import { claim } from "../../server/process/claim";

const [place = ""] = process.argv.slice(2);
await claim(JSON.parse(place));
console.log("claimed");
setInterval(() => {}, 1000);
