"""Voices: those of the service, and those created from a recording or a description."""

from datetime import timedelta

from gemkit.emulator import media
from gemkit.emulator.family_resources import add_resource, get_resource, list_resources, remove_resource, table
from gemkit.emulator.json_values import JSON, as_text
from gemkit.emulator.registry import Call, handles
from gemkit.emulator.service_errors import invalid

_COLLECTION = "voices"
_FILTERS = ("accent", "context", "gender", "language_code", "persona", "pitch", "region_code", "type")
_LIFETIME = timedelta(days=365)
_PREBUILT = (
    ("Kore", "female", "medium", "en-US", "Firm"),
    ("Puck", "male", "medium", "en-US", "Upbeat"),
    ("Charon", "male", "low", "en-GB", "Informative"),
    ("Leda", "female", "high", "de-DE", "Youthful"),
)


def _voices(call: Call) -> dict[str, JSON]:
    voices = table(call, _COLLECTION)
    if not voices:
        for name, gender, pitch, language, description in _PREBUILT:
            voices[name] = {
                "id": name,
                "type": "prebuilt",
                "display_name": name,
                "description": description,
                "gender": gender,
                "pitch": pitch,
                "language_code": language,
                "region_code": language[3:],
            }
    return voices


@handles("voices.create")
def create_voice(call: Call) -> JSON:
    """Create a voice; one that is not stored is returned with a key to use it."""
    described: JSON = call.body["voice"]
    kind = described["type"]
    if kind == "prebuilt":
        raise invalid("voice.type must be replicated or prompted: prebuilt voices are the service's own.")
    if kind not in described:
        raise invalid(f"voice.{kind} must be given for a voice of type {kind}.")
    _voices(call)
    shown = {key: value for key, value in described.items() if key != "replicated"}
    sample = {"data": media.silence(), "mime_type": "audio/l16"}
    voice = {**shown, "sample_audio": sample, "usage": {"total_input_tokens": 0, "total_output_tokens": 0}}
    if not call.body.get("store", True):
        return {**voice, "key": f"voice-key-{call.state.number('voice_keys')}"}
    return add_resource(call, _COLLECTION, {**voice, "expire_time": call.state.after(_LIFETIME)})


@handles("voices.list")
def list_voices(call: Call) -> JSON:
    """Return a page of the voices that match all filters; the values of one filter are alternatives."""
    wanted = {name: call.query[name] for name in _FILTERS if name in call.query}
    words = as_text(call.query.get("search")).lower()
    return list_resources(
        call,
        _COLLECTION,
        [
            voice
            for voice in _voices(call).values()
            if all(voice.get(name) in values for name, values in wanted.items())
            and words in f"{voice.get('display_name')} {voice.get('description')}".lower()
        ],
    )


@handles("voices.get")
def get_voice(call: Call) -> JSON:
    """Return a voice."""
    _voices(call)
    return get_resource(call, _COLLECTION, call.path["voicesId"])


@handles("voices.delete")
def delete_voice(call: Call) -> JSON:
    """Delete a created voice."""
    if _voices(call).get(call.path["voicesId"], {}).get("type") == "prebuilt":
        raise invalid(f"{call.path['voicesId']!r} is a voice of the service and cannot be deleted.")
    remove_resource(call, _COLLECTION, call.path["voicesId"])
    return {}
