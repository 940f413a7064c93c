// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.

/** A password, or a one-time password in its place. */
export type LoginRequest = PasswordLogin | OneTimePasswordLogin;

/** What every sign-in can say. */
export interface LoginOptions {
  /**
   * The application to sign in to. Without it, the response has no refresh token.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /** The IP address of the user, for the login history. By default, the server uses the caller's. */
  ipAddress?: string;
  metaData?: MetaDataWritable;
  /**
   * Whether to leave out the access token, which saves the time to sign it.
   *
   * @default false
   */
  noJWT?: boolean;
  /** The ID of an earlier `completeTwoFactorLogin` with `trustComputer`, to skip the second factor on this device. */
  twoFactorTrustId?: string;
}

/** A sign-in with a password. */
export type PasswordLogin = LoginOptions & {
  loginId: LoginId;
  loginIdTypes?: LoginIdTypes;
  /** The password, or an authentication token of the application. */
  password: string;
};

/** A sign-in with a one-time password. */
export type OneTimePasswordLogin = LoginOptions & {
  /** The one-time password that `changePassword` returned. */
  oneTimePassword: string;
};

/** The email address, user name or phone number of the user. */
export type LoginId = string;

/**
 * What `loginId` may be, in the order in which the server compares it. By default, an email address, then a user name.
 */
export type LoginIdTypes = LoginIdType[];

/** A type of identity. */
export type LoginIdType = "email" | "phoneNumber" | "username";

/** The result of a sign-in. */
export interface LoginResponse {
  /** The access token, a JWT. Give it to a client as `BearerAuth`. Absent with `noJWT`. */
  token?: string;
  tokenExpirationInstant?: Instant;
  /**
   * The refresh token. Present if the request had an `applicationId`, the user is registered for that application, and
   * the application generates refresh tokens. Pass it to `refreshAccessToken`.
   */
  refreshToken?: string;
  /**
   * The ID of the refresh token. Pass it to `revokeRefreshToken`.
   *
   * Format: `uuid`.
   */
  refreshTokenId?: string;
  /** The ID to verify the email address with, if the tenant verifies with a code in a form. */
  emailVerificationId?: string;
  /** The ID to verify the identity with, if the tenant verifies with a code in a form. */
  identityVerificationId?: string;
  /** The ID to verify the registration with, if the application verifies with a code in a form. */
  registrationVerificationId?: string;
  /** Proof of a completed second factor, which `changePassword` asks for. */
  trustToken?: string;
  /** The ID that skips the second factor on this device, after `trustComputer`. */
  twoFactorTrustId?: string;
  state?: State;
  user?: User;
}

/** The user must choose a new password. */
export interface PasswordChangeRequired {
  /** The ID to pass to `changePassword`. */
  changePasswordId?: string;
  changePasswordReason?: ChangePasswordReason;
}

/**
 * Why the user must choose a new password:
 *
 * - `Administrative`: an administrator requires it.
 * - `Breached`: the password is in a list of breached passwords.
 * - `Expired`: the password has expired.
 * - `Validation`: the password breaks the current rules.
 */
export type ChangePasswordReason = "Administrative" | "Breached" | "Expired" | "Validation";

/** The user must enter a second factor. */
export interface TwoFactorChallenge {
  /** The ID of the challenge, valid for 5 minutes by default. Pass it to `completeTwoFactorLogin`. */
  twoFactorId?: string;
  /** The second factors of the user. */
  methods?: TwoFactorMethod[];
  /**
   * The methods that the user can set up with `enableTwoFactor`, if a second factor is required and the user has none.
   *
   * Each item: A method.
   */
  configurableMethods?: string[];
}

/** A second factor of a user. */
export interface TwoFactorMethod {
  /** The ID of the method. */
  id?: string;
  method?: TwoFactorMethodType;
  /** The display name. */
  name?: string;
  /** The email address that codes are sent to. */
  email?: string;
  /** The phone number that codes are sent to. */
  mobilePhone?: string;
  /** Whether the user signed in with this method last. */
  lastUsed?: boolean;
}

/** A kind of second factor. */
export type TwoFactorMethodType = "authenticator" | "email" | "sms";

/** What prevents the user from signing in. */
export interface LoginPrevented {
  /** The actions that prevent login. */
  actions?: LoginPreventingAction[];
}

/** An action that prevents login. */
export interface LoginPreventingAction {
  /**
   * The ID of the action on this user. Pass it to `cancelUserAction`.
   *
   * Format: `uuid`.
   */
  actionId?: string;
  /**
   * The user who took the action.
   *
   * Format: `uuid`.
   */
  actionerUserId?: string;
  expiry?: Instant;
  /** The name of the action. */
  name?: string;
  /** The name of the action in the language of the user. */
  localizedName?: string;
  /** The option of the action. */
  option?: string;
  /** The option in the language of the user. */
  localizedOption?: string;
  /** The reason for the action. */
  reason?: string;
  /** The reason in the language of the user. */
  localizedReason?: string;
  /** The code of the reason. */
  reasonCode?: string;
}

/** A code, and the challenge that it answers. */
export interface TwoFactorLoginRequest {
  /** The ID of the challenge, from `login` or `startTwoFactor`. */
  twoFactorId: string;
  /** The code that the user entered, or a recovery code. */
  code: string;
  /**
   * The application to sign in to. Without it, the response has no refresh token.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /** The IP address of the user, for the login history. By default, the server uses the caller's. */
  ipAddress?: string;
  metaData?: MetaDataWritable;
  /**
   * Whether to leave out the access token.
   *
   * @default false
   */
  noJWT?: boolean;
  /**
   * Whether to return a `twoFactorTrustId`, which skips the second factor on this device.
   *
   * @default false
   */
  trustComputer?: boolean;
}

/** The method to send a code to. */
export interface TwoFactorLoginSendRequest {
  /** The ID of the method. */
  methodId: string;
  messageType?: MessageType;
}

/** How to deliver the code to a phone. By default, `SMS`. */
export type MessageType = "SMS" | "Voice";

/** The device that the user signs in on. */
export interface MetaData {
  device?: DeviceInfo;
}

/**
 * The device that the user signs in on.
 *
 * This is the form in which it is sent.
 */
export interface MetaDataWritable {
  device?: DeviceInfoWritable;
}

/** A device. */
export interface DeviceInfo {
  /** The name of the device. */
  name?: string;
  /** A description of the device. */
  description?: string;
  /** The kind of device, any text. Before version 1.46.0, one of a list such as `BROWSER` or `MOBILE`. */
  type?: string;
  /** The IP address that the device was last used from. */
  lastAccessedAddress?: string;
  lastAccessedInstant?: Instant;
}

/**
 * A device.
 *
 * This is the form in which it is sent.
 */
export interface DeviceInfoWritable {
  /** The name of the device. */
  name?: string;
  /** A description of the device. */
  description?: string;
  /** The kind of device, any text. Before version 1.46.0, one of a list such as `BROWSER` or `MOBILE`. */
  type?: string;
  lastAccessedInstant?: Instant;
}

/** The session to end. */
export interface LogoutRequest {
  /** The refresh token to revoke. It counts instead of the cookie. */
  refreshToken?: string;
  /**
   * Whether to revoke all refresh tokens of the user and end the single sign-on session.
   *
   * @default false
   */
  global?: boolean;
}

/** The user who forgot the password. */
export interface ForgotPasswordRequest {
  loginId: LoginId;
  loginIdTypes?: LoginIdTypes;
  /**
   * The application whose message template to use. By default, the server uses the tenant's.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /** Your own change password ID. Leave it out unless you have to. Only with an API key. */
  changePasswordId?: string;
  /**
   * Whether to send a message. Only with an API key.
   *
   * @default true
   */
  sendForgotPasswordMessage?: boolean;
  state?: State;
}

/** The reset that was started. */
export interface ForgotPasswordResponse {
  /** The ID to pass to `changePassword`. Whoever holds it can set the password. */
  changePasswordId?: string;
}

/** An object of your own, returned unchanged when the user completes the flow. */
export interface State {
  [key: string]: unknown;
}

/** Whose password to set, and the new password. */
export type ChangePasswordRequest = ChangePasswordWithId | ChangeOwnPassword | SetUserPassword;

/** A new password with the ID from a reset link. */
export type ChangePasswordWithId = NewPassword & {
  /** The ID from the link, or from status 203 of `login`. */
  changePasswordId: string;
  currentPassword?: CurrentPassword;
};

/** A new password for the user of the access token. */
export type ChangeOwnPassword = NewPassword & {
  currentPassword: CurrentPassword;
  /** The refresh token of the user. With it, the sign-in that follows returns a new one. */
  refreshToken?: string;
};

/** A new password for any user. Needs an API key. */
export type SetUserPassword = NewPassword & {
  loginId: LoginId;
  loginIdTypes?: LoginIdTypes;
  currentPassword?: CurrentPassword;
  /**
   * The application whose message templates to use. By default, the server uses the tenant's.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
};

/** A new password. */
export interface NewPassword {
  /** The new password. `getPasswordRules` returns the rules that it must satisfy. */
  password: string;
  /** Proof of a completed second factor. Required if the user has a second factor. */
  trustToken?: string;
  /** The value that was sent to `startTwoFactor`. Required if one was sent. */
  trustChallenge?: string;
}

/** The current password, which the server checks. */
export type CurrentPassword = string;

/** What the user needs to stay signed in. */
export interface ChangePasswordResponse {
  /** A password that works once. Pass it to `login`. */
  oneTimePassword?: string;
  state?: State;
}

/** The password rules of a tenant. */
export interface PasswordRulesResponse {
  passwordValidationRules?: PasswordRules;
}

/** What a new password must satisfy. */
export interface PasswordRules {
  /** The least number of characters. */
  minLength?: number;
  /** The largest number of characters. */
  maxLength?: number;
  /** Whether the password needs upper-case and lower-case letters. */
  requireMixedCase?: boolean;
  /** Whether the password needs a character that is neither a letter nor a digit. */
  requireNonAlpha?: boolean;
  /** Whether the password needs a digit. */
  requireNumber?: boolean;
  /** Whether the password must not be the user's login ID. */
  disallowUserLoginId?: boolean;
  /** Whether a sign-in checks the password against these rules. */
  validateOnLogin?: boolean;
  rememberPreviousPasswords?: RememberPreviousPasswords;
  breachDetection?: BreachDetection;
}

/** Whether earlier passwords are refused. */
export interface RememberPreviousPasswords {
  /** Whether the rule is on. */
  enabled?: boolean;
  /** How many earlier passwords are refused. */
  count?: number;
}

/** How passwords are compared with breached ones. */
export interface BreachDetection {
  /** Whether breach detection is on. */
  enabled?: boolean;
  /** How strictly passwords are compared. */
  matchMode?: "Low" | "Medium" | "High";
  /** What happens if a user signs in with a breached password. */
  onLogin?: "Off" | "RecordOnly" | "NotifyUser" | "RequireChange";
}

/** The verification that was started. */
export interface VerifyEmailResponse {
  /** The ID to pass to `verifyEmail`. */
  verificationId?: string;
  /** The code that the user has to type, if the tenant verifies with a form. */
  oneTimeCode?: string;
}

/** What proves the address. */
export type VerifyEmailRequest = VerifyEmailWithId | VerifyEmailOfUser;

/** Proof from the email. */
export interface VerifyEmailWithId {
  /** The ID from the email. */
  verificationId: string;
  /** The code from the email. Required if the tenant verifies with a form. */
  oneTimeCode?: string;
}

/** The word of an administrator. Needs an API key. */
export interface VerifyEmailOfUser {
  /**
   * The user whose address to mark as verified.
   *
   * Format: `uuid`.
   */
  userId: string;
}

/** A secret for an authenticator app, in two encodings. */
export interface SecretResponse {
  /**
   * The secret in base64.
   *
   * `contentEncoding`: `"base64"`.
   */
  secret?: string;
  /** The secret in base32, as authenticator apps read it from a QR code. */
  secretBase32Encoded?: string;
}

/** Where to send a code. */
export interface TwoFactorSendRequest {
  /**
   * The user. Required with an API key.
   *
   * Format: `uuid`.
   */
  userId?: string;
  /**
   * The application whose message template to use. By default, the server uses the tenant's.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /** The kind of method to set up. */
  method?: "email" | "sms";
  /** The address to set up. Required if `method` is `email`. */
  email?: string;
  /** The phone number to set up. Required if `method` is `sms`. */
  mobilePhone?: string;
  /** The ID of the method to remove. */
  methodId?: string;
  messageType?: MessageType;
}

/** Who has to enter a second factor. One of `userId` and `loginId` is required. */
export interface TwoFactorStartRequest {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  userId?: string;
  loginId?: LoginId;
  loginIdTypes?: LoginIdTypes;
  /**
   * The application. Without it, an instance with several tenants needs the tenant's header.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /** Your own code. By default, the server generates one. Leave it out for an authenticator app. */
  code?: string;
  /** A value that binds the resulting `trustToken` to one purpose. Send it again with the token. */
  trustChallenge?: string;
  state?: State;
}

/** A challenge. */
export interface TwoFactorStartResponse {
  /** The ID of the challenge. Pass it to `completeTwoFactorLogin`. */
  twoFactorId?: string;
  /** The code to deliver to the user. */
  code?: string;
  /** The second factors of the user. */
  methods?: TwoFactorMethod[];
}

/** The method to set up, and a code that proves it. */
export interface TwoFactorRequest {
  method: TwoFactorMethodType;
  /** A code from the app or the message. */
  code: string;
  /**
   * The secret in base64. An authenticator app needs this or `secretBase32Encoded`.
   *
   * `contentEncoding`: `"base64"`.
   */
  secret?: string;
  /** The secret in base32. An authenticator app needs this or `secret`. */
  secretBase32Encoded?: string;
  /** The email address. Required if `method` is `email`. */
  email?: string;
  /** The phone number. Required if `method` is `sms`. */
  mobilePhone?: string;
  /**
   * A display name for the method.
   *
   * `maxLength`: `256`.
   */
  name?: string;
  /**
   * The application whose email template to use. By default, the server uses the tenant's.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /** The ID of a challenge of `login`, if the sign-in demanded a second factor. */
  twoFactorId?: string;
}

/** What belongs to the first second factor of a user. */
export interface TwoFactorResponse {
  recoveryCodes?: RecoveryCodes;
  /** A code for `completeTwoFactorLogin`, if the request had a `twoFactorId`. */
  code?: string;
}

/** The method to remove, and a code. */
export interface TwoFactorDisableRequest {
  /** The ID of the method. With a recovery code, the ID of any method of the user. */
  methodId: string;
  /** A code from the method, or a recovery code, which removes all methods. */
  code: string;
  /**
   * The application whose email template to use. By default, the server uses the tenant's.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
}

/** The recovery codes. */
export interface RecoveryCodeResponse {
  recoveryCodes?: RecoveryCodes;
}

/**
 * Codes that work once, in place of a second factor. They cannot be read again.
 *
 * Each item: A recovery code.
 */
export type RecoveryCodes = string[];

/** The refresh token. */
export interface RefreshRequest {
  /** The refresh token. If a browser sends the cookie `refresh_token`, the cookie counts. */
  refreshToken: string;
  /** The previous access token, which webhooks receive. */
  token?: string;
  /** The lifetime of the new access token in seconds, if it is to be shorter than configured. */
  timeToLiveInSeconds?: number;
}

/** The new tokens. */
export interface RefreshResponse {
  /** The new access token. */
  token?: string;
  /** The refresh token to use from now on. It is a new one if refresh tokens work once. */
  refreshToken?: string;
  /**
   * The ID of the refresh token, which stays the same.
   *
   * Format: `uuid`.
   */
  refreshTokenId?: string;
}

/** The refresh tokens of a user. */
export interface RefreshTokenResponse {
  /** The refresh tokens, newest first. */
  refreshTokens?: RefreshToken[];
}

/** A refresh token, which is a session on one device. */
export interface RefreshToken {
  /**
   * The ID of the refresh token.
   *
   * Format: `uuid`.
   */
  id?: string;
  /**
   * The application that it gives access tokens for. Without it, it gives none for an application.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /**
   * The tenant of the user.
   *
   * Format: `uuid`.
   */
  tenantId?: string;
  /**
   * The user.
   *
   * Format: `uuid`.
   */
  userId?: string;
  insertInstant?: Instant;
  startInstant?: Instant;
  metaData?: MetaData;
  /** The refresh token itself. */
  token?: string;
}

/** A decoded access token. */
export interface ValidateResponse {
  jwt?: AccessTokenClaims;
}

/** The claims of an access token. There can be others. */
export interface AccessTokenClaims {
  /** The application, or a list of audiences. */
  aud?: string | string[];
  /**
   * When the token expires, in seconds since 1970-01-01 in UTC.
   *
   * Format: `int64`.
   */
  exp?: number;
  /**
   * When the token was issued, in seconds since 1970-01-01 in UTC.
   *
   * Format: `int64`.
   */
  iat?: number;
  /** Who issued the token. */
  iss?: string;
  /** The ID of the user. */
  sub?: string;
  [key: string]: unknown;
}

/** A user. */
export interface UserResponse {
  user?: User;
}

/** What concerns the security of a user's account. The server sends other fields too. */
export interface User {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  id?: string;
  /**
   * The tenant of the user.
   *
   * Format: `uuid`.
   */
  tenantId?: string;
  /** The email address. */
  email?: string;
  /** The user name. */
  username?: string;
  /** The phone number that the user signs in with. */
  phoneNumber?: string;
  /** The first name. */
  firstName?: string;
  /** The last name. */
  lastName?: string;
  /** Whether the user can sign in. A deactivated user cannot. */
  active?: boolean;
  /** Whether the email address is verified. */
  verified?: boolean;
  /** Whether the user must choose a new password at the next sign-in. */
  passwordChangeRequired?: boolean;
  passwordChangeReason?: ChangePasswordReason;
  passwordLastUpdateInstant?: Instant;
  /** How the password was found among breached ones. */
  breachedPasswordStatus?: "None" | "ExactMatch" | "SubAddressMatch" | "PasswordOnly" | "CommonPassword";
  expiry?: Instant;
  lastLoginInstant?: Instant;
  insertInstant?: Instant;
  twoFactor?: UserTwoFactor;
  [key: string]: unknown;
}

/** The second factors of a user. */
export interface UserTwoFactor {
  /** The second factors. */
  methods?: TwoFactorMethod[];
}

/** An action to take on a user. */
export interface ActionRequest {
  action: ActionData;
  /**
   * Whether to tell webhooks about the action.
   *
   * @default false
   */
  broadcast?: boolean;
}

/** An action on a user. */
export interface ActionData {
  /**
   * The user on whom the action is taken.
   *
   * Format: `uuid`.
   */
  actioneeUserId: string;
  /**
   * The user who takes the action.
   *
   * Format: `uuid`.
   */
  actionerUserId: string;
  /**
   * The action to take, as created in the admin UI.
   *
   * Format: `uuid`.
   */
  userActionId: string;
  /**
   * The applications that the action is about.
   *
   * Each item: An application. Format: `uuid`.
   */
  applicationIds?: string[];
  /** A comment for the record. */
  comment?: string;
  /**
   * Whether to send the user an email.
   *
   * @default false
   */
  emailUser?: boolean;
  expiry?: Instant;
  /**
   * A flag that webhooks receive.
   *
   * @default false
   */
  notifyUser?: boolean;
  /** The option of the action. */
  option?: string;
  /**
   * The reason, as created in the admin UI.
   *
   * Format: `uuid`.
   */
  reasonId?: string;
}

/** Who cancels an action, and why. */
export interface CancelActionRequest {
  action: CancelActionData;
  /**
   * Whether to tell webhooks about it.
   *
   * @default false
   */
  broadcast?: boolean;
}

/** Who cancels an action, and why. */
export interface CancelActionData {
  /**
   * The user who cancels the action.
   *
   * Format: `uuid`.
   */
  actionerUserId: string;
  /** A comment for the record. */
  comment?: string;
  /**
   * Whether to send the user an email.
   *
   * @default false
   */
  emailUser?: boolean;
  /**
   * A flag that webhooks receive.
   *
   * @default false
   */
  notifyUser?: boolean;
}

/** One action on a user. */
export interface ActionResponse {
  action?: UserActionLog;
}

/** The actions on a user. */
export interface ActionListResponse {
  /** The actions. */
  actions?: UserActionLog[];
}

/** The record of an action on a user. */
export interface UserActionLog {
  /**
   * The ID of the record. Pass it to `cancelUserAction`.
   *
   * Format: `uuid`.
   */
  id?: string;
  /**
   * The user on whom the action was taken.
   *
   * Format: `uuid`.
   */
  actioneeUserId?: string;
  /**
   * The user who took the action. Absent if FusionAuth took it.
   *
   * Format: `uuid`.
   */
  actionerUserId?: string;
  /**
   * The action that was taken.
   *
   * Format: `uuid`.
   */
  userActionId?: string;
  /**
   * The applications that the action is about.
   *
   * Each item: An application. Format: `uuid`.
   */
  applicationIds?: string[];
  /** The name of the action. */
  name?: string;
  /** The name in the language of the user. */
  localizedName?: string;
  /** The comment. */
  comment?: string;
  /** The option. */
  option?: string;
  /** The reason. */
  reason?: string;
  /** The code of the reason. */
  reasonCode?: string;
  expiry?: Instant;
  insertInstant?: Instant;
}

/**
 * An instant, in milliseconds since 1970-01-01 in UTC.
 *
 * Format: `int64`.
 */
export type Instant = number;

/** Why a request is invalid. */
export interface Errors {
  /** The errors of each field, by the name of the field. */
  fieldErrors?: { [key: string]: ErrorDetail[] };
  /** The errors that are not about one field. */
  generalErrors?: ErrorDetail[];
}

/** One error. */
export interface ErrorDetail {
  /** A stable code, such as `[TrustTokenRequired]` or `[blank]loginId`. */
  code?: string;
  /** The error in words. */
  message?: string;
  /** Further facts about the error. */
  data?: { [key: string]: unknown };
}

export interface LoginHeaders {
  /**
   * The tenant that the call is about. Needed only if there is more than one and the API key is not limited to one of
   * them.
   *
   * Format: `uuid`.
   */
  "X-FusionAuth-TenantId"?: string;
}

export interface SendTwoFactorLoginCodePath {
  /**
   * The ID of the challenge, from the response of `login` or `startTwoFactor`.
   *
   * Secret: keep it out of logs.
   */
  twoFactorId: string;
}

export interface CheckChangePasswordIdPath {
  /**
   * The change password ID from the link. Whoever holds it can set the password.
   *
   * Secret: keep it out of logs.
   */
  changePasswordId: string;
}

export interface CheckChangePasswordIdQuery {
  /** The IP address of the user, which the server uses to decide whether a second factor is needed. */
  ipAddress?: string;
}

export interface GetPasswordRulesPath {
  /**
   * The ID of the tenant.
   *
   * Format: `uuid`.
   */
  tenantId: string;
}

export interface ResendVerificationEmailQuery {
  /** The email address of the user. */
  email: string;
  /**
   * The application whose email template to use. By default, the server uses the tenant's.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
  /**
   * Whether to send an email. Only with an API key.
   *
   * @default true
   */
  sendVerifyEmail?: boolean;
}

export interface EnableTwoFactorPath {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  userId: string;
}

export interface DisableTwoFactorPath {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  userId: string;
}

export interface GenerateRecoveryCodesPath {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  userId: string;
}

export interface ListRefreshTokensQuery {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  userId: string;
}

export interface RevokeRefreshTokensQuery {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  userId?: string;
  /**
   * The ID of the application. Without `userId`, this signs out every user of the application.
   *
   * Format: `uuid`.
   */
  applicationId?: string;
}

export interface RevokeRefreshTokenPath {
  /**
   * The ID of the refresh token, from `login` (`refreshTokenId`) or `listRefreshTokens`.
   *
   * Format: `uuid`.
   */
  tokenId: string;
}

export interface FindUserQuery {
  /** The email address, user name or phone number that the user signs in with. */
  loginId: string;
  /** What `loginId` may be. By default, an email address, then a user name. */
  loginIdTypes?: LoginIdType[];
}

export interface FindUserHeaders {
  /**
   * The tenant that the call is about. Needed only if there is more than one and the API key is not limited to one of
   * them.
   *
   * Format: `uuid`.
   */
  "X-FusionAuth-TenantId"?: string;
}

export interface ListUserActionsQuery {
  /**
   * The ID of the user.
   *
   * Format: `uuid`.
   */
  userId: string;
  /** Whether to list only the actions that prevent login now. Do not combine it with `active`. */
  preventingLogin?: boolean;
  /**
   * Whether to list the active actions (`true`) or the inactive ones (`false`). By default, both. Do not combine it
   * with `preventingLogin`.
   */
  active?: boolean;
}

export interface CancelUserActionPath {
  /**
   * The ID of the action on this user, from `listUserActions`. It is not the `userActionId`.
   *
   * Format: `uuid`.
   */
  actionId: string;
}
