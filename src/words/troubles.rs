//! What is wrong with a post, and the rights of the bot as the reader's own client names them.

use super::{Words, plain, word};
use crate::chat::{Right, Trouble};

impl Words {
    /// A right, as the platform's client calls it in this language.
    pub fn right(&self, right: Right) -> String {
        plain!(self, "right", right = word(right.word()))
    }

    /// What is wrong and what to do, without a full stop.
    pub fn trouble(&self, trouble: &Trouble) -> String {
        match trouble {
            Trouble::Lacking(rights) => {
                let what = match rights.as_slice() {
                    [Right::OpenThreads] => "threads",
                    [Right::Pin] => "pin",
                    [Right::ManageRoles] => "roles",
                    _ => "post",
                };
                let rights = self.commas(rights.iter().map(|right| self.right(*right)));
                plain!(self, "trouble-lacking", what = word(what), rights = rights)
            }
            Trouble::NotReadable => plain!(self, "trouble-not-readable", right = self.right(Right::ReadHistory)),
            Trouble::NotFoundAmong(messages) => plain!(self, "trouble-not-found", messages = *messages),
            Trouble::TooLate => plain!(self, "trouble-too-late"),
            Trouble::Refused { status, code } => {
                plain!(self, "trouble-refused", status = status.to_string(), code = code.to_string())
            }
            Trouble::NotTaken => plain!(self, "trouble-not-taken"),
            Trouble::Unknown => plain!(self, "trouble-unknown"),
            Trouble::ChannelGone => plain!(self, "trouble-channel-gone"),
            Trouble::RoleGone => plain!(self, "trouble-role-gone"),
            Trouble::MemberGone => plain!(self, "trouble-member-gone"),
            Trouble::Told(words) => words.trim_end_matches('.').to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::Language;

    #[test]
    fn troubles_read_well_in_every_language() {
        let said: Vec<String> = Language::EVERY
            .map(|language| {
                let words = Words::of(language);
                [
                    Trouble::Lacking(vec![Right::ViewChannel, Right::SendMessages, Right::ReadHistory]),
                    Trouble::Lacking(vec![Right::Pin]),
                    Trouble::Lacking(vec![Right::ManageRoles]),
                    Trouble::Refused { status: 400, code: 50035 },
                ]
                .map(|trouble| words.trouble(&trouble))
                .join(" | ")
            })
            .into();
        insta::assert_snapshot!(said.join("\n"), @"
        I may not post in this channel. Give me View Channel, Send Messages, Read Message History here | I may not pin in this channel. Give me Pin Messages here | I may not give this role. Give me Manage Roles, and in the server's list of roles drag my own role above it | it was refused (HTTP 400, code 50035); the log says more
        Ich darf in diesem Kanal nichts posten. Gib mir hier Kanal ansehen, Nachrichten senden, Nachrichtenverlauf anzeigen | Ich darf in diesem Kanal nichts anpinnen. Gib mir hier Nachrichten anpinnen | Ich darf diese Rolle nicht vergeben. Gib mir Rollen verwalten, und zieh meine eigene Rolle in der Rollenliste des Servers über diese | es wurde abgelehnt (HTTP 400, Code 50035); im Log steht mehr
        Je n’ai pas le droit de publier dans ce salon. Donne-moi ici Voir le salon, Envoyer des messages, Voir les anciens messages | Je n’ai pas le droit d’épingler dans ce salon. Donne-moi ici Épingler des messages | Je n’ai pas le droit de donner ce rôle. Donne-moi Gérer les rôles et, dans la liste des rôles du serveur, place mon propre rôle au-dessus | la publication a été refusée (HTTP 400, code 50035) ; le journal en dit plus
        No puedo publicar en este canal. Dame aquí Ver canal, Enviar mensajes, Leer el historial de mensajes | No puedo fijar mensajes en este canal. Dame aquí Fijar mensajes | No puedo dar este rol. Dame Gestionar roles y, en la lista de roles del servidor, pon mi propio rol por encima | fue rechazado (HTTP 400, código 50035); el registro dice más
        Não posso publicar neste canal. Dê-me aqui Ver canal, Enviar mensagens, Ver histórico de mensagens | Não posso fixar mensagens neste canal. Dê-me aqui Fixar mensagens | Não posso dar este cargo. Dê-me Gerenciar cargos e, na lista de cargos do servidor, ponha o meu próprio cargo acima dele | foi recusada (HTTP 400, código 50035); o log diz mais
        このチャンネルに投稿する権限がありません。ここでチャンネルを見る、メッセージを送信、メッセージ履歴を読むを許可してください | このチャンネルでピン留めする権限がありません。ここでメッセージをピン留めを許可してください | このロールを付ける権限がありません。ロールの管理を許可し、サーバーのロール一覧で私のロールをこのロールより上に移してください | 拒否されました（HTTP 400、コード50035）。詳細はログにあります
        ");
    }
}
