//! A sheet of white paper with two inks, and the letters to write on it.

use std::sync::LazyLock;

use ab_glyph::{Font as _, FontRef, Glyph, GlyphId, PxScale, point};
use unicode_normalization::UnicodeNormalization as _;

/// Latin, Greek and Cyrillic letters; see data/fonts/LICENSE.
static FONT: LazyLock<Option<FontRef<'static>>> =
    LazyLock::new(|| FontRef::try_from_slice(include_bytes!("../../data/fonts/DejaVuSans-subset.ttf")).ok());

/// Heights of letters in pixels, from one line to the next.
pub(super) const LARGE: f32 = 36.0;
pub(super) const SMALL: f32 = 28.0;

/// A pixel holds an ink and how much of it: two ramps of 32 steps, so that a picture is one byte a pixel.
const STEPS: u8 = 32;
const PAPER: [u8; 3] = [0xFF, 0xFF, 0xFF];
const DARK: [u8; 3] = [0x22, 0x2B, 0x3A];
/// 4.9 to 1 against the paper.
const BLUE: [u8; 3] = [0x35, 0x6A, 0xE6];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Letters.
    Text,
    /// A thin line that only helps the eye.
    Line,
    Bar,
}

impl Ink {
    /// The pixel that holds so much of it, up to 1.
    fn pixel(self, much: f32) -> u8 {
        let step = whole(much.clamp(0.0, 1.0) * f32::from(STEPS - 1));
        let step = u8::try_from(step).unwrap_or(0).min(STEPS - 1);
        match self {
            Self::Text => step,
            Self::Line => step / 3,
            Self::Bar => STEPS + step,
        }
    }
}

pub(super) struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![0; width * height] }
    }

    /// A rectangle; what lies outside the paper is left out.
    pub(super) fn fill(&mut self, left: usize, top: usize, width: usize, height: usize, ink: Ink) {
        let right = (left + width).min(self.width);
        for y in top..(top + height).min(self.height) {
            let row = y * self.width;
            if let Some(part) = self.pixels.get_mut(row + left.min(right)..row + right) {
                part.fill(ink.pixel(1.0));
            }
        }
    }

    pub(super) fn bar(&mut self, left: usize, top: usize, width: usize, height: usize) {
        self.fill(left, top, width, height, Ink::Bar);
    }

    /// Words from `left` on, standing on `line`.
    pub(super) fn text(&mut self, words: &str, size: f32, left: usize, line: usize) {
        let Some(font) = FONT.as_ref() else { return };
        for (glyph, _) in letters(font, words, size, left, line) {
            let Some(outline) = font.outline_glyph(glyph) else { continue };
            let bounds = outline.px_bounds();
            let (left, top) = (whole(bounds.min.x.max(0.0)), whole(bounds.min.y.max(0.0)));
            outline.draw(|x, y, much| {
                let (x, y) = (left + x as usize, top + y as usize);
                if x < self.width
                    && let Some(pixel) = self.pixels.get_mut(y * self.width + x)
                {
                    *pixel = (*pixel).max(Ink::Text.pixel(much));
                }
            });
        }
    }

    pub(super) fn text_in_the_middle(&mut self, words: &str, size: f32, middle: usize, line: usize) {
        self.text(words, size, middle.saturating_sub(width(words, size) / 2), line);
    }

    pub(super) fn png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut out = Vec::new();
        let (width, height) = (u32::try_from(self.width).unwrap_or(0), u32::try_from(self.height).unwrap_or(0));
        let mut encoder = png::Encoder::new(&mut out, width, height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette());
        encoder.set_compression(png::Compression::Balanced);
        // Neighbours are alike as they are: numbers of colours have no slope.
        encoder.set_filter(png::Filter::NoFilter);
        encoder.write_header()?.write_image_data(&self.pixels)?;
        Ok(out)
    }
}

/// Every pixel's colour.
fn palette() -> Vec<u8> {
    let mix = |ink: [u8; 3], step: u8| -> Vec<u8> {
        let (step, steps) = (u16::from(step), u16::from(STEPS - 1));
        let mixed = |paper: u8, ink: u8| (u16::from(paper) * (steps - step) + u16::from(ink) * step) / steps;
        PAPER.iter().zip(ink).map(|(paper, ink)| u8::try_from(mixed(*paper, ink)).unwrap_or(u8::MAX)).collect()
    };
    [DARK, BLUE].into_iter().flat_map(|ink| (0..STEPS).flat_map(move |step| mix(ink, step))).collect()
}

/// The letters of some words where they stand, and where the last one ends.
fn letters<'a>(
    font: &'a FontRef<'static>,
    words: &'a str,
    size: f32,
    left: usize,
    line: usize,
) -> impl Iterator<Item = (Glyph, f32)> + 'a {
    let em = font.units_per_em().unwrap_or(1000.0);
    // The size is the em's; the library wants the height from the deepest to the highest.
    let scale = PxScale::from(size * 0.8 * font.height_unscaled() / em);
    let advance = move |id: GlyphId| font.h_advance_unscaled(id) * size * 0.8 / em;
    let (mut x, y) = (fraction(left), fraction(line));
    words.chars().map(move |letter| {
        let id = font.glyph_id(letter);
        let glyph = id.with_scale_and_position(scale, point(x, y));
        x += advance(id);
        (glyph, x)
    })
}

/// How wide words are.
pub(super) fn width(words: &str, size: f32) -> usize {
    let Some(font) = FONT.as_ref() else { return 0 };
    letters(font, words, size, 0, 0).last().map_or(0, |(_, end)| whole(end.ceil()))
}

/// The words, or as many of them as fit with an ellipsis.
pub(super) fn fitted(words: &str, size: f32, room: usize) -> String {
    if width(words, size) <= room {
        return words.to_owned();
    }
    let letters: Vec<char> = words.chars().collect();
    let cut = |kept: usize| format!("{}…", letters[..kept].iter().collect::<String>().trim_end());
    let fits = (0..letters.len()).rev().map(cut).find(|cut| width(cut, size) <= room);
    fits.unwrap_or_default()
}

fn has(letter: char) -> bool {
    FONT.as_ref().is_some_and(|font| font.glyph_id(letter).0 != 0)
}

/// Whether the font has every letter of it.
pub(super) fn can_draw(words: &str) -> bool {
    words.nfc().all(has)
}

/// The words as the font can write them: without signs it lacks. `None` when it lacks a letter, or nothing is left.
pub(super) fn drawable(words: &str) -> Option<String> {
    let mut kept = String::new();
    for letter in words.nfc() {
        if has(letter) {
            kept.push(letter);
        } else if letter.is_alphanumeric() {
            return None;
        }
    }
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    (!kept.is_empty()).then_some(kept)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place on the paper, not negative and far below the limit"
)]
fn whole(place: f32) -> usize {
    place as usize
}

#[expect(clippy::cast_precision_loss, reason = "a place on the paper, some thousands at most")]
fn fraction(place: usize) -> f32 {
    place as f32
}
