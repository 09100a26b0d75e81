//! What commands, options and choices are called. In English the enum of commands says it; the catalogues of the
//! other languages have a message for each, its attribute `help` the explanation.

use super::Words;

impl Words {
    /// The name of a command such as `daily add` or `help daily add`, word by word; a word without one stays.
    pub fn command(&self, path: &str) -> String {
        let mut key = "command".to_owned();
        let mut names = Vec::new();
        for word in path.split_whitespace() {
            let below = format!("{key}-{word}");
            names.push(self.name(&below).unwrap_or_else(|| word.to_owned()));
            // What one is helped with is a command again.
            key = if below == "command-help" { "command".to_owned() } else { below };
        }
        names.join(" ")
    }

    /// The name of an option, or of nothing.
    pub fn option(&self, name: &str) -> String {
        self.name(&format!("option-{name}")).unwrap_or_else(|| name.to_owned())
    }

    /// What `key`, such as `command-daily-add`, is called here, unless it is as in English.
    pub fn name(&self, key: &str) -> Option<String> {
        let message = self.catalogue.get_message(key)?;
        Some(self.catalogue.format_pattern(message.value()?, None, &mut Vec::new()).into_owned())
    }

    /// How `key` is explained here, unless it is as in English.
    pub fn help(&self, key: &str) -> Option<String> {
        let message = self.catalogue.get_message(key)?;
        let help = message.get_attribute("help")?;
        Some(self.catalogue.format_pattern(help.value(), None, &mut Vec::new()).into_owned())
    }

    /// The keys of everything that is named here.
    #[cfg(test)]
    pub(crate) fn names(&self) -> impl Iterator<Item = String> {
        let all = super::tests::messages(self.language);
        all.into_keys().filter(|key| super::tests::is_name(key))
    }
}
