// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.

/** An e-mail address and a password. */
export interface LoginData {
  /** The user's e-mail address. */
  username: string;
  /** The user's password. */
  password: string;
}

/** A session. */
export interface LoginResponse {
  /** The token. Send it as `OAuth` with the calls that follow. */
  token: string;
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  uuid: string;
  /** Whether the user is an administrator. */
  isAdmin: boolean;
}

/** A new password. */
export interface UserUpdatePassword {
  /** The new password. */
  password: string;
  /** The new password again. */
  confirmPassword: string;
}

/** A user without a password. */
export interface NewTemporaryUser {
  /** The user's e-mail address. */
  emailAddress: string;
  /** The terms that the user has accepted. */
  legalConsents: LegalConsent[];
}

/** A user. */
export interface User {
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  uuid: string;
  /** The user's e-mail address. */
  email: string;
  /** The user's first name. */
  firstName?: string;
  /** The user's last name. */
  lastName?: string;
  /** The user's phone number. */
  phone?: string;
  /** The user's address. */
  address?: Address;
  /** The user's customer number. Until 2020 it was a string. */
  cusno: number;
  /** The user's subscriptions. */
  subs: Subscription[];
  /** The user's consents to the use of data. */
  consent: GdprConsent[];
  /** The terms that the user has accepted. */
  legal: LegalConsent[];
  /** Pending and ongoing temporary address changes. */
  pendingAddressChanges?: PendingAddressChange[];
  /** The user's past temporary addresses. */
  pastTemporaryAddresses: PastTemporaryAddress[];
  /** Whether the registration is complete. False for a user from `usersTemporaryPost`, by inference. */
  hasCompletedRegistration: boolean;
}

/** The changes to a user. */
export interface UserUpdate {
  /** The user's first name. */
  firstName?: string;
  /** The user's last name. */
  lastName?: string;
  /** The user's e-mail address. */
  email?: string;
  /** The user's phone number. */
  phone?: string;
  /** The user's address. */
  address?: UserUpdateAddress;
  /** Pending and ongoing temporary address changes. Their shape is not declared. */
  pendingAddressChanges?: { [key: string]: unknown }[];
  /** Another customer number. Only administrators can send it. */
  updateCusno?: number;
}

/** A new address. */
export interface UserUpdateAddress {
  /** The country. */
  countryCode: string;
  /** The postal code. */
  zipCode: string;
  /** The street address. */
  streetAddress: string;
  /**
   * The first day on which the address is valid.
   *
   * Format: `date`.
   */
  validFrom?: string;
}

/** An address. */
export interface Address {
  /** The country. */
  countryCode: string;
  /** The street address. */
  streetAddress: string;
  /** The postal code. */
  zipCode?: string;
  /** The city. */
  city?: string;
  /** The street. */
  streetName?: string;
  /** The house number. */
  houseNo?: string;
  /** The staircase. */
  staircase?: string;
  /** The apartment. */
  apartment?: string;
}

/** A user's consent to the use of data. */
export interface GdprConsent {
  /** The newspaper. */
  brand: string;
  /** The kind of consent. */
  consentKey: string;
  /** Whether the user consents. */
  value: boolean;
}

/** Terms that a user has accepted. */
export interface LegalConsent {
  /** The screen that showed the terms. */
  screenName: string;
  /** The identifier of the terms. */
  consentId: string;
  /** The time when the user accepted them, in the form `yyyy-mm-ddThh:MM:ssZ`. */
  dateAccepted: string;
}

/** A pending or ongoing address change. */
export interface PendingAddressChange {
  /** The new address. */
  address: DeliveryAddress;
  /**
   * The first day.
   *
   * Format: `date`.
   */
  startDate: string;
  /**
   * The last day.
   *
   * Format: `date`.
   */
  endDate?: string;
  /** Whether the change is permanent or temporary. */
  type: "Definitive" | "Temporary";
}

/** A past temporary address. */
export interface PastTemporaryAddress {
  /** The country. */
  countryCode: string;
  /** The postal code. */
  zipcode: string;
  /** The street address. */
  street: string;
  /** The city. */
  cityName?: string;
  /** The temporary name (c/o). */
  temporaryName?: string;
}

/** An address that newspapers are delivered to. */
export interface DeliveryAddress {
  /** The postal code. */
  zipcode: string;
  /** The street address. */
  streetAddress?: string;
  /** The city. */
  city?: string;
  /** The temporary name (c/o). */
  temporaryName?: string;
}

/** A subscription. */
export interface Subscription {
  /** The number of the subscription. */
  subsno: number;
  /** How many times the subscription was extended. */
  extno: number;
  /** The customer number of the recipient. */
  cusno: number;
  /** The customer number of the payer. */
  paycusno: number;
  /** The kind of subscription. */
  kind: "StandingOrder" | "TimeLimitedOrder" | "NewsStandOrder" | "FreeOrder" | "Testing1" | "Testing2";
  /** The state of the subscription. */
  state: 
    | "Upcoming"
    | "Active"
    | "Paused"
    | "Ended"
    | "UnpaidAndCanceled"
    | "Canceled"
    | "CanceledWithLatePayment"
    | "RestartedAfterLatePayment"
    | "DeactivatedRecently"
    | "Unknown";
  /** The price group. */
  pricegroup?: "Normal" | "Campaign" | "Flex" | "Company" | "CompanyFlex" | "Student" | "HBL365Discount";
  /** The package that is subscribed to. */
  package: Package;
  /** The dates of the subscription. */
  dates: SubscriptionDates;
  /** Whether an extension exists. */
  extsubsexists: boolean;
  /** The campaign of the subscription. */
  campaign?: { [key: string]: unknown };
  /** The pauses of the subscription. */
  paused?: PausedSubscription[];
  /** The name of the recipient. */
  receiver?: string;
  /** The delivery address. */
  deliveryAddress?: DeliveryAddress;
  /** Pending and ongoing temporary address changes. */
  pendingAddressChanges?: PendingAddressChange[];
  /** The order number. */
  orderNumber?: string;
  /** The payment method. */
  paymentMethod?: 
    | "PaperInvoice"
    | "CreditCard"
    | "Email"
    | "NetBank"
    | "ElectronicInvoice"
    | "DirectPayment"
    | "Klarna"
    | "UnknownPaymentMethod";
  /** The identifier of the payment method. */
  paymentMethodId?: number;
  /**
   * The time when a delivery problem ends.
   *
   * Format: `date-time`.
   */
  deliveryTroubleEnd?: string;
}

/**
 * A package of newspapers. The vendor's model has more fields (papers, products, offers, campaigns), which say nothing
 * about accounts.
 */
export interface Package {
  /** The identifier of the package. */
  id: string;
  /** The name of the package. */
  name: string;
}

/** The dates of a subscription. */
export interface SubscriptionDates {
  /**
   * The first day.
   *
   * Format: `date`.
   */
  start: string;
  /** Additional days of the subscription, on top of `lenMonths`. */
  lenDays?: number;
  /** The length of the subscription in months. */
  lenMonths?: number;
  /**
   * The last day.
   *
   * Format: `date`.
   */
  end?: string;
  /**
   * The first day of a break for lack of payment.
   *
   * Format: `date`.
   */
  unpaidBreak?: string;
  /**
   * The first day that is invoiced.
   *
   * Format: `date`.
   */
  invoicingStart?: string;
  /**
   * The last day that is paid.
   *
   * Format: `date`.
   */
  paidUntil?: string;
  /**
   * The day on which the subscription is suspended.
   *
   * Format: `date`.
   */
  suspend?: string;
}

/** A pause of a subscription. */
export interface PausedSubscription {
  /**
   * The first day.
   *
   * Format: `date`.
   */
  startDate: string;
  /**
   * The last day.
   *
   * Format: `date`.
   */
  endDate: string;
  /** The kind of pause. */
  sleepType: "Pause" | "Rebate" | "UnknownSleepType";
}

/** The reason why a sign-in was refused. */
export interface InlineResponse403 {
  /** The status code. */
  http_code?: number;
  /** The status text. */
  http_status?: "Forbidden";
  /** Present if the e-mail address or the password is wrong. */
  invalid_credentials?: {
    /** The reason, in words. Do not compare it. */
    description?: string;
  };
}

/** The reason why a call with a token was refused. */
export interface SessionOverResponse {
  /** The status code. */
  http_code?: number;
  /** The status text. */
  http_status?: "Forbidden";
  /** Present if the token has expired. */
  login_token_expired?: {
    /** The reason, in words. Do not compare it. */
    description?: string;
  };
}

/** The reason why the service failed. */
export interface InlineResponse500 {
  /** The status code. */
  http_code?: number;
  /** The status text. */
  http_status?: "Internal server error";
  /** Present if the service failed. */
  internal_server_error?: {
    /** The reason, in words. Do not compare it. */
    description?: string;
  };
}

/**
 * The user to send a password reset link to. In clients of 2020, the type of this name is the body of
 * `accountForgotPassPost`: see `LegacyForgotPasswordData`.
 */
export interface ForgotPasswordData {
  /** The user's e-mail address. */
  email: string;
  /**
   * Removed by the vendor. It was in the vendor's clients from November 2021 to November 2023.
   *
   * @deprecated
   */
  redir?: boolean;
}

/**
 * A token, and the new password twice or not at all. In clients of 2020, the type of this name has `password_confirm`:
 * see `LegacyUpdatePasswordData`.
 */
export type UpdatePasswordData = NewPasswordData | TokenCheckData;

/** The user to send a password reset e-mail to. Called `ForgotPasswordData` in clients of 2020. */
export interface LegacyForgotPasswordData {
  /** The user's e-mail address. */
  email: string;
}

/** A token and a new password. Called `UpdatePasswordData` in clients of 2020. */
export interface LegacyUpdatePasswordData {
  /** The new password. */
  password: string;
  /** The new password again. */
  password_confirm: string;
  /** The token that `accountCodeForTokenPost` returned. */
  token: string;
}

/** A code to exchange for a token. */
export interface CodeForTokenData {
  /** The code from the e-mail. */
  code: string;
}

/** A password reset token. */
export interface TokenResponse {
  /** The token. */
  access_token: string;
  /** The outcome. Its values are not documented. */
  status: string;
}

/** The outcome of a request. */
export interface ForgotPasswordResponse {
  /** The outcome. Its values are not documented. */
  status: string;
}

/** The reason why a request was refused. */
export interface InlineResponse400 {
  /** The status code. */
  http_code?: number;
  /** The status text. */
  http_status?: "Bad request";
  /** Present if the body could not be read. */
  invalid_request_body?: {
    /** The reason, in words. Do not compare it: the wording has changed before. */
    description?: string;
    /** The part that could not be read. */
    message?: string;
  };
  /**
   * Present if fields were not accepted. Only the vendor's front end shows it; that it comes with status 400 is
   * inferred.
   */
  invalid_form_fields?: {
    /** The reason, in words. */
    description?: string;
    /** The errors of each field. */
    errors?: { [key: string]: string[] };
  };
}

/** The reason why a media type was refused. */
export interface InlineResponse415 {
  /** The status code. */
  http_code?: number;
  /** The status text. */
  http_status?: "Unsupported media type";
  /** The error. */
  unsupported_media_type?: {
    /** The reason, in words. */
    description?: "Unsupported media type";
  };
}

/** A user to register. The names are in snake_case in the old Python client. */
export interface NewUser {
  /** The user's first name. */
  firstName?: string;
  /** The user's last name. */
  lastName?: string;
  /** The user's e-mail address. */
  emailAddress: string;
  /** The password. */
  password: string;
  /** The password again. */
  confirmPassword: string;
  /** The street address. */
  streetAddress?: string;
  /** The postal code. */
  zipCode?: string;
  /** The city. */
  city?: string;
  /** The country. */
  country?: string;
  /** The phone number. */
  phone?: string;
  /** The terms that the user has accepted. */
  legalConsents: LegalConsent[];
}

/** A user to create as an administrator. */
export interface AdminNewUser {
  user: NewUser;
  /** The customer number. */
  cusno?: number;
}

/** A search for users. */
export interface SearchQuery {
  /** The text to search for. */
  query: string;
  /** The maximum number of results from the customer system. */
  faroLimit: number;
}

/** A user that a search found. */
export interface SearchResult {
  janrain?: JanrainUser;
  /** The entries in the customer system. */
  faro: FaroUser[];
}

/** A user in the login system. */
export interface JanrainUser {
  /**
   * The identifier of the user.
   *
   * Format: `uuid`.
   */
  uuid: string;
  /** The user's e-mail address. */
  email?: string;
  /** The user's first name. */
  firstName?: string;
  /** The user's last name. */
  lastName?: string;
  /** The customer number. It is a string here, and an integer elsewhere. */
  cusno?: string;
  /**
   * Other customer numbers.
   *
   * Each item: A customer number.
   */
  otherCusnos?: string[];
}

/** A customer in the customer system. */
export interface FaroUser {
  /** The customer number. */
  cusno: number;
  /** The customer's name. */
  name: string;
  address?: Address;
  /** The customer's e-mail address. */
  email?: string;
  /** The customer's subscriptions. */
  subscriptions?: Subscription[];
}

/** A conflict with another user. */
export interface Conflict {
  /** The status code. */
  http_code?: number;
  /** The status text. */
  http_status?: string;
}

/** The reason why a user was not registered. */
export interface RegistrationError {
  /** The status code. */
  http_code?: number;
  /** The status text. */
  http_status?: string;
  /** Present if the e-mail address is already in use. Only the vendor's front end shows this field. */
  email_address_in_use_registration?: {
    /** The reason, in words. */
    description?: string;
  };
}

/** A token and a new password. The vendor has one type for this and `TokenCheckData`. */
export interface NewPasswordData {
  /** The new password. */
  password: string;
  /** The new password again. */
  confirmPassword: string;
  /** The token from the reset link. */
  token: string;
}

/** A token to check. The password does not change. */
export interface TokenCheckData {
  password?: never;
  confirmPassword?: never;
  /** The token from the reset link. */
  token: string;
}

export interface LoginIpGetQuery {
  /** The newspaper, by its short name. */
  paper: string;
}

export interface LoginIpGetHeaders {
  /** The IP address of the reader. Leave it out when you call the public service. */
  "X-Real-IP"?: string;
}

export interface LoginUuidDeletePath {
  /**
   * The identifier of the user, as `loginPost` returns it.
   *
   * Format: `uuid`.
   */
  uuid: string;
}

export interface LoginUuidDeleteQuery {
  /**
   * Whether to end all sessions of the user.
   *
   * @default false
   */
  everywhere?: boolean;
}

export interface UsersUuidGetPath {
  /**
   * The identifier of the user, as `loginPost` returns it.
   *
   * Format: `uuid`.
   */
  uuid: string;
}

export interface UsersUuidGetHeaders {
  /**
   * The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator
   * acts on another user. Called `auth_user` in old clients.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
  /** `max-age=0` bypasses the cache of the service. */
  "Cache-Control"?: string;
}

export interface UsersUuidPatchPath {
  /**
   * The identifier of the user, as `loginPost` returns it.
   *
   * Format: `uuid`.
   */
  uuid: string;
}

export interface UsersUuidPatchHeaders {
  /**
   * The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator
   * acts on another user. Called `auth_user` in old clients.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
}

export interface UsersUuidPasswordPutPath {
  /**
   * The identifier of the user, as `loginPost` returns it.
   *
   * Format: `uuid`.
   */
  uuid: string;
}

export interface UsersUuidPasswordPutHeaders {
  /**
   * The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator
   * acts on another user. Called `auth_user` in old clients.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
}

export interface UsersUuidScopeGetPath {
  /**
   * The identifier of the user, as `loginPost` returns it.
   *
   * Format: `uuid`.
   */
  uuid: string;
}

export interface UsersUuidScopeGetQuery {
  /** The scope. The vendor's front end uses `UserRead`, `UserWrite` and `UserPassword`. */
  scope: string;
}

export interface IdentificationUserStampUuidPostPath {
  /**
   * The identifier of the user, as `loginPost` returns it.
   *
   * Format: `uuid`.
   */
  uuid: string;
}

export interface IdentificationUserStampUuidPostHeaders {
  /**
   * The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator
   * acts on another user. Called `auth_user` in old clients.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
}

export interface AdminSearchPostHeaders {
  /**
   * The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator
   * acts on another user. Called `auth_user` in old clients.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
}

export interface AdminUserPostHeaders {
  /**
   * The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator
   * acts on another user. Called `auth_user` in old clients.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
}

export interface AdminUserUuidDeletePath {
  /**
   * The identifier of the user, as `loginPost` returns it.
   *
   * Format: `uuid`.
   */
  uuid: string;
}

export interface AdminUserUuidDeleteHeaders {
  /**
   * The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator
   * acts on another user. Called `auth_user` in old clients.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
}
