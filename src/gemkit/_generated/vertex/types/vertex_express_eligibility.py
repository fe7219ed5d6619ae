"""Types of vertex_express_eligibility, of the whole vertex document. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class CheckSignUpEligibilityResponseEligibility(_OpenEnum):
    ELIGIBILITY_STATUS_UNSPECIFIED = "ELIGIBILITY_STATUS_UNSPECIFIED"
    ELIGIBLE = "ELIGIBLE"
    IN_SCOPE = "IN_SCOPE"
    INELIGIBLE = "INELIGIBLE"


class CheckSignUpEligibilityResponse(_Message):
    eligibility: CheckSignUpEligibilityResponseEligibility | None = None
