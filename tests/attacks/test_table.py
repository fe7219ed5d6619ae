from tests.attacks import table


def test_the_page_has_what_the_tests_show():
    assert table.written() == table.table(), "python -m tests.attacks.table writes the table anew"


def test_every_file_of_tests_is_in_it():
    files = {path.stem.removeprefix("test_") for path in table.FOLDER.glob("test_*.py")} - {"table"}
    assert files == set(table.MODULES)
    assert len(list(table.rows())) > 50
