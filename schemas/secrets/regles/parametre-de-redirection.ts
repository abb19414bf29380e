import { masquerParMotif } from '../etoiles.ts'
import { LONGUEUR_TIREE, NOM_DE_REDIRECTION } from '../noms.ts'

/** Le code et l'état du retour d'OpenID Connect, dans une adresse ou un formulaire (RFC 6749 §4.1.2). */
export const parametreDeRedirection = masquerParMotif(
  new RegExp(
    `((?:^|[?&#;\\s"'(>]|%26|%3F|%23)${NOM_DE_REDIRECTION}(?:=|%3D))((?:(?!%26|%23)[\\w.~+/=%-]){${LONGUEUR_TIREE},})`,
    'gim',
  ),
)
