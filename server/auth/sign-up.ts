// Whether strangers may make an account here; the operator decides with SIGN_UP.

import { config } from "../config";

export const isSignUpOpen = () => config().signUp === "open";
