import { type Entree, entree } from '../entree.ts'
import { lirePays as paysLivres } from '../paquet/lire-pays.ts'
import type { LireFichier } from './charger.ts'
import { periodeDe } from './dates.ts'

/** Les pays étrangers ont un code 99xxx ; la France n'en a pas. */
const CODE = /^99\d{3}$/

/** Pays et territoires étrangers, chaque nom avec sa période, puis ceux d'aujourd'hui qui manquent. */
export function lirePays(lire: LireFichier): Entree[] {
  const livres = new Map(paysLivres().map(({ code, nom }) => [code, nom]))
  // Certains millésimes écrivent les noms en capitales : la table livrée les écrit comme on les lit.
  const nom = (code: string, libelle: string) =>
    libelle === libelle.toUpperCase() ? (livres.get(code) ?? libelle) : libelle
  const depuis1943 = lire<'COG' | 'LIBCOG' | 'LIBENR' | 'DATE_DEBUT' | 'DATE_FIN'>('paysDepuis1943')
    .filter(({ COG }) => CODE.test(COG))
    .map((ligne) =>
      entree(ligne.COG, nom(ligne.COG, ligne.LIBCOG), {
        ...periodeDe(ligne),
        autreNom: ligne.LIBENR || null,
      }),
    )
  const connus = new Set(depuis1943.map(({ code }) => code))
  const actuels = lire<'COG' | 'ACTUAL' | 'LIBCOG' | 'LIBENR'>('pays')
    .filter(({ COG, ACTUAL }) => CODE.test(COG) && !connus.has(COG) && ['1', '4'].includes(ACTUAL))
    .map(({ COG, LIBCOG, LIBENR }) => entree(COG, nom(COG, LIBCOG), { autreNom: LIBENR || null }))
  return [...depuis1943, ...actuels]
}
