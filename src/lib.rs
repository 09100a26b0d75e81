//! Hone keeps a team sharp: one interview question a day, graded on the spot.
//!
//! # Map
//!
//! | Room | Holds |
//! |---|---|
//! | [`quiz`] | the rules of the game, pure: question, pick, schedule, recap, grade, score, streak, standing, season, topics, group, sitting, marks, review, mock |
//! | [`bank`] | the question files: shapes, loading, proving |
//! | [`chat`] | a conversation whatever carries it: replies, actions, the trait of a place |
//! | [`words`] | the fixed sentences, in every language: one catalogue each, from `data/words` |
//! | [`commands`] | what you can ask: the one enum, and a file per command |
//! | [`store`] | Postgres: one method is one thing that happened |
//! | [`pictures`] | charts as PNG: a description in, bytes out |
//! | [`posts`], [`quiz_posts`], [`recap_posts`], [`season_posts`] | what the bot says unasked |
//! | [`board_link`] | signed links to boards on the web |
//! | [`app`] | [`app::App::handle`]: all that a front end ever calls |
//! | `regrading`, `told` | what moderators decided: earlier answers graded anew, words in private |
//! | [`scheduler`], `reminders` | what happens by itself: open, post, close, reveal, recap, end of seasons; who is reminded to practise |
//! | [`quizmaster`] | the same for quizzes: moves them on at their deadlines and shows them |
//! | [`front_ends`] | Discord, the terminal |
//! | [`web`], [`metrics`], [`doctor`], [`repair`] | running it: health, numbers, diagnosis, the ledger's upkeep; boards on the web |
//!
//! Who may know whom (held by a test):
//!
//! ```text
//! quiz  <-  chat, words  <-  commands  <-  app  <-  front_ends, web  <-  main
//!   ^                  |  |           ^                            |
//!   +---- bank <-------+  |           +-- quizmaster <- scheduler <--+
//!   +---- store <---------+              (both: store, bank, posts, chat::FrontEnd)
//! ```
//!
//! # A day
//!
//! 1. [`scheduler::Scheduler::run`] plans and delivers side by side, each step with the clock's time.
//! 2. A due schedule is claimed under its row lock; [`quiz::schedule`] says which local day is due or too
//!    late, [`quiz::pick`] names the question, and the round is inserted under `one_round_a_day`.
//! 3. The post is a row in `delivery` with a lease and a key that never changes: whoever finds the lease run
//!    out looks whether the message is there before sending it again, and whoever lost the lease does not send.
//! 4. At closing the round closes, its message loses its buttons, and the reveal is a delivery of its own.
//!
//! # An answer
//!
//! 1. A front end turns a button, form or line into a [`commands::Request`] and calls [`app::App::handle`].
//! 2. `commands::answer` screens the text, grades it ([`quiz::grade`]), scores it ([`quiz::score`]).
//! 3. [`store::Store::record_attempt`] writes the attempt and moves the standings in one statement; a request
//!    delivered twice is recorded once.
//! 4. The [`chat::Reply`] goes back through the front end, to the one who answered only.
//!
//! # An appeal
//!
//! 1. A button files a case ([`store::Store::file_case`]); whoever manages the place is told that somebody waits.
//! 2. `/moderate queue` shows it; the accepted words become a pattern, tried against question, hints and wrong answers.
//! 3. [`store::Store::decide_case`] keeps the pattern; from then on [`app::App::grader`] knows it, and `regrading` grades
//!    what was answered before: entries in the ledger, with the standings moved along.
//! 4. `told` says to each whose points moved what came of it, as private words under a lease.
//!
//! # A quiz
//!
//! 1. `/quiz start` writes a [`store::NewQuiz`] with its questions and rings; [`quizmaster`] wakes.
//! 2. It locks each quiz that is due, asks [`quiz::sitting::next`] what has to happen, and writes that: the next
//!    question, the result, the end. A click sets the quiz due too, so the last answer closes the question.
//! 3. What the channel sees are rows in `quiz_screen`: leased, posted once, edited no sooner than two seconds after the
//!    last time, by whatever process is there.
//! 4. At the end a quarter of the points goes into the ledger and the standings, in the same transaction.
//!
//! # A season
//!
//! 1. `/season start` writes its days and lets the rounds and quizzes of these days count for its period, with what was
//!    earned in them; rounds and quizzes that begin later look which season has their day.
//! 2. When it is over and nothing of its days is open, [`store::Store::close_season`] copies the standings and queues what
//!    follows: announcements, roles, word of what does not work. Each is leased and recorded as deliveries are.
//!
//! # A leaderboard
//!
//! 1. `/leaderboard` becomes [`commands::Command::Leaderboard`]; the period follows from today's date in the
//!    channel's zone ([`quiz::standing`]).
//! 2. [`store::Store::standings`] reads one page of the rollups; equal points share a rank, 1-2-2-4.
//! 3. A study group's board is the workspace's, read for the members it has now and ranked among them ([`quiz::group`]).
//! 4. Buttons carry a [`chat::Action`], so a page can be turned after a restart.
//! 5. With a public address it ends with a link that [`board_link`] signed; [`web`] reads it back and shows the same board.

pub mod app;
pub mod bank;
pub mod board_link;
pub mod chat;
pub mod commands;
pub mod doctor;
pub mod error;
pub mod front_ends;
pub mod metrics;
pub mod pictures;
pub mod posts;
pub mod quiz;
pub mod quiz_posts;
pub mod quizmaster;
pub mod recap_posts;
mod regrading;
mod reminders;
pub mod repair;
pub mod scheduler;
pub mod season_posts;
pub mod store;
mod told;
pub mod web;
pub mod words;
