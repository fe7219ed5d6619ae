import pytest

from gemkit import types
from gemkit.errors import InvalidInputError
from tests.doubles import recording, sent

WIRE = {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Puck"}}}
CONFIG = {"voice_config": {"prebuilt_voice_config": {"voice_name": "Puck"}}}


@pytest.mark.parametrize("given", ["Puck", CONFIG, types.SpeechConfig(**CONFIG)])
@pytest.mark.parametrize("backend", ["gemini", "vertex"])
def test_every_way(given, backend):
    for config in ({"speech_config": given}, types.GenerateContentConfig(speech_config=given)):
        body = sent(lambda client: client.models.generate_content(model="m", contents="a", config=config), backend)
        assert body["generationConfig"] == {"speechConfig": WIRE}


def test_a_typo_is_told_with_its_path():
    client, _ = recording()
    with pytest.raises(InvalidInputError, match=r"config\.speech_config.*voice_confg"):
        client.models.generate_content(model="m", contents="a", config={"speech_config": {"voice_confg": {}}})


def test_something_else_is_refused():
    client, _ = recording()
    with pytest.raises(InvalidInputError, match=r"config\.speech_config must be .*, not int") as caught:
        client.models.generate_content(model="m", contents="a", config={"speech_config": 3})
    assert caught.value.path == "config.speech_config"
