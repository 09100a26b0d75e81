## Choices

select-span = Période
select-whose = Classement
select-board = { $place ->
    [everywhere] Tous les salons
   *[channel] Ce salon
 }
select-another-role = Un autre sur
select-pack = S’entraîner sur un seul pack

## What the bot may do, as Discord's own client names it

right = { $right ->
    [view-channel] Voir le salon
    [send-messages] Envoyer des messages
    [send-in-threads] Envoyer des messages dans les fils
    [embed-links] Intégrer des liens
    [read-history] Voir les anciens messages
    [open-threads] Créer des fils publics
    [manage-roles] Gérer les rôles
   *[pin] Épingler des messages
 }

## Why a post did not go out

trouble-lacking = { $what ->
    [threads] Je n’ai pas le droit d’ouvrir des fils dans ce salon. Donne-moi ici { $rights }
    [pin] Je n’ai pas le droit d’épingler dans ce salon. Donne-moi ici { $rights }
    [roles] Je n’ai pas le droit de donner ce rôle. Donne-moi { $rights } et, dans la liste des rôles du serveur, place mon propre rôle au-dessus
   *[post] Je n’ai pas le droit de publier dans ce salon. Donne-moi ici { $rights }
 }
trouble-not-readable = on ne sait pas si ce message est arrivé, et je n’ai pas le droit de relire le salon, donc je ne le publie pas une deuxième fois. Donne-moi ici { $right } ; je regarderai alors et publierai ce qui manque
trouble-not-found = on ne sait pas si ce message est arrivé, et plus de { $messages } messages sont venus depuis, donc je ne peux pas le savoir et je ne le publie pas une deuxième fois
trouble-too-late = il était trop tard pour publier
trouble-refused = la publication a été refusée (HTTP { $status }, code { $code }) ; le journal en dit plus
trouble-not-taken = la publication n’est pas acceptée pour le moment
trouble-unknown = on ne sait pas encore si le message est arrivé
trouble-channel-gone = le salon n’existe plus ; configure la question quotidienne dans un autre
trouble-role-gone = ce rôle n’existe plus ; donnes-en un autre à la main
trouble-member-gone = cette personne n’est plus sur ce serveur et ne le reçoit donc pas
