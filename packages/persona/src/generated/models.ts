// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.

/** Who logs in. */
export interface LoginData {
  /** The user's e-mail address, by inference from the answers of other calls. */
  username: string;
  /** The password. */
  password: string;
}

/** A session. */
export interface LoginResponse {
  /** The token, to be sent with the calls that follow. */
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
  /** The new password once more. */
  confirmPassword: string;
}

/** A user who has an address and nothing else. */
export interface NewTemporaryUser {
  /** The user's e-mail address. */
  emailAddress: string;
  /** What the user has agreed to. */
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
  /** The user's telephone number. */
  phone?: string;
  /** Where the user lives. */
  address?: Address;
  /** The user's number as a customer. Until 2020 it was a text. */
  cusno: number;
  /** What the user subscribes to. */
  subs: Subscription[];
  /** What the user allows the papers to do. */
  consent: GdprConsent[];
  /** Which terms the user has agreed to. */
  legal: LegalConsent[];
  /** Changes of address to come. */
  pendingAddressChanges?: PendingAddressChange[];
  /** Addresses that the user had for a while. */
  pastTemporaryAddresses: PastTemporaryAddress[];
  /** Whether the user has more than an address. */
  hasCompletedRegistration: boolean;
}

/** What to change of a user. */
export interface UserUpdate {
  /** The user's first name. */
  firstName?: string;
  /** The user's last name. */
  lastName?: string;
  /** The user's e-mail address. */
  email?: string;
  /** The user's telephone number. */
  phone?: string;
  /** Where the user lives. */
  address?: UserUpdateAddress;
  /** Changes of address to come. Their shape is not declared. */
  pendingAddressChanges?: { [key: string]: unknown }[];
  /** Another number as a customer. Administrators only. */
  updateCusno?: number;
}

/** A new address. */
export interface UserUpdateAddress {
  /** The country. */
  countryCode: string;
  /** The postal code. */
  zipCode: string;
  /** The street and the number. */
  streetAddress: string;
  /**
   * From which day on the address holds.
   *
   * Format: `date`.
   */
  validFrom?: string;
}

/** An address. */
export interface Address {
  /** The country. */
  countryCode: string;
  /** The street and the number. */
  streetAddress: string;
  /** The postal code. */
  zipCode?: string;
  /** The town. */
  city?: string;
  /** The street. */
  streetName?: string;
  /** The number of the house. */
  houseNo?: string;
  /** The staircase. */
  staircase?: string;
  /** The flat. */
  apartment?: string;
}

/** What a user allows a paper to do. */
export interface GdprConsent {
  /** The paper. */
  brand: string;
  /** What it is about. */
  consentKey: string;
  /** Whether it is allowed. */
  value: boolean;
}

/** Terms that a user has agreed to. */
export interface LegalConsent {
  /** Where the terms were shown. */
  screenName: string;
  /** Which terms they are. */
  consentId: string;
  /** When they were agreed to, in the form `yyyy-mm-ddThh:MM:ssZ`. */
  dateAccepted: string;
}

/** A change of address to come. */
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
  /** Whether it is for good. */
  type: "Definitive" | "Temporary";
}

/** An address that a user had for a while. */
export interface PastTemporaryAddress {
  /** The country. */
  countryCode: string;
  /** The postal code. */
  zipcode: string;
  /** The street and the number. */
  street: string;
  /** The town. */
  cityName?: string;
  /** What the user calls it. */
  temporaryName?: string;
}

/** Where a paper goes. */
export interface DeliveryAddress {
  /** The postal code. */
  zipcode: string;
  /** The street and the number. */
  streetAddress?: string;
  /** The town. */
  city?: string;
  /** What the user calls it. */
  temporaryName?: string;
}

/** What a user subscribes to. */
export interface Subscription {
  /** The number of the subscription. */
  subsno: number;
  /** The number of its extension. */
  extno: number;
  /** The number of the customer who gets it. */
  cusno: number;
  /** The number of the customer who pays for it. */
  paycusno: number;
  /** How it runs. */
  kind: "StandingOrder" | "TimeLimitedOrder" | "NewsStandOrder" | "FreeOrder" | "Testing1" | "Testing2";
  /** Whether it runs. */
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
  /** At which price it runs. */
  pricegroup?: "Normal" | "Campaign" | "Flex" | "Company" | "CompanyFlex" | "Student" | "HBL365Discount";
  /** What is subscribed to. */
  package: Package;
  /** From when to when. */
  dates: SubscriptionDates;
  /** Whether there is an extension. */
  extsubsexists: boolean;
  /** The campaign that it was bought in. */
  campaign?: { [key: string]: unknown };
  /** When it rests. */
  paused?: PausedSubscription[];
  /** Who gets it. */
  receiver?: string;
  /** Where it goes. */
  deliveryAddress?: DeliveryAddress;
  /** Changes of address to come. */
  pendingAddressChanges?: PendingAddressChange[];
  /** The number of the order. */
  orderNumber?: string;
  /** How it is paid. */
  paymentMethod?: 
    | "PaperInvoice"
    | "CreditCard"
    | "Email"
    | "NetBank"
    | "ElectronicInvoice"
    | "DirectPayment"
    | "Klarna"
    | "UnknownPaymentMethod";
  /** The number of the means of payment. */
  paymentMethodId?: number;
  /**
   * When trouble with the delivery ends.
   *
   * Format: `date-time`.
   */
  deliveryTroubleEnd?: string;
}

/** What is subscribed to. */
export interface Package {
  /** The identifier of the package. */
  id: string;
  /** What it is called. */
  name: string;
}

/** From when to when a subscription runs. */
export interface SubscriptionDates {
  /**
   * The first day.
   *
   * Format: `date`.
   */
  start: string;
  /** How many days it runs. */
  lenDays?: number;
  /** How many months it runs. */
  lenMonths?: number;
  /**
   * The last day.
   *
   * Format: `date`.
   */
  end?: string;
  /**
   * Since when it rests unpaid.
   *
   * Format: `date`.
   */
  unpaidBreak?: string;
  /**
   * From which day on it is billed.
   *
   * Format: `date`.
   */
  invoicingStart?: string;
  /**
   * Until which day it is paid.
   *
   * Format: `date`.
   */
  paidUntil?: string;
  /**
   * When it is suspended.
   *
   * Format: `date`.
   */
  suspend?: string;
}

/** When a subscription rests. */
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
  /** How it rests. */
  sleepType: "Pause" | "Rebate" | "UnknownSleepType";
}

/** Why a log-in was refused. */
export interface InlineResponse403 {
  /** The status, once more. */
  http_code?: number;
  /** The status in words. */
  http_status?: "Forbidden";
  /** Set when the address or the password is wrong. */
  invalid_credentials?: {
    /** The reason in words. Do not match on it. */
    description?: string;
  };
}

/** Why a call with a token was refused. */
export interface SessionOverResponse {
  /** The status, once more. */
  http_code?: number;
  /** The status in words. */
  http_status?: "Forbidden";
  /** Set when the token is over. */
  login_token_expired?: {
    /** The reason in words. Do not match on it. */
    description?: string;
  };
}

/** Why a request failed. */
export interface InlineResponse500 {
  /** The status, once more. */
  http_code?: number;
  /** The status in words. */
  http_status?: "Internal server error";
  /** Set when the service failed. */
  internal_server_error?: {
    /** The reason in words. Do not match on it. */
    description?: string;
  };
}

/** Whom to send a reset link to. */
export interface ForgotPasswordData {
  /** The user's e-mail address. */
  email: string;
  /** Whether to answer with a redirect. The meaning is inferred from the name. */
  redir?: boolean;
}

/** A token and the new password. Without the password the token is only validated. */
export interface UpdatePasswordData {
  /** The new password. */
  password?: string;
  /** The new password once more. */
  confirmPassword?: string;
  /** The token from the reset link. */
  token: string;
}

/** Whom to write to, as of 2020. */
export interface LegacyForgotPasswordData {
  /** The user's e-mail address. */
  email: string;
}

/** A token and the new password, as of 2020. */
export interface LegacyUpdatePasswordData {
  /** The new password. */
  password: string;
  /** The new password once more. */
  password_confirm: string;
  /** The token that `accountCodeForTokenPost` returned. */
  token: string;
}

/** A code to be exchanged for a token. */
export interface CodeForTokenData {
  /** The code from the e-mail. */
  code: string;
}

/** A token for resetting the password. */
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

/** Why a request was refused. */
export interface InlineResponse400 {
  /** The status, once more. */
  http_code?: number;
  /** The status in words. */
  http_status?: "Bad request";
  /** Set when the body could not be read. */
  invalid_request_body?: {
    /** The reason in words. Its wording has changed before, so do not match on it. */
    description?: string;
    /** What exactly could not be read. */
    message?: string;
  };
  /** Set when fields were not accepted. That it comes with status 400 is inferred. */
  invalid_form_fields?: {
    /** The reason in words. */
    description?: string;
    /** The complaints, by field. */
    errors?: { [key: string]: string[] };
  };
}

/** Why a media type was refused. */
export interface InlineResponse415 {
  /** The status, once more. */
  http_code?: number;
  /** The status in words. */
  http_status?: "Unsupported media type";
  /** The refusal. */
  unsupported_media_type?: {
    /** The reason in words. */
    description?: "Unsupported media type";
  };
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
   * The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on
   * another user.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
  /** `max-age=0` to pass by the cache of the service. */
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
   * The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on
   * another user.
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
   * The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on
   * another user.
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
  /** The scope. The vendor's front end uses `UserRead`, `UserWrite` and `UserPassword`; no list is declared. */
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
   * The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on
   * another user.
   *
   * Format: `uuid`.
   */
  AuthUser?: string;
}
