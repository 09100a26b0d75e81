//! Charts as pictures: a description goes in, a PNG comes out. Pure, and drawn the same on every machine: the font
//! travels in the binary.
//!
//! A picture says nothing that the words beside it do not say, and nothing by colour alone: every bar carries its label
//! and its number.

mod canvas;

use canvas::{Canvas, Ink, LARGE, SMALL, can_draw, fitted, width};

/// Bars with a label and a number each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Above the bars; left out when the font lacks its letters.
    pub title: String,
    pub shape: Shape,
    pub bars: Vec<Bar>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Side by side, for stretches of time.
    Columns,
    /// One below the other, for names.
    Rows,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    pub label: String,
    /// Stands there instead when the font lacks letters of the label.
    pub otherwise: String,
    /// Less than nothing is drawn as nothing.
    pub value: i64,
}

impl Bar {
    /// What is written at the bar. Signs that are no letters, such as the emoji in a name, are left out if need be.
    fn written(&self) -> String {
        canvas::drawable(&self.label).unwrap_or_else(|| self.otherwise.clone())
    }
}

/// Twice what a chat shows, so that it stays sharp on fine screens.
const WIDTH: usize = 1000;
const MARGIN: usize = 40;
const TITLE: usize = 60;
/// Of a chart of columns, without its title.
const COLUMNS: usize = 380;
/// Of one row.
const ROW: usize = 60;
/// Between bars, at least.
const GAP: usize = 14;
/// A bar of a value above zero is no thinner.
const THINNEST: usize = 4;

/// Draws a chart.
///
/// # Errors
/// Never in practice: the PNG is written into memory.
pub fn png(chart: &Chart) -> Result<Vec<u8>, png::EncodingError> {
    let title = can_draw(&chart.title) && !chart.title.is_empty();
    let top = MARGIN + if title { TITLE } else { 0 };
    let body = match chart.shape {
        Shape::Columns => COLUMNS,
        Shape::Rows => ROW * chart.bars.len().max(1),
    };
    let mut canvas = Canvas::new(WIDTH, top + body + MARGIN);
    if title {
        let title = fitted(&chart.title, LARGE, WIDTH - 2 * MARGIN);
        canvas.text(&title, LARGE, MARGIN, MARGIN + 26);
    }
    match chart.shape {
        Shape::Columns => columns(&mut canvas, &chart.bars, top, body),
        Shape::Rows => rows(&mut canvas, &chart.bars, top),
    }
    canvas.png()
}

/// The largest value, at least 1.
fn most(bars: &[Bar]) -> i64 {
    bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1)
}

/// How long a bar is where the longest one has `room`.
fn length(value: i64, most: i64, room: usize) -> usize {
    if value <= 0 {
        return 0;
    }
    let room = i128::try_from(room).unwrap_or(0);
    let length = i128::from(value) * room / i128::from(most);
    usize::try_from(length).unwrap_or(0).max(THINNEST)
}

fn columns(canvas: &mut Canvas, bars: &[Bar], top: usize, height: usize) {
    let slot = (WIDTH - 2 * MARGIN) / bars.len().max(1);
    let base = top + height - 44;
    let most = most(bars);
    let labels: Vec<_> = bars.iter().map(Bar::written).collect();
    let numbers: Vec<_> = bars.iter().map(|bar| bar.value.to_string()).collect();
    // So many labels that they do not touch; the last bar, the present, always has one.
    let shown = |texts: &[String], i: usize| {
        let widest = texts.iter().map(|text| width(text, SMALL)).max().unwrap_or(0);
        (bars.len() - 1 - i).is_multiple_of((widest + GAP / 2).div_ceil(slot.max(1)).max(1))
    };
    canvas.fill(MARGIN, base, WIDTH - 2 * MARGIN, 2, Ink::Line);
    for (i, (bar, (label, number))) in bars.iter().zip(labels.iter().zip(&numbers)).enumerate() {
        let middle = MARGIN + slot * i + slot / 2;
        let thick = slot.saturating_sub(GAP).clamp(2, 120);
        let long = length(bar.value, most, base - top - 36);
        canvas.bar(middle - thick / 2, base - long, thick, long);
        if shown(&numbers, i) {
            canvas.text_in_the_middle(number, SMALL, middle, base - long - 10);
        }
        if shown(&labels, i) {
            canvas.text_in_the_middle(label, SMALL, middle, base + 36);
        }
    }
}

fn rows(canvas: &mut Canvas, bars: &[Bar], top: usize) {
    let most = most(bars);
    let labels: Vec<_> = bars.iter().map(|bar| fitted(&bar.written(), SMALL, (WIDTH - 2 * MARGIN) * 2 / 5)).collect();
    let names = labels.iter().map(|label| width(label, SMALL)).max().unwrap_or(0);
    let numbers = bars.iter().map(|bar| width(&bar.value.to_string(), SMALL)).max().unwrap_or(0);
    let left = MARGIN + names + GAP;
    let room = WIDTH.saturating_sub(left + GAP + numbers + MARGIN).max(1);
    for (i, (bar, label)) in bars.iter().zip(&labels).enumerate() {
        let middle = top + ROW * i + ROW / 2;
        canvas.text(label, SMALL, left - GAP - width(label, SMALL), middle + 9);
        let long = length(bar.value, most, room);
        canvas.bar(left, middle - ROW / 3, long, ROW * 2 / 3);
        canvas.text(&bar.value.to_string(), SMALL, left + long + GAP, middle + 9);
    }
    canvas.fill(left - 2, top, 2, ROW * bars.len(), Ink::Line);
}

#[cfg(test)]
mod tests;
