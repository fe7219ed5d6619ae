"""Types of the live_music topic. Generated: `make gen` writes this file anew."""

from gemkit._mapping.model import Message, OpenEnum


class LiveMusicClientSetup(Message):
    """The first message of a music session."""

    model: str | None = None
    """The model, such as `models/lyria-realtime-exp`."""


class LiveMusicConnectParameters(Message):
    """The arguments of `live.music.connect` as one object."""

    model: str | None = None
    """The model that makes the music."""


class LiveMusicFilteredPrompt(Message):
    """A prompt that was not used."""

    filtered_reason: str | None = None
    """Why it was not used."""
    text: str | None = None
    """The text of the prompt."""


class LiveMusicPlaybackControl(OpenEnum):
    """What to do with the music."""

    PLAYBACK_CONTROL_UNSPECIFIED = "PLAYBACK_CONTROL_UNSPECIFIED"
    """Nothing was stated."""
    PLAY = "PLAY"
    """Start it, or go on."""
    PAUSE = "PAUSE"
    """Hold it; `PLAY` goes on from there."""
    STOP = "STOP"
    """Stop it and forget what was played."""
    RESET_CONTEXT = "RESET_CONTEXT"
    """Go on without regard to what was played."""


class LiveMusicServerSetupComplete(Message):
    """A music session is ready."""


class MusicGenerationMode(OpenEnum):
    """What the model looks for."""

    MUSIC_GENERATION_MODE_UNSPECIFIED = "MUSIC_GENERATION_MODE_UNSPECIFIED"
    """Nothing was stated."""
    QUALITY = "QUALITY"
    """Music that sounds good."""
    DIVERSITY = "DIVERSITY"
    """Music that differs more."""
    VOCALIZATION = "VOCALIZATION"
    """Music with voices."""


class Scale(OpenEnum):
    """A pair of a major and its relative minor scale."""

    SCALE_UNSPECIFIED = "SCALE_UNSPECIFIED"
    """Nothing was stated."""
    C_MAJOR_A_MINOR = "C_MAJOR_A_MINOR"
    """C major or A minor."""
    D_FLAT_MAJOR_B_FLAT_MINOR = "D_FLAT_MAJOR_B_FLAT_MINOR"
    """D Flat major or B Flat minor."""
    D_MAJOR_B_MINOR = "D_MAJOR_B_MINOR"
    """D major or B minor."""
    E_FLAT_MAJOR_C_MINOR = "E_FLAT_MAJOR_C_MINOR"
    """E Flat major or C minor."""
    E_MAJOR_D_FLAT_MINOR = "E_MAJOR_D_FLAT_MINOR"
    """E major or D Flat minor."""
    F_MAJOR_D_MINOR = "F_MAJOR_D_MINOR"
    """F major or D minor."""
    G_FLAT_MAJOR_E_FLAT_MINOR = "G_FLAT_MAJOR_E_FLAT_MINOR"
    """G Flat major or E Flat minor."""
    G_MAJOR_E_MINOR = "G_MAJOR_E_MINOR"
    """G major or E minor."""
    A_FLAT_MAJOR_F_MINOR = "A_FLAT_MAJOR_F_MINOR"
    """A Flat major or F minor."""
    A_MAJOR_G_FLAT_MINOR = "A_MAJOR_G_FLAT_MINOR"
    """A major or G Flat minor."""
    B_FLAT_MAJOR_G_MINOR = "B_FLAT_MAJOR_G_MINOR"
    """B Flat major or G minor."""
    B_MAJOR_A_FLAT_MINOR = "B_MAJOR_A_FLAT_MINOR"
    """B major or A Flat minor."""


class LiveMusicGenerationConfig(Message):
    """Settings of the music; what is not set is chosen by the model."""

    bpm: int | None = None
    """Beats per minute, 60 to 200; takes effect after `reset_context`."""
    brightness: float | None = None
    """Tone of the music, 0 to 1."""
    density: float | None = None
    """How many notes there are, 0 to 1."""
    guidance: float | None = None
    """How closely the prompts are followed, 0 to 6."""
    music_generation_mode: MusicGenerationMode | None = None
    """What the model looks for."""
    mute_bass: bool | None = None
    """Leave the bass out."""
    mute_drums: bool | None = None
    """Leave the drums out."""
    only_bass_and_drums: bool | None = None
    """Leave everything else out."""
    scale: Scale | None = None
    """The scale; takes effect after `reset_context`."""
    seed: int | None = None
    """A number that makes the music repeatable as far as possible."""
    temperature: float | None = None
    """How free the music is, 0 to 3."""
    top_k: int | None = None
    """Choose each token among this many likeliest ones."""


class LiveMusicSetConfigParameters(Message):
    """The arguments of `set_music_generation_config` as one object."""

    music_generation_config: LiveMusicGenerationConfig | None = None
    """Settings of the music."""


class WeightedPrompt(Message):
    """A prompt for music, and how much it counts."""

    text: str | None = None
    """The prompt, such as `minimal techno`."""
    weight: float | None = None
    """How much it counts beside the others; not 0."""


class LiveMusicClientContent(Message):
    """Prompts for the music."""

    weighted_prompts: list[WeightedPrompt] | None = None
    """The prompts, which take the place of those so far."""


class LiveMusicClientMessage(Message):
    """A message from the client to a music session; one of its fields is set."""

    client_content: LiveMusicClientContent | None = None
    """Prompts."""
    music_generation_config: LiveMusicGenerationConfig | None = None
    """Settings of the music."""
    playback_control: LiveMusicPlaybackControl | None = None
    """Start, pause or stop the music."""
    setup: LiveMusicClientSetup | None = None
    """The first message of a connection."""


class LiveMusicSetWeightedPromptsParameters(Message):
    """The arguments of `set_weighted_prompts` as one object."""

    weighted_prompts: list[WeightedPrompt] | None = None
    """The prompts."""


class LiveMusicSourceMetadata(Message):
    """What a piece of music was made from."""

    client_content: LiveMusicClientContent | None = None
    """The prompts at that time."""
    music_generation_config: LiveMusicGenerationConfig | None = None
    """The settings at that time."""


class AudioChunk(Message):
    """A piece of generated music."""

    data: bytes | None = None
    """The audio: 16-bit PCM, 48 kHz, two channels; base64 on the wire."""
    mime_type: str | None = None
    """MIME type of the audio, such as `audio/l16;rate=48000;channels=2`."""
    source_metadata: LiveMusicSourceMetadata | None = None
    """What the music was made from."""


class LiveMusicServerContent(Message):
    """Music that was generated."""

    audio_chunks: list[AudioChunk] | None = None
    """Pieces of audio, in order."""


class LiveMusicServerMessage(Message):
    """A message from a music session; one of its fields is set."""

    filtered_prompt: LiveMusicFilteredPrompt | None = None
    """A prompt was not used."""
    server_content: LiveMusicServerContent | None = None
    """Music."""
    setup_complete: LiveMusicServerSetupComplete | None = None
    """The session is ready."""
