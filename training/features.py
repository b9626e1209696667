"""What the network sees of a word. `core/language/network` computes the same at run time; change both or neither."""

import unicodedata

LONGEST = 20


def is_digit(character: str) -> bool:
    return unicodedata.category(character) == "Nd"


def is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] == "L"


def normal(form: str) -> str:
    """The form's row in the word table: lower case, every digit 0."""
    return "".join("0" if is_digit(character) else character for character in form.lower())


def spelling(form: str) -> str:
    """The characters that the character network reads: of a long form the first and last ten."""
    return form if len(form) <= LONGEST else form[: LONGEST // 2] + form[-LONGEST // 2 :]


def shape(form: str) -> int:
    """1 only digits; 2 digit, no letter; 3 digit and letter; 4 neither; 5 lower; 6 upper; 7 Title; 8 Mixed; 9 other."""
    digit = any(map(is_digit, form))
    letter = any(map(is_letter, form))
    if digit:
        return 3 if letter else 1 if all(map(is_digit, form)) else 2
    if not letter:
        return 4
    if form == form.lower():
        return 5
    if len(form) > 1 and form == form.upper():
        return 6
    if form[0] != form[0].lower():
        return 7 if form[1:] == form[1:].lower() else 8
    return 9
