//! Things that go wrong on demand.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::ids::ChannelId;
use super::limits::TooMany;

/// What goes wrong.
#[derive(Clone, Debug)]
pub enum What {
    /// An error of the server.
    Status(u16),
    /// The connection is closed without an answer.
    Drop,
    /// A 429.
    TooMany {
        /// How long to wait.
        wait: Duration,
        /// A code in the body.
        code: Option<u32>,
        /// The limit of the whole bot.
        global: bool,
    },
    /// The answer takes its time; the effect comes at once with [`Fault::after_effect`], else after the wait.
    Delay(Duration),
}

/// Something to go wrong: what, where, when, how often.
///
/// ```ignore
/// discord.fail(Fault::status(500).on("POST /channels/{id}/messages").after_effect().times(2));
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    what: What,
    route: Option<String>,
    channel: Option<ChannelId>,
    late: bool,
    left: usize,
    skip: usize,
    chance: f64,
    seed: u64,
    hits: Arc<AtomicUsize>,
}

impl Fault {
    fn new(what: What) -> Self {
        Self {
            what,
            route: None,
            channel: None,
            late: false,
            left: 1,
            skip: 0,
            chance: 1.0,
            seed: 0,
            hits: Arc::default(),
        }
    }

    /// The server answers with this status, such as 500, 502 or 503.
    pub fn status(status: u16) -> Self {
        Self::new(What::Status(status))
    }

    /// The connection is closed without an answer.
    pub fn drop_connection() -> Self {
        Self::new(What::Drop)
    }

    /// 429, to be repeated after `wait`.
    pub fn too_many_requests(wait: Duration) -> Self {
        Self::new(What::TooMany { wait, code: None, global: false })
    }

    /// The answer is held back.
    pub fn delay(wait: Duration) -> Self {
        Self::new(What::Delay(wait))
    }

    /// A code in the body of the 429.
    pub fn with_code(mut self, number: u32) -> Self {
        if let What::TooMany { code, .. } = &mut self.what {
            *code = Some(number);
        }
        self
    }

    /// A 429 of the whole bot.
    pub fn global(mut self) -> Self {
        if let What::TooMany { global, .. } = &mut self.what {
            *global = true;
        }
        self
    }

    /// Only requests of this route, written like `POST /channels/{id}/messages`; a final `*` stands for any rest.
    pub fn on(mut self, route: &str) -> Self {
        self.route = Some(route.to_owned());
        self
    }

    /// Only requests about this channel.
    pub fn in_channel(mut self, channel: ChannelId) -> Self {
        self.channel = Some(channel);
        self
    }

    /// The request has its effect, and then the fault comes.
    pub fn after_effect(mut self) -> Self {
        self.late = true;
        self
    }

    /// So many times instead of once.
    pub fn times(mut self, times: usize) -> Self {
        self.left = times;
        self
    }

    /// Until lifted.
    pub fn always(self) -> Self {
        self.times(usize::MAX)
    }

    /// Lets the first few pass.
    pub fn skip(mut self, first: usize) -> Self {
        self.skip = first;
        self
    }

    /// Until lifted, each time with this probability; the same seed gives the same sequence.
    pub fn sometimes(mut self, chance: f64, seed: u64) -> Self {
        self.chance = chance;
        self.seed = seed;
        self.always()
    }

    /// What to hold on to before handing the fault over.
    pub fn handle(&self) -> FaultHandle {
        FaultHandle { hits: Arc::clone(&self.hits) }
    }

    fn matches(&self, route: &str, path: &str) -> bool {
        let fits = self.route.as_deref().is_none_or(|wanted| match wanted.strip_suffix('*') {
            Some(start) => route.starts_with(start),
            None => route == wanted,
        });
        fits && self.channel.is_none_or(|channel| path.split('/').any(|part| part == channel.0.to_string()))
    }

    /// One throw of the dice (splitmix64).
    fn strikes(&mut self) -> bool {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.seed;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        let percent_of_million = u32::try_from((z ^ z >> 31) % 1_000_000).unwrap_or(0);
        f64::from(percent_of_million) < self.chance * 1_000_000.0
    }
}

/// A fault that was handed over.
#[derive(Clone, Debug)]
pub struct FaultHandle {
    hits: Arc<AtomicUsize>,
}

impl FaultHandle {
    /// How often it struck.
    pub fn hits(&self) -> usize {
        self.hits.load(Ordering::SeqCst)
    }
}

/// A fault that strikes now.
pub struct Strike {
    /// What.
    pub what: What,
    /// After the effect.
    pub late: bool,
}

/// All faults waiting.
#[derive(Default)]
pub struct Faults {
    waiting: Vec<Fault>,
}

impl Faults {
    /// Adds one.
    pub fn add(&mut self, fault: Fault) {
        self.waiting.push(fault);
    }

    /// Removes them all.
    pub fn clear(&mut self) {
        self.waiting.clear();
    }

    /// The first that strikes at this request.
    pub fn strike(&mut self, route: &str, path: &str) -> Option<Strike> {
        let fault = self.waiting.iter_mut().find_map(|fault| {
            if fault.left == 0 || !fault.matches(route, path) {
                return None;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                return None;
            }
            fault.strikes().then_some(fault)
        })?;
        fault.left -= usize::from(fault.left != usize::MAX);
        fault.hits.fetch_add(1, Ordering::SeqCst);
        Some(Strike { what: fault.what.clone(), late: fault.late })
    }
}

impl What {
    /// The 429 to write, if it is one.
    pub fn too_many(&self) -> Option<TooMany> {
        match *self {
            Self::TooMany { wait, code, global } => {
                Some(TooMany { wait, global, shared: code.is_some(), code, bucket: Vec::new() })
            }
            _ => None,
        }
    }
}
