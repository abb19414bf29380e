import { dejaMasque, ETOILES, type RegleSecret } from './etoiles.ts'
import { estNomSecret } from './noms.ts'
import { adresseIdentifiee } from './regles/adresse-identifiee.ts'
import { champDeFormulaire } from './regles/champ-de-formulaire.ts'
import { champJson } from './regles/champ-json.ts'
import { champJsonEchappe } from './regles/champ-json-echappe.ts'
import { champJsonListe } from './regles/champ-json-liste.ts'
import { cleJwk } from './regles/cle-jwk.ts'
import { clePrivee } from './regles/cle-privee.ts'
import { courrier } from './regles/courrier.ts'
import { elementXml } from './regles/element-xml.ts'
import { entete } from './regles/entete.ts'
import { jetonSigne } from './regles/jeton-signe.ts'
import { parametre } from './regles/parametre.ts'
import { parametreDeRedirection } from './regles/parametre-de-redirection.ts'
import { porteur } from './regles/porteur.ts'
import { saisieAria } from './regles/saisie-aria.ts'

/** Une règle par forme de secret : ce qui se reconnaît seul d'abord, puis ce qu'un nom annonce. */
const REGLES: readonly RegleSecret[] = [
  clePrivee,
  jetonSigne,
  cleJwk,
  champJsonEchappe,
  champJson,
  champJsonListe,
  entete,
  elementXml,
  champDeFormulaire,
  saisieAria,
  parametre,
  parametreDeRedirection,
  adresseIdentifiee,
  porteur,
  courrier,
]

/**
 * Retire d'un texte mots de passe, témoins de session, jetons et clés privées ; le reste est rendu
 * octet pour octet. Rejouable sans effet de plus. Ne lève jamais.
 */
export const masquer = (texte: string): string =>
  REGLES.reduce((rendu, regle) => regle(rendu), texte)

function masquerChamp(cle: string, valeur: unknown): unknown {
  if (typeof valeur === 'string')
    return estNomSecret(cle) && !dejaMasque(valeur) ? ETOILES : masquer(valeur)
  if (!Array.isArray(valeur) || !estNomSecret(cle)) return valeur
  return valeur.map((element) => (typeof element === 'string' ? ETOILES : element))
}

/** Le JSON d'une valeur, chaque texte masqué et chaque champ au nom secret vidé ; reste lisible. */
export const enJsonMasque = (valeur: unknown): string => JSON.stringify(valeur, masquerChamp)
