// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.

/** The addresses to send a password reset link to. */
export interface ResetPasswordRequestReq {
  /**
   * The addresses to write to. Send a list even for one address.
   *
   * Each item: The e-mail address of an existing user.
   */
  email: string[];
}

/** The response to a caller without a session. */
export interface ResetPasswordRequestResp {
  /**
   * The addresses from the request.
   *
   * Each item: An e-mail address.
   */
  email?: string[];
}

/**
 * The response to a caller with a session. Until 2019 it has `job_id`; the vendor's clients since 2020 read `status`.
 */
export interface JobResp {
  /**
   * The identifier of the job that sends the e-mails.
   *
   * Format: `uuid`.
   */
  job_id?: string;
  /** The status of the job. */
  status?: string;
}

/** A password reset request. */
export interface ResetPasswordMetadataResp {
  /**
   * The identifier of the reset request.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** Whether the address belongs to more than one account. Called `multipleAccounts` in old clients. */
  multiple_accounts?: boolean;
}

/** The new password. */
export interface ResetPasswordResetReq {
  /** The new password. The vendor's C# client accepts 6 to 64 characters. */
  password: string;
}

/** The identifier of the object that the call changed. */
export interface IdResp {
  /**
   * The identifier.
   *
   * Format: `uuid`.
   */
  id?: string;
}

/** A second factor. Called `SessionLoginPostResp` in old clients, although it is a request. */
export interface SessionLoginPostReq {
  auth_type: AuthType;
  /**
   * The code from the authenticator app, or the PIN. An older specification expects base64; the newest one does not.
   */
  code: string;
}

/** The kind of second factor: `2FA` is a code from an authenticator app, `PIN` a PIN. */
export type AuthType = "2FA" | "PIN";

/** The outcome of a captcha. */
export interface SessionUnblockCaptchaResp {
  /** Whether the captcha is right. */
  valid?: boolean;
}

/** The current password and the new one. */
export interface ProfileSetPasswordReq {
  /**
   * The current password, in base64.
   *
   * `contentEncoding`: `"base64"`.
   */
  password: string;
  /**
   * The new password, in base64. The vendor's C# client accepts 6 to 64 characters before the encoding.
   *
   * `contentEncoding`: `"base64"`.
   */
  new_password: string;
}

/** The user whose password changed. */
export interface ProfileSetPasswordResp {
  /** The user's e-mail address. */
  email?: string;
}

/** A new user and the first password. */
export interface UserSignupReq {
  /** The e-mail address of the new user. */
  email: string;
  /**
   * The password, in base64. The vendor's C# client accepts 6 to 64 characters before the encoding.
   *
   * `contentEncoding`: `"base64"`.
   */
  password: string;
}

/** A second factor to turn on. */
export interface ProfileSetMfaReq {
  auth_type: AuthType;
  /** A code from the authenticator app, or the PIN. An older specification expects base64; the newest one does not. */
  code: string;
}

/** The effect of a second factor on other sessions. */
export interface ProfileSetMfaResp {
  /**
   * The identifier of a session that ended. The vendor declares one value, despite the plural name.
   *
   * Format: `uuid`.
   */
  session_ids?: string;
}

/** A second factor to turn off. */
export interface ProfileRemoveMfaReq {
  auth_type: AuthType;
}

/** The outcome of a call that changes a second factor. */
export interface ProfileRemoveMfaResp {
  /** The outcome. */
  status?: "success";
}

/** Users whose second factor is reset. */
export interface UserResetMfaReq {
  /**
   * The users.
   *
   * Each item: The identifier of a user. Format: `uuid`.
   */
  ids: string[];
  /** The kind of second factor. Only the authenticator app can be reset. */
  auth_type: "2FA";
}

/** The signed-in user. */
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
  /** Whether the user is an administrator of the account: `Y` or `N`. */
  super_admin?: string;
  /**
   * The identifier of the user's home folder.
   *
   * Format: `uuid`.
   */
  home_id?: string;
  /** The user's rights, as a bit mask. */
  operations?: number;
  /** The size of the largest file that the user can upload. */
  max_file_size?: number;
  /** The number of files that the user can put into one share. */
  max_files_per_share?: number;
  /** The plan of the account. */
  plan?: string;
  /** Whether the user is only a contact of the account. */
  is_contact?: boolean;
  /** The user's language. */
  language?: string;
  /**
   * The identifier of a channel.
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
   * The identifier of the storage of the user's files.
   *
   * Format: `uuid`.
   */
  storage_id?: string;
  /** The time when the user was created. */
  created?: number;
  /** The time of the last change. */
  modified?: number;
  /** The storage that the user can fill. */
  quota?: number;
  /** The status of the user. */
  status?: string;
  /** The user's number in the file system. */
  uid?: number;
  /** The number of the user's group in the file system. */
  gid?: number;
  /** Whether the user has a PGP key. */
  has_key?: boolean;
  /** Whether PGP is turned on for the user. */
  pgp_enabled?: boolean;
  /** The signature of the user's messages. */
  message_signature?: string;
  /** The identifier of the user's outgoing items. */
  outgoing_id?: string;
  /** The identifier of the user's incoming items. */
  incoming_id?: string;
  /** The services that the user can use. */
  services?: ShortUserService[];
  share_types?: ProfileShareTypes;
  /** A user name that no other user has. */
  unique_login?: string;
  /**
   * The user's sign-in methods.
   *
   * Each item: A sign-in method.
   */
  auth_methods?: string[];
  /** The status of the account. `A` for active and `S` for suspended are inferred. */
  account_status?: "A" | "S";
  /** The account's SFTP address. */
  sftp_url?: string;
  /**
   * The sign-in methods that an administrator has made mandatory.
   *
   * Each item: A sign-in method.
   */
  forced_auth?: string[];
  /** The user's SFTP user name. In the vendor's clients since 2020. */
  sftp_login?: string;
}

/** A service that a user can use. */
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

/**
 * The kinds of share that the user can create. Called `ProfileResp_share_types` in old clients. An older specification
 * has `Y` and `N` in place of the booleans.
 */
export interface ProfileShareTypes {
  /** Whether the user can share with named recipients. */
  restricted_share?: boolean;
  /** Whether the user can share with everybody. */
  public_share?: boolean;
  /** Whether the user can create tracked shares. */
  tracked_share?: boolean;
}

/** An API key to create. */
export interface APIKeyCreateReq {
  /**
   * The name of the key.
   *
   * @default ""
   */
  name?: string;
  /** @default "A" */
  status?: APIKeyStatus;
  /**
   * The user who gets the key. The vendor calls users of an account roles; that this is the identifier from
   * `accountRolesGet` is inferred.
   */
  role_id?: string;
}

/** A permanent API key. */
export interface APIKeyResp {
  /** The identifier of the key. */
  id?: string;
  /** The identifier of the user who owns the key. */
  role_id?: string;
  /** The e-mail address of the user who owns the key. */
  email?: string;
  /** The API key itself. */
  key?: string;
  /** A part of the key that helps to recognize it. Inferred from its name. */
  hint?: string;
  /** The time when the key was created. The unit is not documented. Called `crteated` in a client of 2019. */
  created?: number;
  /** The time of the last change. The unit is not documented. */
  modified?: number;
  status?: APIKeyStatus;
}

/** The status of a key. `A` for active and `D` for disabled are inferred. */
export type APIKeyStatus = "A" | "D";

/** A session. */
export interface SessionLoginResp {
  /**
   * The session token. Send it as `api_key` with the calls that follow.
   *
   * Format: `uuid`.
   */
  session_id?: string;
}

/** The reason why a call failed. */
export interface ErrorModel {
  /** The error, in words. */
  msg: string;
  /**
   * The error, as a number. The vendor's clients know these codes; the specification gives 100 as the
   * maximum, which some of them exceed:
   *
   * - -1 unknown error
   * - 10 bad parameter value, 11 missing parameter, 12 bad host name
   * - 13 account suspended, 14 not authorized, 15 login not allowed
   * - 20 not found, 21 not supported
   * - 30 object exists, 31 user exists, 32 contact exists
   * - 50 restriction, 60 expired
   * - 70 not allowed, 71 not allowed without 2FA, 73 not allowed without a PIN, 74 user is on the deny list
   * - 80 deactivated, 81 inactive, 83 wrong two-factor code, 84 wrong PIN
   * - 90 no data, 91 not a folder, 92 cannot be moved into itself, 93 end date before start date, 94 empty
   *   list of items, 95 no target folder, 96 name already exists
   * - 100 share without files, 101 share without recipients, 102 invalid expiry date, 103 invalid release
   *   date
   * - 122 quota exceeded, 159 empty file not allowed.
   *
   * `minimum`: `-1`.
   */
  code: number;
  /** More details. They differ from call to call. */
  details?: { [key: string]: unknown };
}

/** A second factor to turn on for other users. */
export interface UserSetMfaReq {
  /**
   * The users.
   *
   * Each item: The identifier of a user. Format: `uuid`.
   */
  ids: string[];
  auth_type: AuthType;
  /** The code of the second factor. */
  code: string;
}

/** A second factor to turn off for other users. */
export interface UserRemoveMfaReq {
  /**
   * The users.
   *
   * Each item: The identifier of a user. Format: `uuid`.
   */
  ids: string[];
  auth_type: AuthType;
}

/** A user of the account. */
export interface AccountRolesRespItems {
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  id?: string;
  /**
   * The user's e-mail address.
   *
   * Format: `email`.
   */
  email?: string;
  /** The user's name. */
  name?: string;
}

/** A user of the account, as administrators see it. */
export interface UserResp {
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  id?: string;
  /**
   * The identifier of the parent object.
   *
   * Format: `uuid`.
   */
  parent_id?: string;
  /**
   * The identifier of the user's home folder.
   *
   * Format: `uuid`.
   */
  home_id?: string;
  /** The name of the user's home folder. */
  home_name?: string;
  /** Whether the user is an administrator of the account: `Y` or `N`. */
  super_admin?: "Y" | "N";
  /** The user's name. */
  name?: string;
  /**
   * The user's e-mail address.
   *
   * Format: `email`.
   */
  email?: string;
  /** The status of the user. */
  status?: string;
  /** The storage that the user can fill. */
  quota?: number;
  /** The time when the user was created. */
  created?: number;
  /** The time of the last change. */
  modified?: number;
  /** The user's groups. */
  groups?: Group[];
  /** The rights that the user was given, as a bit mask. */
  user_operations?: number;
  /** The rights that apply to the user, as a bit mask. */
  effective_operations?: number;
  /** The rights in the home folder, as a bit mask. */
  home_operations?: number;
  /** The user's language. */
  language?: string;
  /** Whether the user has a PGP key. */
  has_key?: boolean;
  /** The services that the user can use. */
  services?: ShortUserService[];
  /** A user name that no other user has. */
  unique_login?: string;
  /** The user's SFTP user name. In the vendor's clients since 2020. */
  sftp_login?: string;
  /** The user's SFTP home folder. */
  sftp_home?: string;
  /** Whether the user can only read. */
  readonly?: boolean;
  /**
   * The user's sign-in methods.
   *
   * Each item: A sign-in method.
   */
  auth_methods?: string[];
  /** The time of the last sign-in. */
  last_login?: number;
  /** The storage that the user's files take. */
  storage_used?: number;
  /**
   * The sign-in methods that an administrator has made mandatory.
   *
   * Each item: A sign-in method.
   */
  forced_auth?: string[];
}

/** A group of users. */
export interface Group {
  /**
   * The identifier of the group.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The name of the group. */
  name?: string;
  metadata?: GroupMetadata;
}

/** How a group is shown. */
export interface GroupMetadata {
  /** Whether Quatrix created the group. */
  is_system?: boolean;
  /**
   * The identifier of the group's translated name.
   *
   * Format: `uuid`.
   */
  translation_id?: string;
  /** The position of the group in a list. */
  visual_order?: number;
}

/** An authentication method. */
export interface SettingsAuthMethodsRespItems {
  /** The rank of the method. */
  rank?: number;
  /**
   * The identifier of the method.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** The name of the method. */
  key?: string;
}

/** The changes to an API key. */
export interface APIKeyUpdateReq {
  /** The new name. */
  name?: string;
  status?: APIKeyStatus;
}

export interface SessionUnblockCaptchaGetQuery {
  /**
   * The token that the captcha widget returned.
   *
   * Secret: keep it out of logs.
   */
  token: string;
}

export interface ResetPasswordMetadataIdGetPath {
  /**
   * The identifier of the reset request, from the link in the e-mail. Anyone who has it can set the password.
   *
   * Secret: keep it out of logs.
   *
   * Format: `uuid`.
   */
  id: string;
}

export interface ResetPasswordResetIdPostPath {
  /**
   * The identifier of the reset request, from the link in the e-mail. Anyone who has it can set the password.
   *
   * Secret: keep it out of logs.
   *
   * Format: `uuid`.
   */
  id: string;
}

export interface ApiKeyIdGetPath {
  /** The identifier of the user. */
  id: string;
}

export interface ApiKeyMetadataIdGetPath {
  /** The identifier of the API key, which is not the key itself. */
  id: string;
}

export interface ApiKeyUpdateIdPostPath {
  /** The identifier of the API key, which is not the key itself. */
  id: string;
}

export interface ApiKeyDeleteIdGetPath {
  /** The identifier of the API key, which is not the key itself. */
  id: string;
}
