// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.

/** A user. */
export interface User {
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The beginning of the identifier. */
  short_id?: string;
  /** The user's first name. */
  first_name?: string;
  /** The user's last name. */
  last_name?: string;
  /** Both names. */
  full_name?: string;
  /** The user's main e-mail address. */
  email?: string;
  /** Links to the user's e-mail addresses. */
  emails?: Href[];
  /** The user's telephone number. */
  phone_number?: string;
  /** The user's time zone. */
  timezone?: string;
  /** Where the user's picture is. */
  avatar_url?: string;
  /** Where a small form of the user's picture is. */
  avatar_thumb_url?: string;
  /** What is kept with the user. */
  customdata?: { [key: string]: unknown };
  /**
   * The identifier of the organisation that the user starts in.
   *
   * Format: `uuid`.
   */
  default_organization_id?: string;
  /**
   * The identifier of the project that the user starts in.
   *
   * Format: `uuid`.
   */
  default_project_id?: string;
  /** How many organisations the user may have. */
  max_organizations?: number;
  /** How many projects the user may have. */
  max_projects?: number;
  /** How likely a fraud is, in the vendor's eyes. */
  fraud_score?: string;
  /** The user's second factor. Its values are not documented. */
  two_factor_auth?: string;
  /**
   * When the user last logged in.
   *
   * Format: `date-time`.
   */
  last_login_at?: string;
  /**
   * When the user was made.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * When the user was last changed.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
  /** The path of the user. */
  href?: string;
}

/** What to change of a user. */
export interface UserUpdateInput {
  /** The user's first name. */
  first_name?: string;
  /** The user's last name. */
  last_name?: string;
  /** A new password. */
  password?: string;
  /** The user's telephone number. */
  phone_number?: string;
  /** The user's time zone. */
  timezone?: string;
  /** What to keep with the user. */
  customdata?: { [key: string]: unknown };
}

/** A token from an e-mail. */
export interface VerifyEmail {
  /** The token. */
  user_token: string;
}

/** An API key to be made. */
export interface AuthTokenInput {
  /** What the key is for. */
  description?: string;
  /** Whether the key can only read. */
  read_only?: boolean;
}

/** An API key. */
export interface AuthToken {
  /**
   * The identifier of the key.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The key itself. */
  token?: string;
  /** What the key is for. */
  description?: string;
  /** Whether the key can only read. */
  read_only?: boolean;
  /** The user whose key it is; only of a user's key. */
  user?: User;
  /** The project whose key it is; only of a project's key. */
  project?: Project;
  /**
   * When the key was made.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * When the key was last changed.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
}

/** API keys. */
export interface AuthTokenList {
  /** The keys. */
  api_keys?: AuthToken[];
}

/** A project. */
export interface Project {
  /**
   * The identifier of the project.
   *
   * Format: `uuid`.
   */
  id?: string;
  /**
   * What the project is called.
   *
   * `minLength`: `1`. `maxLength`: `80`.
   */
  name?: string;
  /** The kind of project. */
  type?: "default" | "vmce";
  /**
   * Words that the project was given.
   *
   * Each item: A word.
   */
  tags?: string[];
  /** What is kept with the project. */
  customdata?: { [key: string]: unknown };
  /** Whether servers of the project reach each other between sites. */
  backend_transfer_enabled?: boolean;
  /** How many servers the project may have. */
  max_devices?: { [key: string]: unknown };
  /** The state of the project's network. */
  network_status?: { [key: string]: unknown };
  /** The BGP configuration. */
  bgp_config?: Href;
  /** The payment method. */
  payment_method?: Href;
  /** The servers. */
  devices?: Href[];
  /** The invitations. */
  invitations?: Href[];
  /** The members. */
  members?: Href[];
  /** The memberships. */
  memberships?: Href[];
  /** The SSH keys. */
  ssh_keys?: Href[];
  /** The volumes. */
  volumes?: Href[];
  /** An address that the project was given. */
  url?: string;
  /**
   * When the project was made.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * When the project was last changed.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
  /** The path of the project. */
  href?: string;
}

/** A link. */
export interface Href {
  /** The path of what is linked to. */
  href: string;
}

/** A password made by the server. */
export interface NewPassword {
  /** The new password, in the clear. */
  new_password?: string;
}

/** Why a request failed. Either `error` or `errors` is set. */
export interface Error {
  /** A description of the error that caused the request to fail. */
  error?: string;
  /**
   * Descriptions of the errors that caused the request to fail.
   *
   * Each item: One error, in words.
   */
  errors?: string[];
}

export interface CreatePasswordResetTokenQuery {
  /** The e-mail address of the user to create a password reset token for. */
  email: string;
}

export interface FindCurrentUserQuery {
  /** Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three. */
  include?: string[];
  /** Parts of the answer to leave out, by name; a dot goes one level deeper, up to three. */
  exclude?: string[];
}

export interface UpdateCurrentUserQuery {
  /** Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three. */
  include?: string[];
  /** Parts of the answer to leave out, by name; a dot goes one level deeper, up to three. */
  exclude?: string[];
}

export interface CreateValidationRequestQuery {
  /** The e-mail address to verify. */
  login: string;
  /** Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three. */
  include?: string[];
}

export interface ConsumeVerificationRequestQuery {
  /** Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three. */
  include?: string[];
}

export interface EnableTfaAppHeaders {
  /**
   * A code from the authenticator app. The vendor's own SDK requires it; its specification does not know it.
   *
   * Secret: keep it out of logs.
   */
  "x-otp-token"?: string;
}

export interface DisableTfaAppHeaders {
  /**
   * A code from the authenticator app. The vendor's own SDK requires it; its specification does not know it.
   *
   * Secret: keep it out of logs.
   */
  "x-otp-token"?: string;
}

export interface FindAPIKeysQuery {
  /** A text that the description of a key must have in it. */
  search?: string;
  /** Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three. */
  include?: string[];
}

export interface CreateAPIKeyQuery {
  /** Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three. */
  include?: string[];
}

export interface DeleteUserAPIKeyPath {
  /**
   * The identifier of the key, which is not the key itself.
   *
   * Format: `uuid`.
   */
  id: string;
}
