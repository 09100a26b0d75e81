//! Who may know whom, and that every file belongs to the program.

use std::path::{Path, PathBuf};

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// Folder or file, and the words its code must not hold.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "quiz",
        &[
            "sqlx",
            "serenity",
            "tokio",
            "std::env",
            "std::fs",
            "Utc::now",
            "async fn",
            "crate::store",
            "crate::bank",
            "crate::chat",
            "crate::words",
            "crate::commands",
            "crate::app",
        ],
    ),
    (
        "words",
        &[
            "sqlx",
            "serenity",
            "tokio",
            "std::env",
            "std::fs",
            "Utc::now",
            "async fn",
            "crate::store",
            "crate::bank",
            "crate::commands",
            "crate::app",
        ],
    ),
    (
        "chat",
        &[
            "sqlx",
            "serenity",
            "tokio",
            "std::env",
            "std::fs",
            "Utc::now",
            "crate::words",
            "crate::store",
            "crate::bank",
            "crate::commands",
            "crate::app",
        ],
    ),
    (
        "bank",
        &[
            "sqlx",
            "serenity",
            "tokio",
            "crate::words",
            "crate::store",
            "crate::commands",
            "crate::app",
            "crate::front_ends",
        ],
    ),
    (
        "commands",
        &[
            "sqlx",
            "serenity",
            "reqwest",
            "axum",
            "rustyline",
            "crate::front_ends",
            "crate::web",
            "Utc::now",
            "std::env",
        ],
    ),
    (
        "store",
        &[
            "serenity",
            "reqwest",
            "axum",
            "crate::words",
            "crate::commands",
            "crate::app",
            "crate::front_ends",
            "Utc::now",
            "std::env",
        ],
    ),
    ("front_ends", &["sqlx", "std::env"]),
    ("front_ends/terminal", &["serenity", "reqwest"]),
    ("front_ends/discord", &["rustyline"]),
    ("doctor", &["sqlx", "serenity", "reqwest", "axum", "Utc::now", "std::env"]),
    ("metrics.rs", &["sqlx", "serenity", "axum", "Utc::now", "std::env", "crate::front_ends"]),
    ("web", &["sqlx", "serenity", "std::env"]),
    ("app.rs", &["sqlx", "serenity", "reqwest", "axum", "Utc::now", "std::env", "crate::front_ends"]),
    ("scheduler", &["sqlx", "serenity", "reqwest", "axum", "Utc::now", "std::env", "crate::front_ends"]),
    ("quiz_posts.rs", &["sqlx", "serenity", "Utc::now", "std::env", "crate::front_ends"]),
    (
        "quizmaster.rs",
        &["sqlx", "serenity", "reqwest", "axum", "Utc::now", "std::env", "crate::front_ends", "crate::commands"],
    ),
    ("reminders.rs", &["sqlx", "serenity", "reqwest", "axum", "Utc::now", "std::env", "crate::front_ends"]),
    ("pictures", &["sqlx", "serenity", "tokio", "Utc::now", "std::env", "std::fs", "async fn", "use crate::"]),
    ("season_posts.rs", &["sqlx", "serenity", "Utc::now", "std::env", "crate::front_ends"]),
    ("posts.rs", &["sqlx", "serenity", "Utc::now", "std::env", "crate::front_ends"]),
    ("recap_posts.rs", &["sqlx", "serenity", "Utc::now", "std::env", "crate::front_ends"]),
    (
        "board_link.rs",
        &["sqlx", "serenity", "tokio", "axum", "Utc::now", "std::env", "crate::store", "crate::commands", "crate::app"],
    ),
    ("error", &["sqlx", "serenity", "Utc::now", "std::env", "crate::front_ends"]),
];

fn files(under: &Path) -> Vec<PathBuf> {
    if under.is_file() {
        return vec![under.to_owned()];
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() || path.extension().is_some_and(|end| end == "rs") {
            found.extend(files(&path));
        }
    }
    found
}

#[test]
fn every_room_knows_only_whom_it_may() {
    let mut found = Vec::new();
    for (room, words) in FORBIDDEN {
        let room = Path::new(SOURCE).join(room);
        assert!(room.exists(), "{} is gone; mend the table", room.display());
        for file in files(&room).into_iter().filter(|file| !file.ends_with("tests.rs")) {
            let text = std::fs::read_to_string(&file).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(&text);
            for (number, line) in code.lines().enumerate() {
                let line = line.split("//").next().unwrap_or(line);
                if let Some(word) = words.iter().find(|word| line.contains(**word)) {
                    // The one place that has a reason, which the lint keeps visible.
                    if *word == "Utc::now" && text.contains("disallowed_methods, reason") {
                        continue;
                    }
                    found.push(format!("{}:{}: {word}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_file_is_part_of_the_program() {
    let mut orphans = Vec::new();
    for file in files(Path::new(SOURCE)) {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let parent = file.parent().unwrap();
        let (declared_in, module) = match name {
            "main" | "lib" | "build" => continue,
            "mod" => (parent.parent().unwrap(), parent.file_name().unwrap().to_str().unwrap()),
            _ => (parent, name),
        };
        let declares = ["mod.rs", "lib.rs", "main.rs"].iter().any(|owner| {
            std::fs::read_to_string(declared_in.join(owner))
                .is_ok_and(|text| text.lines().any(|line| line.trim().ends_with(&format!("mod {module};"))))
        });
        if !declares {
            orphans.push(file.display().to_string());
        }
    }
    assert!(orphans.is_empty(), "no module line names these: {orphans:#?}");
}

#[test]
fn files_stay_short_enough_to_have_one_subject() {
    let long: Vec<_> = files(Path::new(SOURCE))
        .into_iter()
        .filter(|file| std::fs::read_to_string(file).unwrap().lines().count() > 500)
        .map(|file| file.display().to_string())
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}
