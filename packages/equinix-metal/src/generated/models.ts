// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.

/** A user. */
export interface User {
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** A short form of the identifier. */
  short_id?: string;
  /** The user's first name. */
  first_name?: string;
  /** The user's last name. */
  last_name?: string;
  /** The user's full name. */
  full_name?: string;
  /** The user's primary e-mail address. */
  email?: string;
  /** Links to the user's e-mail addresses. */
  emails?: Href[];
  /** The user's phone number. */
  phone_number?: string;
  /** The user's time zone. */
  timezone?: string;
  /** The URL of the user's picture. */
  avatar_url?: string;
  /** The URL of a small version of the picture. */
  avatar_thumb_url?: string;
  /** Custom data. */
  customdata?: { [key: string]: unknown };
  /**
   * The identifier of the user's default organization.
   *
   * Format: `uuid`.
   */
  default_organization_id?: string;
  /**
   * The identifier of the user's default project.
   *
   * Format: `uuid`.
   */
  default_project_id?: string;
  /** The number of organizations that the user can have. */
  max_organizations?: number;
  /** The number of projects that the user can have. */
  max_projects?: number;
  /** The vendor's estimate of fraud. */
  fraud_score?: string;
  /** The user's second factor. */
  two_factor_auth?: string;
  /**
   * The time of the last sign-in.
   *
   * Format: `date-time`.
   */
  last_login_at?: string;
  /**
   * The time when the user was created.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * The time of the last change.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
  /** The path of the user. */
  href?: string;
}

/** The changes to a user. */
export interface UserUpdateInput {
  /** The user's first name. */
  first_name?: string;
  /** The user's last name. */
  last_name?: string;
  /** A new password. */
  password?: string;
  /** The user's phone number. */
  phone_number?: string;
  /** The user's time zone. */
  timezone?: string;
  /** Custom data. */
  customdata?: { [key: string]: unknown };
}

/** A token from an e-mail. */
export interface VerifyEmail {
  /** The token. */
  user_token: string;
}

/** An API key to create. */
export interface AuthTokenInput {
  /** The purpose of the key. */
  description?: string;
  /** Whether the key can only read. */
  read_only?: boolean;
}

/** An API key or another token. */
export interface AuthToken {
  /**
   * The identifier of the key.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The API key itself. */
  token?: string;
  /** The purpose of the key. Only for API keys. */
  description?: string;
  /** Whether the key can only read. */
  read_only?: boolean;
  /** The owner of the token. Only for user tokens. */
  user?: User;
  /** The project of the token. Only for project tokens. */
  project?: Project;
  /**
   * The time when the key was created.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * The time of the last change.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
}

/** A list of API keys. */
export interface AuthTokenList {
  /** The API keys. */
  api_keys?: AuthToken[];
}

/** A project. The vendor's model also has `organization`, which says nothing about API keys. */
export interface Project {
  /**
   * The identifier of the project.
   *
   * Format: `uuid`.
   */
  id?: string;
  /**
   * The name of the project. It cannot contain characters that take more than 3 bytes, such as emojis.
   *
   * `minLength`: `1`. `maxLength`: `80`.
   */
  name?: string;
  /** The kind of project. */
  type?: "default" | "vmce";
  /**
   * The tags of the project.
   *
   * Each item: A tag.
   */
  tags?: string[];
  /** Custom data. */
  customdata?: { [key: string]: unknown };
  /** Whether servers of the project can reach each other between locations. Inferred from its name. */
  backend_transfer_enabled?: boolean;
  /** The number of servers that the project can have. */
  max_devices?: { [key: string]: unknown };
  /** The status of the project's network. */
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
  /**
   * The time when the project was created.
   *
   * Format: `date-time`.
   */
  created_at?: string;
  /**
   * The time of the last change.
   *
   * Format: `date-time`.
   */
  updated_at?: string;
  /** The path of the project. */
  href?: string;
}

/** A link. */
export interface Href {
  /** The path of the linked object. */
  href: string;
}

/** A generated password. */
export interface NewPassword {
  /** The new password, in plain text. */
  new_password?: string;
}

/** The reason why a call failed. Either `error` or `errors` is present. */
export interface Error {
  /** The error, in words. */
  error?: string;
  /**
   * The errors, in words.
   *
   * Each item: An error, in words.
   */
  errors?: string[];
}

export interface FindCurrentUserQuery {
  /**
   * Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
   */
  include?: string[];
  /** Nested objects to return as `href` only, by name. A dot leads to a nested object, up to three levels deep. */
  exclude?: string[];
}

export interface UpdateCurrentUserQuery {
  /**
   * Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
   */
  include?: string[];
  /** Nested objects to return as `href` only, by name. A dot leads to a nested object, up to three levels deep. */
  exclude?: string[];
}

export interface FindAPIKeysQuery {
  /** A text to search for in the descriptions of the keys. */
  search?: string;
  /**
   * Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
   */
  include?: string[];
}

export interface CreateAPIKeyQuery {
  /**
   * Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
   */
  include?: string[];
}

export interface DeleteUserAPIKeyPath {
  /**
   * The identifier of the API key, which is not the key itself.
   *
   * Format: `uuid`.
   */
  id: string;
}

export interface CreatePasswordResetTokenQuery {
  /** The user's e-mail address. */
  email: string;
}

export interface CreateValidationRequestQuery {
  /** The e-mail address. */
  login: string;
  /**
   * Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
   */
  include?: string[];
}

export interface ConsumeVerificationRequestQuery {
  /**
   * Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
   */
  include?: string[];
}

export interface EnableTfaAppHeaders {
  /**
   * A code from the authenticator app. The vendor's SDK requires it; its specification does not have it.
   *
   * Secret: keep it out of logs.
   */
  "x-otp-token"?: string;
}

export interface DisableTfaAppHeaders {
  /**
   * A code from the authenticator app. The vendor's SDK requires it; its specification does not have it.
   *
   * Secret: keep it out of logs.
   */
  "x-otp-token"?: string;
}
