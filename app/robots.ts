// What search engines may list: the front page. A class is found by its code, and a teacher's desk by signing in.

import type { MetadataRoute } from "next";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: ["/$", "/*.png$", "/icon.svg", "/_next/static/"], disallow: "/" },
  };
}
