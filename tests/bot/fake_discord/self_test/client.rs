//! A small bot on serenity, against which the fake is tried.

use std::time::Duration;

use serenity::all::{
    ActionRowComponent, ButtonStyle, Command, CommandInteraction, CommandOptionType, ComponentInteraction, Context,
    CreateActionRow, CreateAutocompleteResponse, CreateButton, CreateCommand, CreateCommandOption, CreateEmbed,
    CreateInputText, CreateInteractionResponse as Respond, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage as Text, CreateModal, EditInteractionResponse, EventHandler, GatewayIntents,
    HttpBuilder, InputTextStyle, Interaction, ModalInteraction, Ready,
};
use serenity::async_trait;
use tokio::task::JoinHandle;

use super::super::FakeDiscord;

/// Ends the bot when the test is over.
pub struct Running(JoinHandle<()>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Starts the bot with these intents and waits until it is ready.
pub async fn start(discord: &FakeDiscord, intents: GatewayIntents) -> Running {
    let running = launch(discord, intents);
    discord.ready().await;
    running
}

/// Starts the bot and does not wait. Unoptimised, and next to other tests, it gets more time than Discord would give.
pub fn launch(discord: &FakeDiscord, intents: GatewayIntents) -> Running {
    discord.first_answer_within(Duration::from_mins(1));
    discord.wait_at_most(Duration::from_mins(1));
    let http = HttpBuilder::new(discord.token()).proxy(discord.url()).ratelimiter_disabled(true).build();
    Running(tokio::spawn(async move {
        let builder = serenity::client::ClientBuilder::new_with_http(http, intents).event_handler(Bot);
        let mut client = builder.await.expect("a client");
        // A test of refusals reads the outcome from the fake, not from here.
        let _ = client.start().await;
    }))
}

struct Bot;

#[async_trait]
impl EventHandler for Bot {
    async fn ready(&self, ctx: Context, _: Ready) {
        let text = |name: &str| CreateCommandOption::new(CommandOptionType::String, name, "text");
        let add = CreateCommandOption::new(CommandOptionType::SubCommand, "add", "Add a schedule")
            .add_sub_option(text("time").required(true))
            .add_sub_option(text("zone").set_autocomplete(true))
            .add_sub_option(CreateCommandOption::new(CommandOptionType::Role, "ping", "Whom to ping"));
        let commands = vec![
            CreateCommand::new("ping").description("Answers at once"),
            CreateCommand::new("slow").description("Thinks first"),
            CreateCommand::new("form").description("Shows a form"),
            CreateCommand::new("quiz").description("Shows buttons"),
            CreateCommand::new("daily").description("Schedules").add_option(add),
        ];
        Command::set_global_commands(&ctx.http, commands).await.expect("commands are taken");
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let outcome = match &interaction {
            Interaction::Command(command) => answer(&ctx, command).await,
            Interaction::Autocomplete(command) => {
                let zones = CreateAutocompleteResponse::new().add_string_choice("Berlin", "Europe/Berlin");
                command.create_response(&ctx.http, Respond::Autocomplete(zones)).await
            }
            Interaction::Component(press) => pressed(&ctx, press).await,
            Interaction::Modal(form) => filled(&ctx, form).await,
            _ => Ok(()),
        };
        if let Err(error) = outcome {
            eprintln!("the bot could not answer: {error}");
        }
    }
}

async fn answer(ctx: &Context, command: &CommandInteraction) -> serenity::Result<()> {
    let http = &ctx.http;
    match command.data.name.as_str() {
        "ping" => command.create_response(http, Respond::Message(Text::new().content("pong").ephemeral(true))).await,
        "slow" => {
            command.create_response(http, Respond::Defer(Text::new().ephemeral(true))).await?;
            command.edit_response(http, EditInteractionResponse::new().content("thought about it")).await?;
            command.create_followup(http, CreateInteractionResponseFollowup::new().content("and more")).await?;
            Ok(())
        }
        "form" => {
            let input = CreateInputText::new(InputTextStyle::Paragraph, "Your answer", "text").max_length(4000);
            let rows = vec![CreateActionRow::InputText(input)];
            let modal = CreateModal::new("answer", "Today's question").components(rows);
            command.create_response(http, Respond::Modal(modal)).await
        }
        "quiz" => {
            let buttons = vec![
                CreateButton::new("right").label("Right"),
                CreateButton::new("wrong").label("Wrong").style(ButtonStyle::Secondary),
                CreateButton::new("form").label("Form"),
            ];
            let embed = CreateEmbed::new().title("Which?").description("One is right.");
            let text = Text::new().embed(embed).components(vec![CreateActionRow::Buttons(buttons)]);
            command.create_response(http, Respond::Message(text)).await
        }
        _ => {
            let options = format!("{:?}", command.data.options());
            let kept: String = options.chars().take(1900).collect();
            command.create_response(http, Respond::Message(Text::new().content(kept))).await
        }
    }
}

async fn pressed(ctx: &Context, press: &ComponentInteraction) -> serenity::Result<()> {
    let respond = match press.data.custom_id.as_str() {
        "right" => Respond::UpdateMessage(Text::new().content("Right it is.").components(vec![])),
        "form" => {
            let input = CreateInputText::new(InputTextStyle::Short, "Your answer", "text");
            Respond::Modal(CreateModal::new("update", "Form").components(vec![CreateActionRow::InputText(input)]))
        }
        _ => Respond::Acknowledge,
    };
    press.create_response(&ctx.http, respond).await?;
    if press.data.custom_id == "wrong" {
        press.edit_response(&ctx.http, EditInteractionResponse::new().content("Wrong it is.")).await?;
    }
    Ok(())
}

async fn filled(ctx: &Context, form: &ModalInteraction) -> serenity::Result<()> {
    let texts = form.data.components.iter().flat_map(|row| &row.components).filter_map(|component| match component {
        ActionRowComponent::InputText(input) => input.value.clone(),
        _ => None,
    });
    let text = Text::new().content(format!("You said: {}", texts.collect::<String>()));
    let respond = if form.data.custom_id == "update" {
        Respond::UpdateMessage(text)
    } else {
        Respond::Message(text.ephemeral(true))
    };
    form.create_response(&ctx.http, respond).await
}
