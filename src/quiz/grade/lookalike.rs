//! Letters of other scripts that look like Latin ones.

/// The lower-case Latin letter that `letter` passes for, if it is not Latin itself.
pub(super) fn latin_twin(letter: char) -> Option<char> {
    // Most of an answer is ASCII, and none of the twins is.
    if letter.is_ascii() {
        return None;
    }
    twin(letter).or_else(|| letter.to_lowercase().next().and_then(twin))
}

const fn twin(letter: char) -> Option<char> {
    Some(match letter {
        'А' | 'а' | 'Α' | 'α' | 'ɑ' | 'ᴀ' => 'a',
        'В' | 'в' | 'Β' | 'ʙ' | 'Ь' | 'ь' => 'b',
        'С' | 'с' | 'Ϲ' | 'ϲ' | 'ᴄ' | 'ⅽ' => 'c',
        'Ԁ' | 'ԁ' | 'ᴅ' => 'd',
        'Е' | 'е' | 'Ε' | 'ε' | 'Ҽ' | 'ҽ' | 'ᴇ' | 'ɛ' => 'e',
        'Ғ' | 'ғ' | 'ꜰ' => 'f',
        'ɡ' | 'Ԍ' | 'ԍ' | 'ɢ' | 'ց' => 'g',
        'Н' | 'н' | 'Η' | 'Һ' | 'һ' | 'ʜ' | 'հ' => 'h',
        'І' | 'і' | 'Ι' | 'ι' | 'ı' | 'ɪ' | 'Ӏ' | 'ӏ' | 'ɩ' => 'i',
        'Ј' | 'ј' | 'ᴊ' | 'ȷ' | 'Ϳ' | 'ϳ' => 'j',
        'К' | 'к' | 'Κ' | 'κ' | 'ᴋ' => 'k',
        'ʟ' | 'ℓ' | 'Ɩ' => 'l',
        'М' | 'м' | 'Μ' | 'ᴍ' => 'm',
        'Ν' | 'ɴ' | 'ո' | 'η' => 'n',
        'О' | 'о' | 'Ο' | 'ο' | 'ᴏ' | 'օ' | 'Օ' => 'o',
        'Р' | 'р' | 'Ρ' | 'ρ' | 'ᴘ' => 'p',
        'Ԛ' | 'ԛ' | 'զ' => 'q',
        'ʀ' | 'ᴦ' => 'r',
        'Ѕ' | 'ѕ' | 'ꜱ' | 'Տ' => 's',
        'Т' | 'т' | 'Τ' | 'τ' | 'ᴛ' => 't',
        'ս' | 'Ս' | 'υ' | 'ᴜ' => 'u',
        'Ѵ' | 'ѵ' | 'ν' | 'ᴠ' => 'v',
        'Ԝ' | 'ԝ' | 'Ω' | 'ω' | 'ᴡ' | 'ѡ' => 'w',
        'Х' | 'х' | 'Χ' | 'χ' => 'x',
        'У' | 'у' | 'Υ' | 'Ү' | 'ү' | 'ʏ' => 'y',
        'Ζ' | 'ᴢ' => 'z',
        _ => return None,
    })
}
