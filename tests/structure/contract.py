"""The contract of import-linter: a layer imports only layers below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from importlinter import Contract, ContractCheck, output

from tests.structure.layers import is_upward, layer_of

if TYPE_CHECKING:
    from grimp import ImportGraph


class LayersContract(Contract):
    """Every import of the library leads to its own layer or to one below it; see `tests/structure/layers.py`."""

    type_name = "gemkit_layers"

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Look at every direct import."""
        output.verbose_print(verbose, "Looking for imports that lead upwards...")
        broken: list[str] = []
        for importer in sorted(graph.modules):
            if importer.partition(".")[0] != "gemkit":
                continue
            for imported in sorted(graph.find_modules_directly_imported_by(importer)):
                if imported.partition(".")[0] != "gemkit":
                    continue
                source, target = layer_of(importer), layer_of(imported)
                if source != target and is_upward(source, target):
                    lines = sorted(
                        str(detail["line_number"])
                        for detail in graph.get_import_details(importer=importer, imported=imported)
                    )
                    broken.append(f"{importer} ({source}) imports {imported} ({target}), line {', '.join(lines)}")
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print the imports that lead upwards."""
        for line in check.metadata["broken"]:
            output.print_error(line)
