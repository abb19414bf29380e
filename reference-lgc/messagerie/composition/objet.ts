import type { Mutations } from '../../mutations/interrupteur.ts'
import { dateAffichee } from '../../patients/saisie/dates.ts'

/** Préfixe technique d'un courriel qui porte un document (DSR, annexe de nommage [V]). */
export const PREFIXE = 'XDM/1.0/DDM+'

/** La mention d'une nouvelle version ; sa place n'est fixée par aucun texte (mssante.md §9 [C]). */
export const ANNULE_REMPLACE = '[Annule et remplace]'

/** Un saut de ligne dans un objet ouvrirait un autre en-tête : il devient une espace. */
export const surUneLigne = (texte: string): string =>
  texte
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** `XDM/1.0/DDM+Lettre de liaison ADRUN ZOE 31/12/1975` (ECO.2.1.3 [V] ; forme de la date [I]). */
export function objetDocument(
  d: {
    libelle: string
    traits: { nomNaissance: string; premierPrenom: string; dateNaissance: string }
    remplace: boolean
  },
  mutations: Mutations,
): string {
  const { nomNaissance, premierPrenom, dateNaissance } = d.traits
  const remplace = mutations.choisir('mss-annule-remplace-absent', d.remplace, () => false)
  const parties = [
    ...(remplace ? [ANNULE_REMPLACE] : []),
    d.libelle,
    nomNaissance.toUpperCase(),
    premierPrenom,
    dateAffichee(dateNaissance),
  ]
  const lisible = surUneLigne(parties.filter((p) => p !== '').join(' '))
  return mutations.choisir('mss-objet-libre', `${PREFIXE}${lisible}`, () => lisible)
}

/** Ce que l'écran montre : sans le préfixe technique (UX.28). */
export const objetLu = (objet: string): string => {
  const lu = surUneLigne(objet)
  return lu.startsWith(PREFIXE) ? lu.slice(PREFIXE.length).trim() : lu
}

/** « Re : » une seule fois, et jamais le préfixe d'un document que la réponse ne porte pas. */
export const objetReponse = (objet: string): string =>
  `Re : ${objetLu(objet).replace(/^(?:re ?: ?)+/i, '')}`
