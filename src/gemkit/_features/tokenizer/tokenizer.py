"""`LocalTokenizer`: count tokens locally."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from gemkit._features.contents.transforms import contents as to_contents
from gemkit._features.contents.transforms import to_content
from gemkit._features.tokenizer import model_files, texts
from gemkit._generated.types.tokens import ComputeTokensResult, CountTokensConfig, CountTokensResult, TokensInfo
from gemkit._mapping.model import validated
from gemkit._mapping.operation import ClientContext
from gemkit.errors import ConfigurationError

if TYPE_CHECKING:
    import os

    import sentencepiece

    from gemkit._features.contents.inputs import ContentListUnion, ContentListUnionDict
    from gemkit._generated.dicts import CountTokensConfigOrDict

# SentencePiece's notation of a space, and of a byte without a piece.
_SPACE = "\N{LOWER ONE EIGHTH BLOCK}"
_BYTE = "<0x"


class LocalTokenizer:
    """Count and list the tokens of text without calling a service.

        tokenizer = LocalTokenizer("gemini-2.5-flash")
        print(tokenizer.count_tokens("Hello").total_tokens)

    It requires the extra `tokenizer`. The tokenizer's file is loaded on first use: from `model_file` if that is set,
    else from the cache, else it is downloaded once, checked by its hash and cached in ``~/.cache/gemkit``.

    Args:
        model_name: The model whose tokens are counted, such as `gemini-2.5-flash`.
        model_file: Path of a SentencePiece model to use instead of the one published for the model.

    Raises:
        ConfigurationError: No tokenizer is known for the model.
    """

    def __init__(self, model_name: str, *, model_file: str | os.PathLike[str] | None = None) -> None:
        self._model_name = model_name
        self._path = None if model_file is None else Path(model_file)
        self._published = model_files.model_file_of(model_name) if model_file is None else None

    def __repr__(self) -> str:
        return f"LocalTokenizer({self._model_name!r})"

    def count_tokens(
        self,
        contents: ContentListUnion | ContentListUnionDict,
        *,
        config: CountTokensConfigOrDict | None = None,
    ) -> CountTokensResult:
        """Count the tokens of contents.

        The result is an estimate: the service adds a few tokens for turns and functions.

        Args:
            contents: The contents to count, as for `client.models.count_tokens`. Media cannot be counted locally.
            config: The system instruction, the tools and the generation config (its response schema) to count as well.

        Raises:
            InvalidInputError: The contents have media.
            ConfigurationError: The tokenizer's file cannot be read.
            APIConnectionError: The tokenizer's file cannot be downloaded.
        """
        given: Any = {} if config is None else config
        options = given if isinstance(given, CountTokensConfig) else validated(CountTokensConfig, given, "config")
        found = [text for _, text in texts.of_contents(_contents(contents))]
        if options.system_instruction is not None:
            instruction = to_content(options.system_instruction, "config.system_instruction")
            found += [text for _, text in texts.of_contents([instruction])]
        for tool in options.tools or ():
            found += texts.of_tool(tool)
        generation = options.generation_config
        if generation is not None and generation.response_schema is not None:
            found += texts.of_schema(generation.response_schema)
        encode = self._processor.encode_as_ids
        return CountTokensResult(total_tokens=sum(len(encode(text)) for text in found))

    def compute_tokens(self, contents: ContentListUnion | ContentListUnionDict) -> ComputeTokensResult:
        """Return the ids and the bytes of the tokens of contents, one entry for each text in them.

        Args:
            contents: The contents to split, as for `client.models.compute_tokens`.

        Raises:
            InvalidInputError: The contents have media.
            ConfigurationError: The tokenizer's file cannot be read.
            APIConnectionError: The tokenizer's file cannot be downloaded.
        """
        infos: list[TokensInfo] = []
        for role, text in texts.of_contents(_contents(contents)):
            ids = self._processor.encode_as_ids(text)
            infos.append(TokensInfo(role=role, token_ids=ids, tokens=[self._bytes(each) for each in ids]))
        return ComputeTokensResult(tokens_info=infos)

    def _bytes(self, token: int) -> bytes:
        piece = self._processor.id_to_piece(token)
        if self._processor.is_byte(token):
            return bytes([int(piece.removeprefix(_BYTE).rstrip(">"), 16)])
        return piece.replace(_SPACE, " ").encode()

    @cached_property
    def _processor(self) -> sentencepiece.SentencePieceProcessor:
        try:
            import sentencepiece
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                'LocalTokenizer needs sentencepiece; install it with: pip install "gemkit[tokenizer]"', name=error.name
            ) from error
        processor = sentencepiece.SentencePieceProcessor()
        source, data = self._data()
        try:
            loaded = processor.load_from_serialized_proto(data)
        except RuntimeError:
            loaded = False
        if not loaded:
            raise ConfigurationError(f"{source} is not a SentencePiece model")
        return processor

    def _data(self) -> tuple[str, bytes]:
        if self._published is not None:
            return self._published.url, model_files.load(self._published)
        path = cast("Path", self._path)
        try:
            return str(path), path.read_bytes()
        except OSError as error:
            raise ConfigurationError(f"model_file {str(path)!r} cannot be read: {error.strerror}") from error


def _contents(given: object) -> Any:
    return to_contents(given, ClientContext("gemini"))
