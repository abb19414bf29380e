import type { RegleTexte, Trouve } from '../../types.ts'
import { chercherMotif, dejaMasque } from '../chercher-motif.ts'
import { cacher } from '../masquer.ts'
import { PUIS_VALEUR } from './champ-nomme.ts'

/** Tous les couples d’un en-tête : celui de session n’est pas toujours le premier. */
const EN_TETE = new RegExp(
  `\\b(?:set-)?cookie${PUIS_VALEUR}((?:[\\w.-]{1,60}=[^\\s"'\\\\;,]*(?:;\\s?|(?=[\\s"'\\\\,]|$))){1,40})`,
  'gi',
)
const COUPLE = /([\w.-]{1,60})=([^\s"'\\;,]{8,})/g
/** Les attributs d’un cookie ne sont pas des cookies (RFC 6265 §4.1.1). */
const ATTRIBUT = /^(?:path|domain|expires|max-age|samesite|priority|version|comment)$/i

/** L’objet qu’un navigateur enregistré ou une archive HAR garde d’un cookie. */
const OBJET =
  /"name"\s*:\s*"([\w.-]{1,60})"\s*,\s*"value"\s*:\s*"([^"\\\s]{8,4096})"(?=[^{}]{0,300}"(?:httpOnly|sameSite)")/gi
/** Une adresse qui porte la session. */
const DANS_ADRESSE = /\b((?:jsession|php ?sess|asp\.net_session|session)_?id)=([\w.~-]{12,})/gi

/** Un jeton de session a des chiffres, ou n’est pas un mot. */
const commeJeton = (valeur: string): boolean => /\d/.test(valeur) || valeur.length >= 20

function lire(nom: string, valeur: string) {
  if (ATTRIBUT.test(nom) || dejaMasque(valeur) || !commeJeton(valeur)) return null
  return { valeur, masque: `${nom} ${cacher(valeur)}` }
}

/** Un cookie de session qui porte encore sa valeur. */
export const cookie: RegleTexte = {
  id: 'garde.cookie',
  sorte: 'secret',
  titre: 'cookie de session',
  pourquoi: 'Un cookie encore valable ouvre la session de l’utilisateur sans mot de passe.',
  remede: 'Masquez la valeur du cookie dans la trace, et fermez la session.',
  source: 'convergence.md §5 [déduit]',
  chercher: (texte) => [
    ...[...texte.matchAll(EN_TETE)].flatMap(({ index, 0: tout, 1: couples = '' }) =>
      chercherMotif(couples, COUPLE, ([, nom = '', valeur = '']) => lire(nom, valeur)).map(
        (trouve): Trouve => ({
          ...trouve,
          place: index + tout.length - couples.length + trouve.place,
        }),
      ),
    ),
    ...[OBJET, DANS_ADRESSE].flatMap((motif) =>
      chercherMotif(texte, motif, ([, nom = '', valeur = '']) => lire(nom, valeur)),
    ),
  ],
}
