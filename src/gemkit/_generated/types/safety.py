"""Types of the safety topic. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message, OpenEnum


class HarmBlockThreshold(OpenEnum):
    """The rating at which content is blocked."""

    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    """Nothing was stated."""
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    """Blocked if rated `LOW`, `MEDIUM` or `HIGH`; the strictest."""
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    """Blocked if rated `MEDIUM` or `HIGH`."""
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    """Blocked if rated `HIGH`."""
    BLOCK_NONE = "BLOCK_NONE"
    """Rated, but never blocked."""
    OFF = "OFF"
    """The filter for this category does not run at all."""


class HarmCategory(OpenEnum):
    """A kind of harm that content is rated for."""

    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    """Nothing was stated."""
    HARM_CATEGORY_DEROGATORY = "HARM_CATEGORY_DEROGATORY"
    """Hostile words about who somebody is; rated by PaLM models only."""
    HARM_CATEGORY_TOXICITY = "HARM_CATEGORY_TOXICITY"
    """Rude or profane words; rated by PaLM models only."""
    HARM_CATEGORY_VIOLENCE = "HARM_CATEGORY_VIOLENCE"
    """Scenes of violence; rated by PaLM models only."""
    HARM_CATEGORY_SEXUAL = "HARM_CATEGORY_SEXUAL"
    """Sexual or lewd content; rated by PaLM models only."""
    HARM_CATEGORY_MEDICAL = "HARM_CATEGORY_MEDICAL"
    """Medical advice that nobody has checked; rated by PaLM models only."""
    HARM_CATEGORY_DANGEROUS = "HARM_CATEGORY_DANGEROUS"
    """Help with dangerous deeds; rated by PaLM models only."""
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    """Threats, insults and bullying."""
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    """Hatred of people for what they are."""
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    """Content that is openly sexual."""
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    """Help with, or praise of, what is dangerous."""
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    """Elections and civic life; the service no longer filters for it. Deprecated."""
    HARM_CATEGORY_IMAGE_HATE = "HARM_CATEGORY_IMAGE_HATE"
    """As `HARM_CATEGORY_HATE_SPEECH`, in images."""
    HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT = "HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT"
    """As `HARM_CATEGORY_DANGEROUS_CONTENT`, in images."""
    HARM_CATEGORY_IMAGE_HARASSMENT = "HARM_CATEGORY_IMAGE_HARASSMENT"
    """As `HARM_CATEGORY_HARASSMENT`, in images."""
    HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT = "HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT"
    """As `HARM_CATEGORY_SEXUALLY_EXPLICIT`, in images."""
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"
    """Attempts to get around the safeguards; rated in prompts."""


class HarmProbability(OpenEnum):
    """How likely it is that content is harmful."""

    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    """Nothing was stated."""
    NEGLIGIBLE = "NEGLIGIBLE"
    """Next to none."""
    LOW = "LOW"
    """Probably harmless."""
    MEDIUM = "MEDIUM"
    """Perhaps harmful."""
    HIGH = "HIGH"
    """Probably harmful."""


class HarmSeverity(OpenEnum):
    """How bad the harm in judged content would be. Vertex AI only."""

    HARM_SEVERITY_UNSPECIFIED = "HARM_SEVERITY_UNSPECIFIED"
    """Nothing was stated."""
    HARM_SEVERITY_NEGLIGIBLE = "HARM_SEVERITY_NEGLIGIBLE"
    """No harm to speak of."""
    HARM_SEVERITY_LOW = "HARM_SEVERITY_LOW"
    """Little harm."""
    HARM_SEVERITY_MEDIUM = "HARM_SEVERITY_MEDIUM"
    """Some harm."""
    HARM_SEVERITY_HIGH = "HARM_SEVERITY_HIGH"
    """Great harm."""


class SafetyRating(Message):
    """Verdict on a prompt or an answer for one category of harm; output only."""

    blocked: bool | None = None
    """`True` if this verdict is why the content was withheld."""
    category: HarmCategory | None = None
    """The category of harm that was judged."""
    overwritten_threshold: HarmBlockThreshold | None = None
    """Stricter threshold put in place of yours, as when an image shows minors. Vertex AI only."""
    probability: HarmProbability | None = None
    """How likely the content is harmful, as a level."""
    probability_score: float | None = None
    """How likely the content is harmful, as a number. Vertex AI only."""
    severity: HarmSeverity | None = None
    """How bad the harm would be, as a level. Vertex AI only."""
    severity_score: float | None = None
    """How bad the harm would be, as a number. Vertex AI only."""
