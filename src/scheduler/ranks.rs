//! Keeping the ranks of big boards counted: nothing at all to do while no board is big.

use std::time::Duration;

use super::Scheduler;

/// How often it is looked whether a board has become big.
const LOOK: Duration = Duration::from_mins(5);
/// How often what moved on big boards goes into their counts. A rank is exact meanwhile too, only read a little slower.
const FOLD: Duration = Duration::from_millis(500);

impl Scheduler {
    pub(super) async fn count_ranks_for_ever(&self) {
        loop {
            let big = self.app.store.count_big_boards().await.unwrap_or_else(|error| {
                tracing::error!(%error, "the ranks of big boards could not be counted; it is tried again");
                false
            });
            if !big {
                tokio::time::sleep(LOOK).await;
                continue;
            }
            for _ in 0..LOOK.as_millis() / FOLD.as_millis() {
                if let Err(error) = self.app.store.fold_rank_moves().await {
                    tracing::error!(%error, "what moved on big boards could not be counted; it is tried again");
                    break;
                }
                tokio::time::sleep(FOLD).await;
            }
        }
    }
}
