## Grupos de estudo

group-created = { $open ->
    [yes] { $group } existe e quem cuida dele é você. Qualquer pessoa pode entrar com { $join }; convide com { $invite }.
   *[no] { $group } existe e quem cuida dele é você. Só se entra por convite: convide com { $invite }. Entra-se pelo botão ou com { $join }.
 }
group-joined = Agora você está em { $group }. { $show } mostra quem está nele e em que posição você está.
group-left = Você saiu de { $group }. Seus pontos ficam.
group-left-gone = Você saiu de { $group }. Não havia mais ninguém, então o grupo deixou de existir. Seus pontos ficam.
group-left-keeper = Você saiu de { $group }. Agora quem cuida dele é { $keeper }. Seus pontos ficam.
group-invited = { $member } tem um convite para { $group } e soube por mensagem direta.
group-invited-untold = { $member } tem um convite para { $group }, mas não aceita minhas mensagens diretas. Avise você: entra-se com { $command }.
group-invitation-title = Um convite para um grupo de estudo
group-invitation = { $member } convida você para { $group }: vocês respondem às mesmas perguntas e têm um ranking só de vocês. Entre pelo botão, ou com { $command } no servidor.
group-invitation-note = Se não quiser, não faça nada.
group-removed = { $member } não está mais em { $group }.
group-removed-gone = Em { $group } só restava { $member }, então o grupo deixou de existir.
group-removed-keeper = { $member } não está mais em { $group }. Agora quem cuida dele é { $keeper }.
group-tied-next = { $channel } agora é o canal de { $group }. A próxima pergunta chega lá: { $next }.
group-tied = { $channel } agora é o canal de { $group }. Ainda não há pergunta prevista lá; um admin pode começar uma com { $command }.
group-untied = { $channel } não é mais o canal de { $group }. Uma pergunta diária que chega lá continua.
group-kept = { $entry ->
    [open] Qualquer pessoa pode entrar. Quem cuida é { $keeper }.
   *[invited] Só se entra por convite. Quem cuida é { $keeper }.
 }
group-members = { $members ->
    [one] 1 membro
   *[other] { $members } membros
 }: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }e mais { $more }
 }
group-channel-next = O canal é { $channel }; a próxima pergunta chega lá: { $next }
group-channel = O canal é { $channel }; não há pergunta prevista lá, um admin pode começar uma com { $command }
group-list = Grupos de estudo
group-none = Ainda não há grupo de estudo. Crie um com { $command }.
group-list-invited = Você tem convite para { $groups }.
group-list-note = Página { $page } de { $pages } · entre com { $join }
group-in-list = { $group }: { $members ->
    [one] 1 membro
   *[other] { $members } membros
 }, { $entry ->
    [open] aberto
   *[invited] por convite
 }
group-in-list-own = { group-in-list }, você está nele
button-join-group = Entrar
button-join-named = Entrar em { $group }
button-group-board = Ranking
me-group = { button-span }, em { $group }: { $standing }

## Os rankings deles

board-title-group = Ranking: { board-span }, { $group }
board-group-how = Conta tudo neste servidor, para quem está no grupo agora.
board-groups-how = Pontos de um membro ativo em média; ativo é quem respondeu. Conta tudo neste servidor, para quem está em um grupo agora.
board-figures-group = { $average } pontos em média, { $active ->
    [one] 1 membro ativo
   *[other] { $active } membros ativos
 }
group-average = { $whole },{ $tenth }
board-figures-nobody = nenhum membro ativo
board-note-groups = Página { $page } de { $pages } · { $groups ->
    [one] 1 grupo
   *[other] { $groups } grupos
 }
board-note-groups-ends = { board-note-groups } · recomeça { $end }

## O que não pode ser

group-no-name = Um grupo precisa de um nome visível, de no máximo { $most } caracteres.
group-long-name = Esse nome é longo demais. O nome de um grupo tem no máximo { $most } caracteres.
group-name-taken = Já existe um grupo “{ $group }”. Entre com { $command } ou escolha outro nome.
group-too-many = Há { $most } grupos aqui, que é o máximo. Entre em um deles; { $command } mostra quais são.
group-too-many-own = Ninguém pode estar em mais de { $most } grupos ao mesmo tempo. Saia primeiro de um com { $command }.
group-full = { $group } está cheio: tem { $most } lugares, e cada convite guarda um. Peça de novo quando alguém sair.
group-invitation-only = Em { $group } só se entra por convite. Peça um a { $keeper }.
group-already-in = Você já está em { $group }. Veja com { $command }.
group-not-in-it = Você não está em { $group }. Seus grupos estão marcados em { $command }.
group-in-none = Você não está em nenhum grupo de estudo. Veja os que existem com { $list }, ou crie um com { $create }.
group-which = Você está em vários grupos: { $groups }. Diga qual com { $option }.
group-which-option = { $option }:NOME
group-no-such = Não há grupo “{ $words }” aqui. Veja todos com { $command }.
group-is-gone = Este grupo não existe mais. Veja os que existem com { $command }, no servidor.
group-not-keeper = Só { $keeper }, que cuida de { $group }, e os admins podem fazer isso. Peça a eles.
group-member-in-it = { $member } já está em { $group }.
group-invited-before = { $member } já tem convite para { $group } e não recebeu outra mensagem. Entra-se com { $command }.
group-member-not-in-it = { $member } não está em { $group } nem tem convite.
group-no-such-member = Não conheço ninguém chamado “{ $words }” aqui, ou conheço vários. Conheço quem já respondeu ou usou um comando.
group-not-here = { $member } não está neste servidor. Primeiro convide a pessoa para cá.
group-not-a-bot = { $member } é um bot, e isto é para pessoas.
group-channel-taken = Este canal já é de { $group }. Use outro, ou peça que o soltem desse grupo primeiro.
group-no-lines = A comparação dos grupos não vai em um arquivo. Use { $option } e diga qual grupo.

command-group = grupo
    .help = Crie grupos de estudo e dispute neles
command-group-create = criar
    .help = Cria um grupo de estudo
command-group-join = entrar
    .help = Entra em um grupo de estudo aberto ou que convidou você
command-group-leave = sair
    .help = Sai de um grupo de estudo; seus pontos ficam
command-group-invite = convidar
    .help = Convida um membro para o seu grupo de estudo
command-group-remove = remover
    .help = Tira um membro ou um convite (quem cuida do grupo, e os admins)
command-group-show = mostrar
    .help = Mostra quem está em um grupo, em que posição você está e quando vem a próxima pergunta
command-group-list = lista
    .help = Lista os grupos de estudo e os seus convites
command-group-channel = canal
    .help = Faz deste canal o do grupo, ou não mais (quem cuida dele, e os admins)

option-name = nome
    .help = O nome
option-open = aberto
    .help = Se qualquer pessoa pode entrar, ou só por convite (senão: qualquer pessoa)
option-member = membro
    .help = De quem se trata
option-group = grupo
    .help = O grupo de estudo, se você está em vários ou em nenhum

choice-group = Um grupo de estudo
choice-groups = Os grupos de estudo entre si
