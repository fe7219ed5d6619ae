"""Submodules of `gemkit.interactions` with short names for the types of one field or step, such as `stepdelta.Text`."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, Final

from gemkit._features.interactions.names import family_name

_DELTAS: Final = (
    "Audio CodeExecutionCall CodeExecutionResult Document FileSearchCall FileSearchResult FunctionResult GoogleMapsCall "
    "GoogleMapsResult GoogleSearchCall GoogleSearchResult Image MCPServerToolCall MCPServerToolResult ProcessingCall "
    "ProcessingResult Text ThoughtSignature ThoughtSummary ToolSearchCall ToolSearchResult URLContextCall "
    "URLContextResult Video"
)
_PLACES: Final = {"Place": "GoogleMapsResultPlaces"}
_FILE: Final = {"SourceFile": "FileContent"}
_RETRIEVAL: Final = {"Arguments": "RetrievalCallArguments"}

# The type of each short name, by module; all modules also have the full names.
_NAMES: Final[dict[str, dict[str, str]]] = {
    "annotation": {"SpeechMetadata": "SpeechAnnotation"},
    "auth_tokens": {
        "InteractionAuthTokenCreateParams": "InteractionAuthTokenCreateParamsDict",
        "InteractionAuthTokenDeleteParams": "InteractionAuthTokenDeleteParams",
    },
    "codeexecutioncallstep": {"Arguments": "CodeExecutionCallArguments"},
    "codemenderagentconfig": {},
    "codemenderagentconfig.findrequest": _FILE,
    "codemenderagentconfig.fixrequest": _FILE,
    "environment": {},
    "environment.environmentnetworkegressallowlist": {},
    "errorevent": {},
    "googlemapscallstep": {"Arguments": "GoogleMapsCallArguments"},
    "googlemapsresult": _PLACES,
    "googlemapsresult.place": {},
    "googlemapsresultstep": {"Result": "GoogleMapsResult"},
    "googlemapsresultstep.result": _PLACES,
    "googlemapsresultstep.result.place": {},
    "googlesearchcallstep": {"Arguments": "GoogleSearchCallArguments"},
    "googlesearchresultstep": {"Result": "GoogleSearchResult"},
    "liveinteractioncompletedevent": {},
    "placecitation": {},
    "retrievalcalldelta": _RETRIEVAL,
    "retrievalcallstep": _RETRIEVAL,
    "stepdelta": {"Metadata": "StepDeltaMetadata", **{name: f"{name}Delta" for name in _DELTAS.split()}},
    "tool": {},
    "tool.retrieval": {},
    "transcriptionmode": {"Smart": "SmartTranscriptionMode", "Verbatim": "VerbatimTranscriptionMode"},
    "urlcontextcallstep": {"Arguments": "URLContextCallArguments"},
    "urlcontextresultstep": {"Result": "URLContextResult"},
    "usage": {f"{of}TokensByModality": "ModalityTokens" for of in ("Cached", "Input", "Output", "ToolUse")},
    "videocontent": {"Static": "StaticMediaProcessing"},
}


class _Submodule(ModuleType):
    def __init__(self, name: str, names: dict[str, str]) -> None:
        super().__init__(name, "Types of the Interactions family under short names.")
        self._names = names

    def __getattr__(self, name: str) -> Any:
        child = sys.modules.get(f"{self.__name__}.{name}")
        return child if child is not None else family_name(self._names.get(name, name))

    def __dir__(self) -> list[str]:
        return sorted(self._names)


def register(package: str) -> dict[str, ModuleType]:
    """Register the modules for imports, and return those directly below `package`; their types are loaded lazily."""
    modules = {name: _Submodule(f"{package}.{name}", names) for name, names in _NAMES.items()}
    sys.modules.update({module.__name__: module for module in modules.values()})
    return {name: module for name, module in modules.items() if "." not in name}
