from tests import api_snapshot


def test_the_public_api_is_as_written_down():
    difference = api_snapshot.difference()
    assert not difference, (
        f"The public API has changed:\n{difference}\nIf that is meant, run: python -m tests.api_snapshot"
    )


def test_the_snapshot_shows_changes(monkeypatch, tmp_path):
    lines = api_snapshot.FILE.read_text(encoding="utf-8").splitlines()
    changed = tmp_path / "api.txt"
    changed.write_text("\n".join(["gemkit.Gone", *lines[1:]]), encoding="utf-8")
    monkeypatch.setattr(api_snapshot, "FILE", changed)
    assert f"-gemkit.Gone\n+{lines[0]}" in api_snapshot.difference()


def test_the_snapshot_holds_what_it_should():
    text = api_snapshot.FILE.read_text(encoding="utf-8")
    for line in (
        "gemkit.Client(BaseClient)",
        "gemkit.Client.aio [property]",
        "gemkit.types.Part.text: str | None",
        "gemkit.types.FinishReason.STOP = 'STOP'",
        "gemkit.types.PartDict",
    ):
        assert f"{line}\n" in text
    assert "gemkit.models.Models.generate_content(self, *, model: 'str', contents: 'ContentListUnionDict'" in text
    assert " at 0x" not in text
