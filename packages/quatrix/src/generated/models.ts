// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.

/** Whom to send a reset link to. */
export interface ResetPasswordRequestReq {
  /**
   * The addresses to write to. It is a list even for a single address.
   *
   * Each item: The e-mail address of an existing user.
   */
  email: string[];
}

/** The answer to a caller without a session. */
export interface ResetPasswordRequestResp {
  /**
   * The addresses that the request was about.
   *
   * Each item: An e-mail address from the request.
   */
  email?: string[];
}

/** The answer to a caller with a session. Which of the two fields comes depends on the age of the server. */
export interface JobResp {
  /**
   * The identifier of the job that sends the e-mails.
   *
   * Format: `uuid`.
   */
  job_id?: string;
  /** The state of the job. Its values are not documented. */
  status?: string;
}

/** What is known about a reset request. */
export interface ResetPasswordMetadataResp {
  /**
   * The identifier of the reset request.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** Whether the address belongs to more than one account. */
  multiple_accounts?: boolean;
}

/** The new password. */
export interface ResetPasswordResetReq {
  /**
   * The new password. A vendor client allows 6 to 64 characters. The neighbouring calls that set a password want it in
   * base64; whether this one does is not documented.
   */
  password: string;
}

/** The identifier of what a call was about. */
export interface IdResp {
  /**
   * The identifier.
   *
   * Format: `uuid`.
   */
  id?: string;
}

/** A second factor. */
export interface SessionLoginPostReq {
  auth_type: AuthType;
  /** The code. The vendor's newest specification has it as it is typed; an older copy wants it in base64. */
  code: string;
}

/** A kind of second factor: a code from an authenticator app, or a PIN. */
export type AuthType = "2FA" | "PIN";

/** What became of a captcha. */
export interface SessionUnblockCaptchaResp {
  /** Whether the captcha is right. */
  valid?: boolean;
}

/** A known password and the one to take its place. */
export interface ProfileSetPasswordReq {
  /**
   * The current password, in base64.
   *
   * `contentEncoding`: `"base64"`.
   */
  password: string;
  /**
   * The new password, in base64. A vendor client allows 6 to 64 characters before the encoding.
   *
   * `contentEncoding`: `"base64"`.
   */
  new_password: string;
}

/** Whose password was changed. */
export interface ProfileSetPasswordResp {
  /** The user's e-mail address. */
  email?: string;
}

/** The first password of a user. */
export interface UserSignupReq {
  /** The address that was invited. */
  email: string;
  /**
   * The password, in base64. A vendor client allows 6 to 64 characters before the encoding.
   *
   * `contentEncoding`: `"base64"`.
   */
  password: string;
}

/** A second factor to turn on. */
export interface ProfileSetMfaReq {
  auth_type: AuthType;
  /**
   * A code from the authenticator app, or the PIN. The vendor's newest specification has it as it is typed; an older
   * copy wants it in base64.
   */
  code: string;
}

/** What turning on a second factor did to other sessions. */
export interface ProfileSetMfaResp {
  /**
   * A session that was closed. The vendor declares one identifier under a name in the plural.
   *
   * Format: `uuid`.
   */
  session_ids?: string;
}

/** A second factor to turn off. */
export interface ProfileRemoveMfaReq {
  auth_type: AuthType;
}

/** The outcome of a call about a second factor. */
export interface ProfileRemoveMfaResp {
  /** The outcome. */
  status?: "success";
}

/** Users who set up their second factor anew. */
export interface UserResetMfaReq {
  /**
   * The users.
   *
   * Each item: The identifier of a user. Format: `uuid`.
   */
  ids: string[];
  /** The kind of factor. Only the authenticator app can be reset. */
  auth_type: "2FA";
}

/** A user as they see themselves. */
export interface ProfileResp {
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The user's name. */
  name?: string;
  /** The user's e-mail address. */
  email?: string;
  /** Whether the user is an administrator of everything. Elsewhere the vendor lists `Y` and `N`. */
  super_admin?: string;
  /**
   * The identifier of the user's home folder.
   *
   * Format: `uuid`.
   */
  home_id?: string;
  /** What the user may do, as a number. Its bits are not documented here. */
  operations?: number;
  /** The largest file that the user may upload. The unit is not documented. */
  max_file_size?: number;
  /** How many files the user may put into one share. */
  max_files_per_share?: number;
  /** The plan that the account is on. */
  plan?: string;
  /** Whether the user is a contact of the account only. */
  is_contact?: boolean;
  /** The user's language. */
  language?: string;
  /**
   * The identifier of a channel. What it is for is not documented.
   *
   * Format: `uuid`.
   */
  channel_id?: string;
  /**
   * The identifier of the account.
   *
   * Format: `uuid`.
   */
  account_id?: string;
  /**
   * The identifier of the storage that the user's files are in.
   *
   * Format: `uuid`.
   */
  storage_id?: string;
  /** When the user was made. The unit is not documented. */
  created?: number;
  /** When the user was last changed. The unit is not documented. */
  modified?: number;
  /** How much the user may store. The unit is not documented. */
  quota?: number;
  /** The state of the user. Its values are not documented. */
  status?: string;
  /** The number of the user on the file system. */
  uid?: number;
  /** The number of the user's group on the file system. */
  gid?: number;
  /** Whether the user has a key. Going by the name of its neighbour, a PGP key is meant. */
  has_key?: boolean;
  /** Whether PGP is on for the user. */
  pgp_enabled?: boolean;
  /** The text under the user's messages. */
  message_signature?: string;
  /** The identifier of the user's outgoing items. */
  outgoing_id?: string;
  /** The identifier of the user's incoming items. */
  incoming_id?: string;
  /** The services that are open to the user. */
  services?: ShortUserService[];
  share_types?: ProfileShareTypes;
  /** A name for logging in that no other user has. */
  unique_login?: string;
  /**
   * How the user logs in. The values are not documented.
   *
   * Each item: One way of logging in.
   */
  auth_methods?: string[];
  /** The state of the account. By inference: `A` is active, `S` suspended. */
  account_status?: "A" | "S";
  /** Where the account is reached by SFTP. */
  sftp_url?: string;
  /**
   * What an administrator has made compulsory for logging in. The values are not documented.
   *
   * Each item: One way of logging in.
   */
  forced_auth?: string[];
  /** The user's name for SFTP. It is in the vendor's clients since 2020. */
  sftp_login?: string;
}

/** A service that is open to a user. */
export interface ShortUserService {
  /**
   * The identifier of the service.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The name of the service. */
  service_key?: string;
}

/** Which kinds of share the user may make. An older copy of the specification has `Y` and `N` instead. */
export interface ProfileShareTypes {
  /** Whether shares for named recipients are allowed. */
  restricted_share?: boolean;
  /** Whether shares for everybody are allowed. */
  public_share?: boolean;
  /** Whether tracked shares are allowed. */
  tracked_share?: boolean;
}

/** A key to be made. */
export interface APIKeyCreateReq {
  /**
   * What to call the key.
   *
   * @default ""
   */
  name?: string;
  /** @default "A" */
  status?: APIKeyStatus;
  /** The identifier of the role that the key acts in. What holds without one is not documented. */
  role_id?: string;
}

/** A permanent key. */
export interface APIKeyResp {
  /** The identifier of the key. */
  id?: string;
  /** The identifier of the role that the key acts in. */
  role_id?: string;
  /** The e-mail address of the user whose key it is. */
  email?: string;
  /** The key itself. */
  key?: string;
  /** A part of the key to know it by, going by its name. */
  hint?: string;
  /** When the key was made. The unit is not documented. */
  created?: number;
  /** When the key was last changed. The unit is not documented. */
  modified?: number;
  status?: APIKeyStatus;
}

/** The state of a key. By inference: `A` is active, `D` disabled. */
export type APIKeyStatus = "A" | "D";

/** A session. */
export interface SessionLoginResp {
  /**
   * The identifier of the session. It is not the token; that is in the header `X-Auth-Token`.
   *
   * Format: `uuid`.
   */
  session_id?: string;
}

/** Why a call failed. */
export interface ErrorModel {
  /** What went wrong, in words. */
  msg: string;
  /**
   * What went wrong, as a number. The codes a vendor client knows:
   *
   * - -1 unknown error, 10 bad parameter value, 11 missing parameter, 12 bad host name
   * - 13 account suspended, 14 not authorized, 15 log-in not allowed
   * - 20 not found, 21 not supported, 30 object exists, 31 user exists, 32 contact exists
   * - 50 restriction, 60 expired, 70 not allowed, 71 not allowed without 2FA, 73 not allowed without PIN
   * - 74 user blacklisted, 80 deactivated, 81 inactive, 83 wrong code, 84 wrong PIN
   * - 90 no data, 122 quota exceeded.
   *
   * `minimum`: `-1`.
   */
  code: number;
  /** Further facts, different for each call. */
  details?: { [key: string]: unknown };
}

export interface ResetPasswordMetadataIdGetPath {
  /**
   * The identifier of the reset request, from the link in the e-mail. Whoever holds it can set the password, so keep it
   * out of logs.
   *
   * Secret: keep it out of logs.
   *
   * Format: `uuid`.
   */
  id: string;
}

export interface ResetPasswordResetIdPostPath {
  /**
   * The identifier of the reset request, from the link in the e-mail. Whoever holds it can set the password, so keep it
   * out of logs.
   *
   * Secret: keep it out of logs.
   *
   * Format: `uuid`.
   */
  id: string;
}

export interface SessionUnblockCaptchaGetQuery {
  /**
   * The token that the captcha's widget returned.
   *
   * Secret: keep it out of logs.
   */
  token: string;
}

export interface ApiKeyDeleteIdGetPath {
  /** The identifier of the key, which is not the key itself. */
  id: string;
}
