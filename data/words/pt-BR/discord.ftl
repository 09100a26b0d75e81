## Choices

select-span = Período
select-whose = Ranking
select-board = { $place ->
    [everywhere] Todos os canais
   *[channel] Este canal
 }
select-another-role = Outra sobre
select-pack = Praticar um só pacote

## What the bot may do, as Discord's own client names it

right = { $right ->
    [view-channel] Ver canal
    [send-messages] Enviar mensagens
    [send-in-threads] Enviar mensagens em tópicos
    [embed-links] Inserir links
    [read-history] Ver histórico de mensagens
    [open-threads] Criar tópicos públicos
    [manage-roles] Gerenciar cargos
   *[pin] Fixar mensagens
 }

## Why a post did not go out

trouble-lacking = { $what ->
    [threads] Não posso abrir tópicos neste canal. Dê-me aqui { $rights }
    [pin] Não posso fixar mensagens neste canal. Dê-me aqui { $rights }
    [roles] Não posso dar este cargo. Dê-me { $rights } e, na lista de cargos do servidor, ponha o meu próprio cargo acima dele
   *[post] Não posso publicar neste canal. Dê-me aqui { $rights }
 }
trouble-not-readable = não se sabe se esta mensagem chegou e não posso reler o canal, por isso não a publico de novo. Dê-me aqui { $right }; então confiro e publico o que faltar
trouble-not-found = não se sabe se esta mensagem chegou e desde então vieram mais de { $messages } mensagens, por isso não consigo conferir e não a publico de novo
trouble-too-late = era tarde demais para publicar
trouble-refused = foi recusada (HTTP { $status }, código { $code }); o log diz mais
trouble-not-taken = não é aceita no momento
trouble-unknown = ainda não se sabe se chegou
trouble-channel-gone = o canal não existe mais; configure a pergunta diária em outro
trouble-role-gone = o cargo não existe mais; dê outro à mão
trouble-member-gone = não está mais neste servidor e por isso não o recebe
