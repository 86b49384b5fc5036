package io.github.pscsdk.codelist;

/** What an organisation is. Open list: an unknown code is a warning and is kept. */
public enum OrganisationKind implements Code {
    MUNICIPALITY,
    DISTRICT,
    PROVINCE,
    REGION,
    METROPOLITAN_AUTHORITY,
    INTER_MUNICIPAL_BODY,
    LOCAL_AUTHORITY_ASSOCIATION,
    CITY_NETWORK,
    NATIONAL_AUTHORITY,
    EU_INSTITUTION,
    EU_DELEGATION,
    PUBLIC_AGENCY,
    UTILITY,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    CIVIL_SOCIETY_ORGANISATION,
    BUSINESS_ASSOCIATION,
    PROFESSIONAL_BODY,
    COMPANY,
    FOUNDATION,
    INTERNATIONAL_ORGANISATION,
    OTHER,
    UNKNOWN
}
